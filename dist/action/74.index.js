"use strict";
exports.id = 74;
exports.ids = [74];
exports.modules = {

/***/ 2757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _limits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98);

const SYSTEM_CLOCK = {
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
const DEFAULT_BUDGET = 120_000;
const DEFAULT_PATIENCE = 15_000;
const TRIES = 4;
const FIRST_PAUSE = 500;
/** A client for the run's repository; `undefined` outside a repository. The REST library is loaded here, not before. */
async function connect(run, token, options = {}) {
    if (!run.repository)
        return undefined;
    const transport = await octokitTransport(run, token);
    const client = new BudgetedClient(transport, run.repository, options);
    return TOKEN.test(token) ? client : client.refusing({ kind: 'unauthorized', message: '' });
}
/** What a header takes; of any other value the transport's message would quote the token. */
const TOKEN = /^[!-~]+$/;
async function octokitTransport(run, token) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    const octokit = getOctokit(token, { baseUrl: run.apiUrl, userAgent: 'trustproof', log: silent });
    return async (route, parameters, signal) => octokit.request(route, { ...parameters, request: { signal } });
}
const quiet = () => undefined;
class BudgetedClient {
    transport;
    repository;
    clock;
    deadline;
    patience;
    /** Set once the server is known to be out of reach: later requests get one try each. */
    unreachable = false;
    refused;
    constructor(transport, repository, options) {
        this.transport = transport;
        this.repository = repository;
        this.clock = options.clock ?? SYSTEM_CLOCK;
        this.deadline = this.clock.now() + (options.budget ?? DEFAULT_BUDGET);
        this.patience = options.patience ?? DEFAULT_PATIENCE;
    }
    /** This client, which from now on sends nothing and fails so. */
    refusing(failure) {
        this.refused = failure;
        return this;
    }
    async send(route, parameters = {}, again) {
        const outcome = await this.attempts(route, parameters, isRead(route) ? 'repeatable' : again);
        return outcome.ok ? { ok: true, value: outcome.value.data } : outcome;
    }
    async list(route, parameters, { most, itemsOf }) {
        const items = [];
        for (let page = 1; items.length < most; page++) {
            const outcome = await this.attempts(route, { ...parameters, per_page: _limits__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md, page }, 'repeatable');
            if (!outcome.ok)
                return outcome;
            const found = itemsOf ? itemsOf(outcome.value.data) : arrayOf(outcome.value.data);
            if (!found)
                return failed({ kind: 'unexpected', message: `no list in the answer to ${route}` });
            items.push(...found);
            if (found.length === 0 || !hasNext(outcome.value))
                break;
        }
        return { ok: true, value: items.slice(0, most) };
    }
    async attempts(route, parameters, again) {
        if (this.refused)
            return failed(this.refused);
        for (let attempt = 1;; attempt++) {
            const outcome = await this.once(route, parameters);
            if (outcome.ok)
                return outcome;
            const { failure } = outcome;
            const wait = outcome.pause ?? FIRST_PAUSE * 2 ** (attempt - 1);
            const isOpen = OUT_OF_REACH.has(failure.kind);
            const isLast = attempt >= (this.unreachable ? 1 : TRIES);
            const fateOf = isOpen && typeof again === 'function' ? again : undefined;
            if (!RETRIED.has(failure.kind) || (isOpen && !again) || (isLast && !fateOf))
                return this.gaveUp(failure);
            if (!this.hasTimeFor(wait))
                return this.gaveUp(failure);
            await this.clock.wait(wait);
            const fate = await fateOf?.();
            if (fate?.ok && fate.value !== undefined)
                return answered(fate.value);
            if (fate?.ok === false || isLast)
                return this.gaveUp(failure);
        }
    }
    hasTimeFor(wait) {
        return this.clock.now() + wait < this.deadline;
    }
    gaveUp(failure) {
        if (failure.kind === 'unauthorized')
            this.refused = failure;
        if (OUT_OF_REACH.has(failure.kind))
            this.unreachable = true;
        return failed(failure);
    }
    async once(route, parameters) {
        const left = this.deadline - this.clock.now();
        if (left <= 0)
            return failed({ kind: 'noTimeLeft', message: '' });
        const signal = AbortSignal.timeout(Math.max(1, Math.min(this.patience, left)));
        try {
            const place = route.includes('{owner}') ? this.repository : {};
            const answer = await this.transport(route, { ...place, ...parameters }, signal);
            if (isCutOff(answer)) {
                return failed({ kind: signal.aborted ? 'timeout' : 'network', message: 'the answer was cut off' });
            }
            if (makes(route) && !hasId(answer.data)) {
                return failed({ kind: 'unexpected', message: `no id in the answer to ${route}` });
            }
            return { ok: true, value: answer };
        }
        catch (error) {
            return { ok: false, ...this.judge(error, signal) };
        }
    }
    judge(error, signal) {
        const status = statusOf(error);
        const message = error instanceof Error ? error.message : String(error);
        if (signal.aborted)
            return { failure: { kind: 'timeout', message } };
        if (status === undefined)
            return { failure: { kind: 'network', message } };
        const headers = headersOf(error);
        if ((status === 403 || status === 429) && isRateLimit(status, headers, message)) {
            return {
                failure: { kind: 'rateLimited', status, message },
                pause: pauseAsked(headers, this.clock.now()),
            };
        }
        return { failure: { kind: kindOf(status), status, message } };
    }
}
/** Octokit hands out the text itself where JSON was promised and does not parse. */
function isCutOff(answer) {
    return typeof answer.data === 'string' && String(answer.headers['content-type'] ?? '').includes('json');
}
/** Whether GitHub answers with what it made or changed. */
function makes(route) {
    return route.startsWith('POST ') || route.startsWith('PATCH ');
}
/** A proxy's page says 200 too, and nothing was carried out. */
function hasId(data) {
    return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'number';
}
function answered(data) {
    return { ok: true, value: { status: 200, headers: {}, data } };
}
function failed(failure) {
    return { ok: false, failure };
}
const RETRIED = new Set([
    'rateLimited',
    'server',
    'network',
    'timeout',
    'conflict',
]);
const OUT_OF_REACH = new Set(['server', 'network', 'timeout']);
function isRead(route) {
    return route.startsWith('GET ');
}
function kindOf(status) {
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'notFound';
    if (status === 409)
        return 'conflict';
    if (status === 400 || status === 413 || status === 422)
        return 'invalid';
    return status >= 500 ? 'server' : 'unexpected';
}
function isRateLimit(status, headers, message) {
    return (status === 429 ||
        headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /\b(?:secondary rate limit|abuse detection)\b/i.test(message));
}
/** GitHub says to wait `retry-after` seconds, or until the reset, or else a minute. */
function pauseAsked(headers, now) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after) && after >= 0)
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const isExhausted = String(headers['x-ratelimit-remaining']) === '0';
    if (isExhausted && Number.isFinite(reset))
        return Math.max(0, reset * 1000 - now) + 1000;
    return 60_000;
}
function statusOf(error) {
    if (typeof error !== 'object' || error === null || !('response' in error) || !error.response)
        return undefined;
    return 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
function headersOf(error) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return {};
    const response = error.response;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return {};
    return (response.headers ?? {});
}
function hasNext(answer) {
    return String(answer.headers['link'] ?? '').includes('rel="next"');
}
function arrayOf(data) {
    return Array.isArray(data) ? data : undefined;
}


/***/ }),

/***/ 86:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _report_escape_terminal__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2457);
/* harmony import */ var _report_escape_unicode__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2090);


/** The failure in a sentence: what happened and, where one is missing, which permission to give. */
function describeFailure(failure, permission, run) {
    const status = failure.status === undefined ? '' : ` (HTTP ${failure.status})`;
    switch (failure.kind) {
        case 'unauthorized':
            return `GitHub does not accept the token${status}; it may be malformed, or expired`;
        case 'forbidden':
            return `the token lacks a permission${status}; ${whatToGive(permission, run)}`;
        case 'notFound':
            return `GitHub finds nothing there${status}, as it also answers when a permission is missing; ${whatToGive(permission, run)}`;
        case 'conflict':
            return `another change was being made at the same time${status}: run the job again`;
        case 'invalid':
            return `GitHub refused the request${status}: ${quote(failure.message)}`;
        case 'rateLimited':
            return `GitHub's rate limit is used up${status}, and waiting for it would take longer than the run may`;
        case 'server':
            return `GitHub answered with an error of its own${status}, again after retries`;
        case 'network':
            return `the connection to GitHub failed: ${quote(failure.message)}`;
        case 'timeout':
            return 'GitHub did not answer in time';
        case 'noTimeLeft':
            return 'the time set aside for publishing was used up';
        case 'noToken':
            return 'no token was given (input `github-token`)';
        case 'unexpected':
            return `GitHub's answer was not understood${status}: ${quote(failure.message)}`;
    }
}
function whatToGive(permission, run) {
    if (run.readOnly && permission.endsWith('write')) {
        const whose = run.readOnly === 'fork' ? 'from a fork' : 'of Dependabot';
        return `a pull request ${whose} only gets a token that reads, whatever \`permissions\` says`;
    }
    return `give the job \`permissions: { ${permission} }\``;
}
function quote(text) {
    return `"${(0,_report_escape_unicode__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)((0,_report_escape_terminal__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), 200)}"`;
}


/***/ }),

/***/ 98:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ SUGGESTIONS),
/* harmony export */   Q$: () => (/* binding */ COMPARE_FILES),
/* harmony export */   Wp: () => (/* binding */ clipBytes),
/* harmony export */   jg: () => (/* binding */ ANNOTATIONS_PER_REQUEST),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   qL: () => (/* binding */ PULL_FILES),
/* harmony export */   xZ: () => (/* binding */ FIELD_BYTES)
/* harmony export */ });
/** What GitHub takes at most; its limits of texts are the renderers' (src/report). */
/** Annotations in one request of the Checks API. */
const ANNOTATIONS_PER_REQUEST = 50;
/** Bytes of an annotation's `message`, which the renderer keeps far below, and of its `raw_details`. */
const FIELD_BYTES = 64 * 1024;
/** Items on one page of a list. */
const PAGE_SIZE = 100;
/** Files that GitHub lists of a pull request, and of a comparison of two commits. */
const PULL_FILES = 3_000;
const COMPARE_FILES = 300;
/** Comments of a review: not documented; few enough that a person reads them and no abuse limit is met. */
const SUGGESTIONS = 40;
const CUT = '…';
/** `text`, cut to `most` bytes of UTF-8 (three at least), the last of them `…` if anything was left out. */
function clipBytes(text, most) {
    if (text.length * 3 <= most || Buffer.byteLength(text) <= most)
        return text;
    const bytes = Buffer.from(text);
    let end = most - Buffer.byteLength(CUT);
    // Not within a character: its bytes but the first are 10xxxxxx.
    while (end > 0 && (bytes[end] & 0xc0) === 0x80)
        end--;
    return `${bytes.toString('utf8', 0, end)}${CUT}`;
}


/***/ }),

/***/ 2074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publisher: () => (/* binding */ publisher)
});

// EXTERNAL MODULE: ./build/src/report/budget.js
var budget = __webpack_require__(4312);
// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(2457);
// EXTERNAL MODULE: ./build/src/report/escape/unicode.js
var unicode = __webpack_require__(2090);
;// CONCATENATED MODULE: ./build/src/github/diff.js
/** Unified diffs, as GitHub gives them of each file: what they add, and what stands around it. */
const HEADER = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/** Reads a `patch`; `undefined` if it is not one, or was cut short. */
function parsePatch(patch) {
    const hunks = [];
    const touched = new Set();
    for (const line of patch.split('\n')) {
        const header = HEADER.exec(line);
        if (header) {
            hunks.push({ start: Number(header[1]), lines: [], length: Number(header[2] ?? 1) });
            continue;
        }
        const hunk = hunks.at(-1);
        if (!hunk)
            return undefined;
        const next = hunk.start + hunk.lines.length;
        if (line.startsWith('+'))
            touched.add(next);
        if (line.startsWith('-'))
            addNeighbours(touched, hunk.length === 0 ? hunk.start + 1 : next);
        if (line.startsWith('+') || line.startsWith(' '))
            hunk.lines.push(line.slice(1));
    }
    const isWhole = hunks.length > 0 && hunks.every((hunk) => hunk.lines.length === hunk.length);
    return isWhole ? { hunks: hunks.map(({ start, lines }) => ({ start, lines })), touched } : undefined;
}
/** What was taken away stood between the line before and the one that comes now. */
function addNeighbours(touched, line) {
    if (line > 1)
        touched.add(line - 1);
    touched.add(line);
}
/** The lines `first` to `last` (inclusive) of the new file, if one hunk shows them all. */
function linesShown(diff, first, last) {
    const hunk = diff.hunks.find(({ start, lines }) => first >= start && last >= first && last < start + lines.length);
    return hunk?.lines.slice(first - hunk.start, last - hunk.start + 1);
}

// EXTERNAL MODULE: ./build/src/github/limits.js
var limits = __webpack_require__(98);
;// CONCATENATED MODULE: ./build/src/github/change.js


/** Asks GitHub what changed; an empty answer where the event compares nothing. */
async function readChange(client, run) {
    const listing = await listFiles(client, run);
    if (!listing)
        return { ok: true, value: undefined };
    if (!listing.ok)
        return listing;
    const { items, most } = listing.value;
    // GitHub does not say that it left files out.
    return { ok: true, value: { files: filesOf(items), complete: items.length < most } };
}
async function listFiles(client, run) {
    if (run.pull) {
        const pull = { pull_number: run.pull.number };
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
        const files = await client.list(route, pull, { most: limits/* PULL_FILES */.qL });
        if (!files.ok)
            return files;
        return { ok: true, value: { items: files.value, most: limits/* PULL_FILES */.qL } };
    }
    if (!run.baseSha || !run.headSha)
        return undefined;
    const basehead = `${run.baseSha}...${run.headSha}`;
    const files = await client.send('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead });
    if (!files.ok)
        return files;
    const items = files.value?.files;
    if (!Array.isArray(items))
        return { ok: false, failure: NO_FILES };
    return { ok: true, value: { items: items, most: limits/* COMPARE_FILES */.Q$ } };
}
const NO_FILES = { kind: 'unexpected', message: 'no files in the comparison' };
function filesOf(items) {
    const files = new Map();
    for (const item of items) {
        if (typeof item !== 'object' || item === null)
            continue;
        const { filename, status, patch, previous_filename: previous } = item;
        if (typeof filename !== 'string')
            continue;
        const diff = typeof patch === 'string' ? parsePatch(patch) : undefined;
        const kind = status === 'added' || status === 'removed' ? status : 'changed';
        files.set(filename, { kind, ...(diff && { diff }) });
        if (typeof previous === 'string' && !files.has(previous))
            files.set(previous, { kind: 'removed' });
    }
    return files;
}
/**
 * Whether the change brought the finding about; in doubt it did. The line it
 * stands on was touched, or it is about a connection, and the base's check does
 * not have it, or a file that the connection rests on was touched: a Deny taken
 * away in one file stops a delivery named in another. Without a base to check,
 * any source that is no longer what it was may have been such a file.
 */
function introducedBy(change, checked) {
    const touchesFile = fileJudge(change, checked);
    const isSource = sourceJudge(checked);
    const dependents = new Map();
    for (const connection of checked.report.connections) {
        dependents.set(connection.name, reaches(change, connection, checked, isSource));
    }
    return (finding) => {
        if (!change.complete || touchesFile(finding))
            return true;
        if (checked.brought?.has(finding))
            return true;
        if (finding.connection === undefined && finding.requirement === undefined)
            return false;
        return dependents.get(finding.connection ?? '') ?? true;
    };
}
/** The repository's name of a file that the report names relative to the checked folder. */
function repositoryPath(directory, file) {
    const folder = directory.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    return folder === '' || folder === '.' ? file : `${folder}/${file}`;
}
/** The diff of a checked file, if its lines are those of the file as it was checked (a trial merge may have moved them). */
function diffAsChecked(change, checked, file) {
    const diff = change.files.get(repositoryPath(checked.directory, file))?.diff;
    const text = diff && checked.read(file);
    if (diff === undefined || text === undefined)
        return undefined;
    const lines = text.split('\n');
    const agrees = diff.hunks.every((hunk) => hunk.lines.every((line, index) => lines[hunk.start - 1 + index] === line));
    return agrees ? diff : undefined;
}
function fileJudge(change, checked) {
    const diffs = new Map();
    return (finding) => {
        let diff = diffs.get(finding.file);
        if (diff === undefined) {
            const isListed = change.files.has(repositoryPath(checked.directory, finding.file));
            diff = isListed ? (diffAsChecked(change, checked, finding.file) ?? 'unknown') : 'untouched';
            diffs.set(finding.file, diff);
        }
        if (diff === 'untouched')
            return false;
        return diff === 'unknown' || touches(diff, finding);
    };
}
function touches(diff, finding) {
    const endsBefore = finding.endLine > finding.line && finding.endColumn === 1;
    const last = endsBefore ? finding.endLine - 1 : finding.endLine;
    for (const line of diff.touched)
        if (line >= finding.line && line <= last)
            return true;
    return false;
}
const CONFIG = /^(?:\.github\/)?trustproof\.(?:ya?ml|json)$/;
/** It can hide a file as well as deleting it can. */
const GITIGNORE = /(?:^|\/)\.gitignore$/;
const TERRAFORM = /\.(?:tf|tofu|tfvars|tftpl|tf\.json|tofu\.json|tfvars\.json)$/;
const SOURCE = /\.(?:json|tf|tofu|tfvars|tfstate|tftpl|tpl)$/;
const POLICY = /\.(?:json|tf|tofu|tfvars|tfstate|tftpl|ya?ml)$/;
/** Whether the change reaches what a connection rests on: its evidence, Terraform beside it, the config, or a file now gone or passed over. */
function reaches(change, connection, checked, isSource) {
    const evidence = new Set(connection.requirements.flatMap(({ evidence }) => evidence.map(({ file }) => file)));
    const named = new Set([...evidence].map((file) => repositoryPath(checked.directory, file)));
    const folders = new Set([...named].filter((file) => TERRAFORM.test(file)).map(folderOf));
    const root = repositoryPath(checked.directory, '');
    const isOpen = connection.requirements.some(({ verdict }) => verdict === 'undetermined');
    for (const [file, { kind }] of change.files) {
        if (named.has(file))
            return true;
        if (kind === 'removed' && POLICY.test(file))
            return true;
        if (GITIGNORE.test(file))
            return true;
        // A file that appears can only make it unclear which one holds.
        if (checked.brought === undefined && (kind !== 'added' || isOpen) && isSource(file))
            return true;
        if (TERRAFORM.test(file) && folders.has(folderOf(file)))
            return true;
        if (file.startsWith(root) && CONFIG.test(file.slice(root.length)))
            return true;
    }
    return false;
}
/** Whether a file may hold a policy now, or may have held one before: by its name's end. */
function sourceJudge({ report }) {
    const ends = new Set(report.sources.map(({ file }) => endOf(file)));
    return (file) => SOURCE.test(file) || ends.has(endOf(file));
}
function endOf(file) {
    return /\.[^./]*$/.exec(file)?.[0] ?? file;
}
function folderOf(file) {
    return file.slice(0, file.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./build/src/report/markdown.js + 2 modules
var markdown = __webpack_require__(5710);
// EXTERNAL MODULE: ./build/src/report/summary.js
var report_summary = __webpack_require__(3185);
// EXTERNAL MODULE: ./build/src/report/github.js + 1 modules
var github = __webpack_require__(8880);
;// CONCATENATED MODULE: ./build/src/github/annotation.js




const LEVEL = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
function annotationOf(finding, directory) {
    const { title, message } = (0,github.annotationOf)(finding);
    const endsBefore = finding.endLine > finding.line && finding.endColumn === 1;
    const endLine = endsBefore ? finding.endLine - 1 : finding.endLine;
    return {
        path: repositoryPath(directory, finding.file),
        start_line: finding.line,
        end_line: endLine,
        ...(endLine === finding.line && columnsOf(finding)),
        annotation_level: LEVEL[finding.severity],
        title,
        message,
        ...(finding.witness && { raw_details: detailsOf(finding) }),
    };
}
/** Ends are exclusive here and inclusive at GitHub's. */
function columnsOf({ column, endColumn, line, endLine }) {
    const last = endLine === line && endColumn > column ? endColumn - 1 : column;
    return { start_column: column, end_column: last };
}
/** The request that shows it, as `simulate` takes it. */
function detailsOf({ witness }) {
    return (0,limits/* clipBytes */.Wp)((0,terminal/* visibleJson */.$m)(JSON.stringify(witness, undefined, 2)), limits/* FIELD_BYTES */.xZ);
}

// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(7736);
;// CONCATENATED MODULE: ./build/src/github/halves.js
/** Requests spent at most on finding the items that GitHub refuses. */
const MOST_SPLITS = 40;
/**
 * Sends the items in one request; when GitHub refuses it for what it says
 * (422), its halves, so that one bad item does not take the others with it.
 */
async function sendInHalves(items, send) {
    const waiting = [items];
    const lost = [];
    let failure;
    for (let requests = 0;; requests++) {
        const batch = waiting.shift();
        if (!batch)
            break;
        const outcome = await send(batch);
        if (outcome.ok)
            continue;
        failure ??= outcome.failure;
        if (outcome.failure.kind !== 'invalid' || requests >= MOST_SPLITS) {
            lost.push(...batch, ...waiting.flat());
            break;
        }
        if (batch.length === 1)
            lost.push(...batch);
        else
            waiting.unshift(...halvesOf(batch));
    }
    return { lost, ...(failure && lost.length > 0 && { failure }) };
}
function halvesOf(items) {
    const middle = Math.ceil(items.length / 2);
    return [items.slice(0, middle), items.slice(middle)];
}

;// CONCATENATED MODULE: ./build/src/github/check-run.js






const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const GET = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}';
const LIST = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
/** Kept free in the summary for the sentence that says what is missing. */
const APOLOGY = 300;
const SUMMARY_BYTES = markdown.CHECK_RUN_BYTES - APOLOGY;
/** Publishes a check run that is complete, conclusion and all, from its first request on: a run cut short never hangs. */
async function publishCheck(client, run, input) {
    const marked = (0,report_summary/* worstFirst */.md)(input.findings).map((finding) => ({
        finding,
        annotation: annotationOf(finding, input.directory),
    }));
    const summary = (0,limits/* clipBytes */.Wp)(input.summary({ bytes: SUMMARY_BYTES }), SUMMARY_BYTES);
    const batches = batchesOf(marked);
    const first = batches[0] ?? [];
    let created = await create(client, run, input, output(input, summary, first));
    const isRefused = !created.ok && created.failure.kind === 'invalid' && first.length > 0;
    if (isRefused)
        created = await create(client, run, input, output(input, summary, []));
    if (!created.ok)
        return { unpublished: input.findings, failure: created.failure };
    const check = created.value;
    const rest = isRefused ? batches : batches.slice(1);
    const { lost, failure } = await append(client, check, input, summary, rest, isRefused ? 0 : first.length);
    if (lost.length > 0)
        await apologise(client, check, input, summary, lost.length);
    return {
        id: check.id,
        unpublished: lost.map(({ finding }) => finding),
        ...(failure && { failure }),
    };
}
function output({ title }, summary, marked) {
    return { title, summary, annotations: marked.map(({ annotation }) => annotation) };
}
async function create(client, run, input, body) {
    const externalId = `${run.runId ?? 0}.${run.runAttempt}`;
    const url = (0,github_event/* runUrl */.Vp)(run);
    const parameters = {
        name: input.name,
        head_sha: input.headSha,
        external_id: externalId,
        ...(url && { details_url: url }),
        ...completed(input),
        output: body,
    };
    return client.send(CREATE, parameters, () => findCheck(client, input, externalId));
}
/** A check run of this name that this very run has made. */
async function findCheck(client, input, externalId) {
    const parameters = { ref: input.headSha, check_name: input.name, filter: 'all' };
    const found = await client.list(LIST, parameters, { most: 1000, itemsOf: checkRunsOf });
    if (!found.ok)
        return found;
    return { ok: true, value: found.value.find((check) => check.external_id === externalId) };
}
function checkRunsOf(body) {
    const list = body?.check_runs;
    return Array.isArray(list) ? list : undefined;
}
/** Adds the batches one by one; GitHub appends each to the annotations that are there. */
async function append(client, check, input, summary, batches, already) {
    const lost = [];
    let there = already;
    let failure;
    for (const [index, batch] of batches.entries()) {
        const sent = await sendInHalves(batch, async (part) => {
            const outcome = await update(client, check, input, output(input, summary, part), there + part.length);
            if (outcome.ok)
                there += part.length;
            return outcome;
        });
        lost.push(...sent.lost);
        failure ??= sent.failure;
        if (sent.failure && sent.failure.kind !== 'invalid') {
            lost.push(...batches.slice(index + 1).flat());
            break;
        }
    }
    return { lost, ...(failure && { failure }) };
}
function update(client, check, input, body, expected) {
    const parameters = { check_run_id: check.id, ...completed(input), output: body };
    return client.send(UPDATE, parameters, async () => {
        const now = await client.send(GET, { check_run_id: check.id });
        if (!now.ok)
            return now;
        const hasLanded = (now.value.output?.annotations_count ?? 0) >= expected;
        return { ok: true, value: hasLanded ? now.value : undefined };
    });
}
async function apologise(client, check, input, summary, missing) {
    const total = input.findings.length;
    const sentence = `${missing} of ${total} findings could not be shown as annotations here. The job's log and summary name them.`;
    const body = { title: input.title, summary: `${sentence}\n\n${summary}` };
    await client.send(UPDATE, { check_run_id: check.id, ...completed(input), output: body }, 'repeatable');
}
function completed({ conclusion }) {
    return { status: 'completed', conclusion };
}
function batchesOf(marked) {
    const batches = [];
    for (let start = 0; start < marked.length; start += limits/* ANNOTATIONS_PER_REQUEST */.jg) {
        batches.push(marked.slice(start, start + limits/* ANNOTATIONS_PER_REQUEST */.jg));
    }
    return batches;
}

// EXTERNAL MODULE: ./build/src/github/client.js
var github_client = __webpack_require__(2757);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/github/author.js
/**
 * Tells comments written with this token from those of others, who can copy any
 * marker. A person's token says who it is; an app's (as `GITHUB_TOKEN` is one)
 * may not ask, and then a comment of a bot is taken for its own: no person can
 * write as one.
 */
async function authorJudge(client, token) {
    const login = token.startsWith('ghs_') ? undefined : await ownLogin(client);
    return ({ user }) => (login === undefined ? user?.type === 'Bot' : user?.login === login);
}
async function ownLogin(client) {
    const user = await client.send('GET /user');
    return user.ok && typeof user.value.login === 'string' ? user.value.login : undefined;
}

// EXTERNAL MODULE: ./build/src/report/fingerprint.js
var fingerprint = __webpack_require__(7837);
// EXTERNAL MODULE: ./build/src/github/words.js
var github_words = __webpack_require__(8617);
;// CONCATENATED MODULE: ./build/src/github/state.js


/** Findings remembered at most: with their digests they take a third of a comment. */
const MOST_REMEMBERED = 300;
const MOST_CHARACTERS = 24_000;
const PREFIX = '<!-- trustproof:state ';
const SUFFIX = ' -->';
const DIGEST = 12;
const REMEMBERED = /^[a-z][a-z0-9-]{0,47}:[0-9a-f]{12}$/;
/** One entry for each finding, fit to be remembered. */
function entriesOf(findings, texts) {
    const prints = (0,fingerprint/* fingerprintsOf */.t)(findings, texts);
    const entries = findings.map(({ rule }, index) => `${rule}:${prints[index]?.slice(0, DIGEST)}`);
    return entries.filter((entry) => REMEMBERED.test(entry)).sort();
}
/** Where there are too many findings none is remembered, and the next run has nothing to compare with. */
function encodeState(state) {
    const findings = state.findings.length > MOST_REMEMBERED ? null : state.findings;
    return `${PREFIX}${JSON.stringify({ v: 1, run: state.runId, attempt: state.attempt, sha: state.sha, findings })}${SUFFIX}`;
}
/** The state that a comment's body ends in; without findings where it remembers none, `undefined` if there is no sound one. */
function decodeState(body) {
    const start = body.lastIndexOf(PREFIX);
    const end = body.indexOf(SUFFIX, start);
    if (start < 0 || end < 0 || end - start > MOST_CHARACTERS)
        return undefined;
    const value = parsed(body.slice(start + PREFIX.length, end));
    if (!value)
        return undefined;
    const { v, run, attempt, sha, findings } = value;
    if (v !== 1 || !isCount(run) || !isCount(attempt) || typeof sha !== 'string')
        return undefined;
    if (!/^[0-9a-f]{40,64}$/.test(sha))
        return undefined;
    return { runId: run, attempt, sha, ...(isRemembered(findings) && { findings }) };
}
function since(before, now) {
    const left = countOf(before.findings);
    const appeared = [];
    let stayed = 0;
    for (const entry of now.findings) {
        const count = left.get(entry) ?? 0;
        if (count > 0) {
            left.set(entry, count - 1);
            stayed++;
        }
        else
            appeared.push(entry);
    }
    const resolved = [...left].flatMap(([entry, count]) => Array(count).fill(entry));
    return { sha: before.sha, appeared: byRule(appeared), resolved: byRule(resolved), stayed };
}
function byRule(entries) {
    return (0,github_words/* countByRule */.$i)(entries.map((entry) => entry.slice(0, entry.indexOf(':'))));
}
function countOf(entries) {
    const counts = new Map();
    for (const entry of entries)
        counts.set(entry, (counts.get(entry) ?? 0) + 1);
    return counts;
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isRemembered(value) {
    return (Array.isArray(value) &&
        value.length <= MOST_REMEMBERED &&
        value.every((entry) => typeof entry === 'string' && REMEMBERED.test(entry)));
}

;// CONCATENATED MODULE: ./build/src/github/comment.js






const comment_LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const comment_CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const comment_UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
/** Far more than a conversation that anyone still reads. */
const MOST_COMMENTS = 5_000;
/** Writes the one comment of this tool under the pull request: makes it, or brings the one that is there up to date. */
async function publishComment(client, run, token, input) {
    const pull = run.pull;
    if (!pull)
        return { done: 'none' };
    const marker = markerOf(input.key);
    const isOwn = await authorJudge(client, token);
    const find = () => findComments(client, pull.number, (comment) => isMarked(comment, marker) && isOwn(comment));
    const found = await find();
    if (!found.ok)
        return { done: 'failed', failure: found.failure };
    const { runId = 0, runAttempt: attempt } = run;
    const state = { runId, attempt, sha: pull.headSha, findings: input.findings };
    if (isOutrun(found.value, state))
        return { done: 'outrun' };
    const thread = { pull: pull.number, state, find };
    const [existing, ...further] = found.value;
    if (existing) {
        await takeAway(client, further);
        return refresh(client, existing, input, marker, thread);
    }
    if (input.findings.length === 0 && !input.evenIfClean)
        return { done: 'none' };
    return comment_create(client, bodyOf(input, marker, state, undefined), thread);
}
/** Whether a later run, of another commit, has written one of the comments. */
function isOutrun(comments, { runId, sha }) {
    return comments.some(({ body }) => {
        const written = decodeState(body ?? '');
        return written !== undefined && written.runId > runId && written.sha !== sha;
    });
}
async function refresh(client, existing, input, marker, thread) {
    const { state } = thread;
    const before = decodeState(existing.body ?? '');
    const known = before?.findings && { ...before, findings: before.findings };
    const body = bodyOf(input, marker, state, known && since(known, state));
    if (body === existing.body)
        return published('unchanged', existing);
    const updated = await client.send(comment_UPDATE, { comment_id: existing.id, body }, 'repeatable');
    if (updated.ok)
        return published('updated', existing);
    const isGone = updated.failure.kind === 'notFound' && (await isMissing(existing, thread));
    return isGone ? comment_create(client, body, thread) : { done: 'failed', failure: updated.failure };
}
/** Whether someone took the comment away since it was found; GitHub also finds none where it must not be changed. */
async function isMissing({ id }, { find }) {
    const found = await find();
    return found.ok && !found.value.some((comment) => comment.id === id);
}
/** What a run left that was stopped after it made a comment and before it {@link settle}d. */
async function takeAway(client, comments) {
    for (const { id } of comments)
        await client.send(DELETE, { comment_id: id }, 'repeatable');
}
async function comment_create(client, body, thread) {
    const { pull, find } = thread;
    const made = await client.send(comment_CREATE, { issue_number: pull, body }, async () => {
        const found = await find();
        return found.ok ? { ok: true, value: found.value[0] } : found;
    });
    if (!made.ok)
        return { done: 'failed', failure: made.failure };
    return settle(client, made.value, body, thread);
}
/** Two runs at once may each have found no comment: the older one stays, whoever made it, and says what the later run does. */
async function settle(client, made, body, { state, find }) {
    const found = await find();
    const oldest = found.ok ? found.value[0] : undefined;
    if (!oldest || oldest.id === made.id)
        return published('created', made);
    if (isOutrun([oldest], state)) {
        await takeAway(client, [made]);
        return { done: 'outrun' };
    }
    const updated = await client.send(comment_UPDATE, { comment_id: oldest.id, body }, 'repeatable');
    if (!updated.ok)
        return published('created', made);
    await takeAway(client, [made]);
    return published('updated', oldest);
}
async function findComments(client, pull, isWanted) {
    const all = await client.list(comment_LIST, { issue_number: pull }, { most: MOST_COMMENTS });
    if (!all.ok)
        return all;
    const wanted = all.value.filter((comment) => typeof comment?.id === 'number' && isWanted(comment));
    return { ok: true, value: wanted.sort((a, b) => a.id - b.id) };
}
function published(done, { id }) {
    return { done, id };
}
function markerOf(key) {
    return `<!-- trustproof:comment ${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 12)} -->`;
}
function isMarked({ body }, marker) {
    return typeof body === 'string' && body.startsWith(marker);
}
function bodyOf(input, marker, state, changed) {
    const head = changed ? `${marker}\n${sinceText(changed)}\n\n` : `${marker}\n`;
    const tail = `\n\n${encodeState(state)}`;
    const chars = markdown.COMMENT_CHARS - head.length - tail.length;
    return `${head}${(0,unicode/* clip */.$)(input.render({ chars }), chars)}${tail}`;
}
function sinceText({ sha, appeared, resolved, stayed }) {
    const parts = [named('new', appeared), named('resolved', resolved), `${stayed} unchanged`];
    const text = parts.filter((part) => part !== undefined).join(', ');
    return `**Since the last run** (${sha.slice(0, 7)}): ${text}.`;
}
function named(what, counts) {
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    return total === 0 ? undefined : `${total} ${what} (${(0,github_words/* rulesInWords */.k5)(counts)})`;
}

// EXTERNAL MODULE: ./build/src/github/failure.js
var github_failure = __webpack_require__(86);
// EXTERNAL MODULE: ./build/src/report/changes.js
var changes = __webpack_require__(1428);
// EXTERNAL MODULE: ./build/src/report/escape/fence.js
var fence = __webpack_require__(7364);
;// CONCATENATED MODULE: ./build/src/github/suggestion.js





/** The suggestion that a finding's fix makes, if all of its lines stand in one stretch of the diff. */
function suggestionOf(finding, change, checked) {
    const edits = finding.fix?.edits ?? [];
    const file = edits[0]?.file;
    if (file === undefined || edits.some((edit) => edit.file !== file))
        return undefined;
    const firstLine = Math.min(...edits.map(({ line }) => line));
    const lastLine = Math.max(...edits.map(({ endLine }) => endLine));
    const diff = diffAsChecked(change, checked, file);
    const shown = diff && linesShown(diff, firstLine, lastLine);
    const lines = shown && applied(shown, firstLine, edits);
    // GitHub applies suggestions with plain line feeds.
    if (!lines || [...shown, ...lines].some((line) => line.includes('\r')))
        return undefined;
    const path = repositoryPath(checked.directory, file);
    const identity = JSON.stringify([finding.rule, path, shown, lines]);
    const id = (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 12);
    return { finding, path, firstLine, lastLine, lines, id };
}
/** The lines with the edits made; `undefined` where these overlap, miss the text or change nothing. */
function applied(shown, first, edits) {
    const text = shown.join('\n');
    const moved = edits.map((edit) => ({
        ...edit,
        line: edit.line - first + 1,
        endLine: edit.endLine - first + 1,
    }));
    const result = (0,changes/* applyEdits */.ct)(text, moved);
    return result === text ? undefined : result?.split('\n');
}
/** A block that GitHub shows with a button to apply it. */
function suggestionBlock({ lines }) {
    return (0,fence/* fenced */.O)(lines, 'suggestion');
}

;// CONCATENATED MODULE: ./build/src/github/review.js






const review_LIST = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
const review_CREATE = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const review_MOST_COMMENTS = 3_000;
/** Suggests the fixes that lie in the pull request's diff, each once, however often the run is repeated. */
async function publishReview(client, pull, token, input) {
    const candidates = candidatesOf(input);
    if (candidates.length === 0)
        return { suggested: [] };
    const isOwn = await authorJudge(client, token);
    const read = () => readMade(client, pull, isOwn);
    const made = await read();
    if (!made.ok)
        return { suggested: [], failure: made.failure };
    const fresh = candidates.filter(({ id }) => !made.value.has(id));
    const room = Math.max(0, limits/* SUGGESTIONS */.MK - made.value.size);
    const chosen = uniqueById(fresh).slice(0, room);
    const sent = chosen.length > 0
        ? await sendInHalves(chosen, (part) => review_create(client, pull, input, part, read))
        : { lost: [] };
    const lost = new Set(sent.lost.map(({ id }) => id));
    const standing = new Set([...made.value, ...chosen.map(({ id }) => id).filter((id) => !lost.has(id))]);
    return {
        suggested: candidates.filter(({ id }) => standing.has(id)).map(({ finding }) => finding),
        ...(sent.failure && { failure: sent.failure }),
    };
}
function candidatesOf(input) {
    return (0,report_summary/* worstFirst */.md)(input.findings)
        .map((finding) => suggestionOf(finding, input.change, input.checked))
        .filter((suggestion) => suggestion !== undefined)
        .filter((suggestion) => review_bodyOf(suggestion, input).length <= markdown.COMMENT_CHARS);
}
function uniqueById(suggestions) {
    return [...new Map(suggestions.map((suggestion) => [suggestion.id, suggestion])).values()];
}
async function review_create(client, pull, input, part, read) {
    const review = {
        pull_number: pull.number,
        commit_id: pull.headSha,
        event: 'COMMENT',
        body: part.length === 1 ? 'trustproof suggests a fix.' : `trustproof suggests ${part.length} fixes.`,
        comments: part.map((suggestion) => ({
            path: suggestion.path,
            ...placeOf(suggestion),
            body: review_bodyOf(suggestion, input),
        })),
    };
    return client.send(review_CREATE, review, async () => {
        const now = await read();
        if (!now.ok)
            return now;
        return { ok: true, value: part.every(({ id }) => now.value.has(id)) || undefined };
    });
}
function placeOf({ firstLine, lastLine }) {
    const end = { line: lastLine, side: 'RIGHT' };
    return firstLine === lastLine ? end : { ...end, start_line: firstLine, start_side: 'RIGHT' };
}
function review_bodyOf(suggestion, input) {
    const marker = `<!-- trustproof:suggestion ${suggestion.id} -->`;
    return `${marker}\n${input.describe(suggestion.finding)}\n\n${suggestionBlock(suggestion)}`;
}
const MARKER = /^<!-- trustproof:suggestion ([0-9a-f]{12}) -->/;
/** The ids of the suggestions that stand in the pull request. */
async function readMade(client, pull, isOwn) {
    const parameters = { pull_number: pull.number };
    const comments = await client.list(review_LIST, parameters, { most: review_MOST_COMMENTS });
    if (!comments.ok)
        return comments;
    const ids = comments.value
        .filter((comment) => typeof comment?.body === 'string' && isOwn(comment))
        .map(({ body }) => MARKER.exec(body ?? '')?.[1])
        .filter((id) => id !== undefined);
    return { ok: true, value: new Set(ids) };
}

;// CONCATENATED MODULE: ./build/src/github/publish.js











const CHECK_NAME = 'trustproof findings';
/** @param token Of the input `github-token`; `''` where none was given. */
function publisher(run, token, options = {}) {
    const session = sessionOf(run, token, options);
    return {
        introduced: (checked) => safely(() => introduced(session, checked), failedToTell(checked)),
        publish: (input) => safely(() => publish(session, input), failedToPublish(input)),
    };
}
function sessionOf(run, token, options) {
    const client = once(() => connected(run, token, options));
    const change = once(async () => {
        const reached = await client();
        return reached.ok ? readChange(reached.value, run) : reached;
    });
    return { run, token, client, change };
}
async function connected(run, token, options) {
    if (token === '')
        return { ok: false, failure: { kind: 'noToken', message: '' } };
    const client = await (0,github_client/* connect */.N)(run, token, options);
    if (client)
        return { ok: true, value: client };
    return { ok: false, failure: { kind: 'unexpected', message: 'GITHUB_REPOSITORY names no repository' } };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
async function introduced(session, checked) {
    const change = await session.change();
    const findings = new Set(checked.report.findings);
    if (!change.ok) {
        const why = (0,github_failure/* describeFailure */.I)(change.failure, 'pull-requests: read', session.run);
        return {
            findings,
            notes: [`Which lines the change touches is not known, so every finding counts as new: ${why}.`],
        };
    }
    if (!change.value) {
        const event = session.run.event || 'this run';
        return { findings, notes: [`There is no change to compare (${event}), so every finding counts as new.`] };
    }
    const isIntroduced = introducedBy(change.value, checked);
    return { findings: new Set(checked.report.findings.filter(isIntroduced)), notes: [] };
}
async function publish(session, input) {
    const client = await session.client();
    if (!client.ok)
        return nothingPublished(session, input, client.failure);
    const findings = input.report.findings;
    const isPull = session.run.pull !== undefined;
    const change = isPull && findings.length > 0 ? await session.change() : undefined;
    const known = change?.ok ? change.value : undefined;
    const fresh = known && new Set(findings.filter(introducedBy(known, input)));
    const view = (budget) => ({ budget, ...(fresh && { introduced: fresh }) });
    const check = await checkRun(session, client.value, input, view);
    const comment = await sticky(session, client.value, input, view);
    const review = await suggestions(session, client.value, input, change);
    return {
        notes: [...check.notes, ...comment.notes, ...review.notes],
        unpublished: check.unpublished,
        suggested: review.suggested,
        ...(fresh && { introduced: fresh }),
    };
}
async function checkRun(session, client, input, view) {
    const { run } = session;
    const { findings } = input.report;
    if (!input.checkRun || !run.headSha)
        return { notes: [], unpublished: findings };
    const done = await publishCheck(client, run, {
        name: checkName(input.directory),
        headSha: run.headSha,
        conclusion: conclusionOf(input),
        title: input.title,
        findings,
        directory: input.directory,
        summary: (budget) => under(input, view(budget), (inner) => input.renderSummary(inner)),
    });
    return { notes: checkNotes(done, findings.length, run), unpublished: done.unpublished };
}
/** GitHub shows the last check run of a name: each folder needs one of its own. */
function checkName(directory) {
    const folder = repositoryPath(directory, '').replace(/\/$/, '');
    return folder === '' ? CHECK_NAME : `${CHECK_NAME} (${folder})`;
}
/** What is new in the change, where that is known, above what the caller says. */
function under({ report }, view, render) {
    const words = view.introduced ? (0,github_words/* introducedInWords */.sC)(report.findings, view.introduced) : '';
    if (words === '')
        return render(view);
    const head = `${words}\n\n`;
    return head + render({ ...view, budget: (0,budget/* budgetBeside */.W)(head, view.budget) });
}
/** `neutral` says on GitHub: not proved, and yet nobody is to be stopped (`fail-on`). */
function conclusionOf({ failed, report }) {
    if (failed)
        return 'failure';
    return report.verdict === 'proved' ? 'success' : 'neutral';
}
function checkNotes({ id, failure, unpublished }, total, run) {
    if (!failure)
        return [];
    const why = (0,github_failure/* describeFailure */.I)(failure, 'checks: write', run);
    if (id === undefined)
        return [`No check run: ${why}. Annotations and the job summary take its place.`];
    return [
        `The check run lacks ${unpublished.length} of ${total} findings: ${why}. The job summary has them.`,
    ];
}
async function sticky(session, client, input, view) {
    const { run, token } = session;
    if (input.comment === 'never' || !run.pull)
        return { notes: [] };
    const done = await publishComment(client, run, token, {
        key: JSON.stringify([input.directory, input.config ?? '']),
        findings: entriesOf(input.report.findings, (file) => input.read(file)),
        evenIfClean: input.comment === 'always' || input.report.verdict !== 'proved',
        render: (budget) => under(input, view(budget), (inner) => input.renderComment(inner)),
    });
    return { notes: commentNotes(done, run) };
}
function commentNotes(done, run) {
    if (done.done === 'outrun')
        return ['The comment was left alone: a later run has already written it.'];
    if (done.done !== 'failed')
        return [];
    return [`No comment: ${(0,github_failure/* describeFailure */.I)(done.failure, 'pull-requests: write', run)}.`];
}
async function suggestions(session, client, input, change) {
    const { run, token } = session;
    const hasFix = input.report.findings.some(({ fix }) => fix !== undefined);
    if (!input.suggestions || !hasFix || !run.pull || !change)
        return { notes: [], suggested: [] };
    if (!change.ok)
        return { notes: [reviewNote(change.failure, 'pull-requests: read', run)], suggested: [] };
    if (!change.value)
        return { notes: [], suggested: [] };
    const done = await publishReview(client, run.pull, token, {
        findings: input.report.findings,
        change: change.value,
        checked: input,
        describe: (finding) => input.renderFinding(finding),
    });
    const notes = done.failure ? [reviewNote(done.failure, 'pull-requests: write', run)] : [];
    return { notes, suggested: done.suggested };
}
function reviewNote(failure, permission, run) {
    return `Not every fix became a suggestion: ${(0,github_failure/* describeFailure */.I)(failure, permission, run)}. The patch has those it can hold.`;
}
function nothingPublished({ run }, input, failure) {
    const wants = input.checkRun || (input.comment !== 'never' && run.pull !== undefined);
    const why = (0,github_failure/* describeFailure */.I)(failure, 'checks: write', run);
    return {
        notes: wants ? [`Nothing was published through GitHub's API: ${why}.`] : [],
        unpublished: input.report.findings,
        suggested: [],
    };
}
async function safely(attempt, otherwise) {
    try {
        return await attempt();
    }
    catch (error) {
        return otherwise(error instanceof Error ? error.message : String(error));
    }
}
function failedToPublish(input) {
    return (why) => ({
        notes: [`Publishing on GitHub failed: ${(0,unicode/* clip */.$)((0,terminal/* visible */.RK)(why), 200)}. The verdict stands.`],
        unpublished: input.report.findings,
        suggested: [],
    });
}
function failedToTell(checked) {
    return (why) => ({
        findings: new Set(checked.report.findings),
        notes: [
            `Which lines the change touches is not known, so every finding counts as new: ${(0,unicode/* clip */.$)((0,terminal/* visible */.RK)(why), 200)}.`,
        ],
    });
}


/***/ }),

/***/ 7837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _source_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3518);


/**
 * A fingerprint for each finding, in their order: of its rule, connection,
 * requirement, file and the code it stands on without white space, and of how
 * many like it came before. Lines that move above it change nothing.
 */
function fingerprintsOf(findings, texts) {
    const linesOfFile = (0,_source_text__WEBPACK_IMPORTED_MODULE_1__/* .cachedLines */ .oA)(texts);
    const seen = new Map();
    return findings.map((finding) => {
        const lines = linesOfFile(finding.file);
        const code = lines && (0,_source_text__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(lines, finding)?.replace(/\s+/g, '');
        const key = sha256([
            finding.rule,
            finding.connection ?? '',
            finding.requirement ?? '',
            finding.file,
            // A place without code (a missing document, a format without positions) is told apart by what is said there.
            code || finding.message,
        ]);
        const before = seen.get(key) ?? 0;
        seen.set(key, before + 1);
        return `${key}:${before + 1}`;
    });
}
function sha256(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}


/***/ })

};
;