"use strict";
exports.id = 106;
exports.ids = [106];
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

/***/ 9106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireTrustedConfig: () => (/* binding */ requireTrustedConfig)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6121);
/* harmony import */ var _client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2757);
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86);




/**
 * On `pull_request_target` and `workflow_run` the run holds secrets and a token
 * that writes, while the files may be a stranger's. The config says which
 * variables of the environment to read and what to let pass, so it must be the
 * one of the base branch, byte for byte.
 *
 * @param candidates Every place where the config would be looked for.
 * @throws UserError if one differs, or if that cannot be found out.
 */
async function requireTrustedConfig(run, token, candidates, options = {}) {
    if (!run.privileged)
        return;
    const ref = run.pull?.baseSha ?? run.sha;
    if (token === '' || !ref)
        throw untrusted(run, 'there is no token, or no base commit, to compare it with');
    const client = await (0,_client__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .N)(run, token, options);
    if (!client)
        throw untrusted(run, 'GITHUB_REPOSITORY names no repository');
    // A file that the token may not see looks like one that is not there; a commit that is there tells them apart.
    const base = await client.send('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: ref });
    if (!base.ok)
        throw untrusted(run, (0,_failure__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .I)(base.failure, 'contents: read', run));
    for (const { path, bytes } of candidates) {
        const file = await client.send('GET /repos/{owner}/{repo}/contents/{path}', { path, ref });
        if (!file.ok && file.failure.kind !== 'notFound') {
            throw untrusted(run, (0,_failure__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .I)(file.failure, 'contents: read', run), path);
        }
        const theirs = file.ok ? blobOf(file.value) : undefined;
        const ours = bytes && blobId(bytes, theirs?.length === 64 ? 'sha256' : 'sha1');
        if (theirs === UNREADABLE)
            throw untrusted(run, 'the base branch holds no plain file there', path);
        if (theirs !== ours)
            throw untrusted(run, 'it is not the one of the base branch', path);
    }
}
const UNREADABLE = 'unreadable';
/** Git's id of the blob, which GitHub gives for a file of any size. */
function blobOf(value) {
    const { type, sha } = (value ?? {});
    return type === 'file' && typeof sha === 'string' ? sha : UNREADABLE;
}
function blobId(bytes, algorithm) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function untrusted(run, why, path = 'the config') {
    const what = `Under \`${run.event}\` ${path} is not trusted: ${why}.`;
    const advice = 'Run on `pull_request` instead, check out the base, or give the connection by inputs and no config.';
    return new _finding__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what} ${advice}`, { file: path, line: 1, column: 1 });
}


/***/ })

};
;