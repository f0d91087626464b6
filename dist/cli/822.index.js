"use strict";
exports.id = 822;
exports.ids = [822];
exports.modules = {

/***/ 7822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CHECK_RUN_BYTES: () => (/* binding */ CHECK_RUN_BYTES),
  COMMENT_CHARS: () => (/* binding */ COMMENT_CHARS),
  SUMMARY_BYTES: () => (/* binding */ SUMMARY_BYTES),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

;// CONCATENATED MODULE: ./build/src/report/budget.js
/** What `text` leaves of a budget. */
function budgetBeside(text, { bytes, chars }) {
    return {
        ...(bytes !== undefined && { bytes: bytes - Buffer.byteLength(text) }),
        ...(chars !== undefined && { chars: chars - text.length }),
    };
}
/** Blocks of Markdown, parted by empty lines, that never grow beyond a budget. */
class Blocks {
    budget;
    #blocks = [];
    // Each block counts with an empty line after it; the last has but a newline.
    #bytes = -1;
    #chars = -1;
    constructor(budget) {
        this.budget = budget;
    }
    /**
     * Adds `block` if it fits into `share` (0 to 1) of the budget and leaves room
     * for `reserve`, a block still to come. Whether it did.
     */
    add(block, reserve = '', share = 1) {
        const blocks = reserve === '' ? [block] : [block, reserve];
        const bytes = blocks.reduce((sum, each) => sum + Buffer.byteLength(each) + 2, this.#bytes);
        const chars = blocks.reduce((sum, each) => sum + each.length + 2, this.#chars);
        const { bytes: mostBytes = Infinity, chars: mostChars = Infinity } = this.budget;
        if (bytes > mostBytes * share || chars > mostChars * share)
            return false;
        this.#blocks.push(block);
        this.#bytes += Buffer.byteLength(block) + 2;
        this.#chars += block.length + 2;
        return true;
    }
    /** The first of `variants` (best first) that fits; whether one did. */
    addBest(variants, reserve = '', share = 1) {
        return variants.some((variant) => this.add(variant(), reserve, share));
    }
    toString() {
        return this.#blocks.length === 0 ? '' : `${this.#blocks.join('\n\n')}\n`;
    }
}

// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(2457);
// EXTERNAL MODULE: ./build/src/report/escape/unicode.js
var unicode = __webpack_require__(2090);
;// CONCATENATED MODULE: ./build/src/report/escape/mermaid.js


const LABEL_UNITS = 80;
/** `$$…$$` is mathematics and `fa:fa-…` an icon even when written in codes: a space of no width keeps each apart. */
const READ_DECODED = /\$(?=\$)|:(?=fa-)/g;
const NO_WIDTH = '\u200b';
/**
 * Text for a quoted Mermaid label (`id["…"]`): everything but ASCII letters, digits,
 * spaces and `. / - _` becomes Mermaid's entity code `#NN;`, so that quotes,
 * braces, directives, Markdown, HTML, mathematics and icons are shown and not read. Cut to 80 UTF-16 units.
 */
function mermaidLabel(text) {
    return (0,unicode/* clip */.$)((0,terminal/* visible */.RK)(text), LABEL_UNITS)
        .replace(READ_DECODED, `$&${NO_WIDTH}`)
        .replace(/[^A-Za-z0-9 ./_-]/gu, (character) => `#${character.codePointAt(0)};`);
}

// EXTERNAL MODULE: ./build/src/report/summary.js
var summary = __webpack_require__(3185);
;// CONCATENATED MODULE: ./build/src/report/chain.js


const VENDOR_TO_ROLE = ['trust-policy', 'external-id', 'exclusive-trust'];
const ROLE = ['role-arn'];
const ROLE_TO_BUCKET = ['role-permissions', 'bucket-policy', 'delivery'];
const ARROW = {
    proved: '-->',
    violated: '--x',
    undetermined: '-.->',
    notAsked: '---',
};
const STROKE = {
    proved: 'stroke:#1a7f37,stroke-width:2px',
    violated: 'stroke:#cf222e,stroke-width:3px',
    undetermined: 'stroke:#9a6700,stroke-width:2px',
    notAsked: 'stroke:#6e7781,stroke-width:1px',
};
/** A connection as a Mermaid flowchart, vendor to role to bucket, each link named by the requirements that break it. */
function chainDiagram(connection, subject = {}) {
    const assumes = linkOf(connection, VENDOR_TO_ROLE);
    const role = linkOf(connection, ROLE);
    const writes = linkOf(connection, ROLE_TO_BUCKET);
    return [
        'flowchart LR',
        `  vendor["${nodeLabel('vendor', subject.principal)}"]`,
        `  role["${role.broken.length > 0 ? `${role.label} ` : ''}${nodeLabel('role', subject.role)}"]`,
        `  bucket[("${nodeLabel('bucket', subject.bucket)}")]`,
        `  vendor ${ARROW[assumes.verdict]}|"${edgeLabel('assumes', assumes)}"| role`,
        `  role ${ARROW[writes.verdict]}|"${edgeLabel('delivers', writes)}"| bucket`,
        `  linkStyle 0 ${STROKE[assumes.verdict]}`,
        `  linkStyle 1 ${STROKE[writes.verdict]}`,
        ...(role.broken.length > 0 ? [`  style role ${STROKE[role.verdict]}`] : []),
    ];
}
const WORST_FIRST = ['violated', 'undetermined', 'proved', 'notAsked'];
function linkOf({ requirements }, ids) {
    const own = requirements.filter(({ id }) => ids.includes(id));
    const verdict = WORST_FIRST.find((each) => own.some((one) => one.verdict === each)) ?? 'notAsked';
    const bad = verdict === 'violated' || verdict === 'undetermined';
    const broken = bad ? own.filter((one) => one.verdict === verdict).map(({ id }) => id) : [];
    return { verdict, broken, label: summary/* VERDICT_MARK */.s0[verdict] };
}
/** Holds our own words only. */
function edgeLabel(verb, { broken, label }) {
    return `${label} ${broken.length === 0 ? verb : broken.join(',<br/>')}`;
}
function nodeLabel(what, name) {
    const lines = name === undefined ? [] : linesOf(name);
    return [what, ...lines.map(mermaidLabel)].join('<br/>');
}
/** An ARN in two lines: one as wide as its whole would make the letters of the picture too small to read. */
function linesOf(name) {
    const [, place = '', resource = ''] = /^(arn:(?:[^:]*:){4})(.+)$/s.exec(name) ?? [];
    return place === '' ? [name] : [place, resource];
}

// EXTERNAL MODULE: ./build/src/report/diff-rows.js + 1 modules
var diff_rows = __webpack_require__(3474);
;// CONCATENATED MODULE: ./build/src/report/escape/fence.js
/** Longest run of backticks in `text`. */
function longestBacktickRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}
/**
 * A fenced code block that nothing in `lines` can close: its fence is longer
 * than any run of backticks inside. `info` is the caller's own word.
 */
function fenced(lines, info = '') {
    const body = lines.map((line) => line.replace(/[\r\n]/g, ' '));
    const fence = '`'.repeat(Math.max(3, ...body.map((line) => longestBacktickRun(line) + 1)));
    return [`${fence}${info}`, ...body, fence].join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/escape/markdown.js


/**
 * An HTML comment shows nothing and parts the text around it, so that neither
 * the Markdown parser nor what GitHub runs after it (mentions, references,
 * emoji) sees one word. A backslash does not keep GitHub from either.
 */
const PART = '<!-- -->';
/** Patterns whose second group must not follow their first directly. Each is bounded or linear: they run over hostile text. */
const PARTED = [
    /(@)(?=\S)/g, // @mention, @org/team, a@b.c
    /(#)(?=\d)/g, // #1, owner/repo#1
    /([A-Za-z]-)(?=\d)/g, // GH-1, CVE-2026-1, a repository's own TICKET-1
    /(GHSA)(?=-)/gi,
    /(:)(?=[\w+-]+(?::|$))/g, // :emoji:, also where a colon of ours comes next
    /(:)(?=\/\/)/g, // http://
    /((?:mailto|xmpp):)/gi,
    /(www)(?=\.)/gi,
    /([0-9a-f]{6})(?=[0-9a-f])/gi, // a commit needs seven hexadecimal digits
];
/** Characters that open something in Markdown anywhere in a line. */
const SYNTAX = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    $: '<span>&#36;</span>', // GitHub looks for mathematics in the text that is left of the HTML, entities and all
    '\\': '\\\\',
    '`': '\\`',
    '*': '\\*',
    _: '\\_',
    '[': '\\[',
    ']': '\\]',
    '~': '\\~',
    '|': '&#124;',
    '!': '\\!',
    '#': '\\#',
};
/**
 * Text from strangers as inline Markdown (a paragraph, a heading, a table
 * cell): shown as it is, and nothing in it links, mentions, formats, embeds or
 * begins a block. Invisible characters become `\u{…}`, so it stays on one line.
 */
function markdownInline(text) {
    return partWords((0,terminal/* visible */.RK)(text))
        .map((piece) => piece.replace(/[&<>$\\`*_[\]~|!#]/g, (character) => SYNTAX[character]))
        .map((piece, index) => (index === 0 ? guardStart(piece) : piece))
        .join(PART)
        .replace(/^ | $/g, '&#32;');
}
/** Cuts `text` where two characters must not meet. */
function partWords(text) {
    const cuts = new Set();
    for (const pattern of PARTED) {
        for (const match of text.matchAll(pattern))
            cuts.add(match.index + match[0].length);
    }
    const pieces = [];
    let from = 0;
    for (const cut of [...cuts].sort((a, b) => a - b)) {
        pieces.push(text.slice(from, cut));
        from = cut;
    }
    return [...pieces, text.slice(from)];
}
/** Keeps a first word from opening a list or a heading's underline. */
function guardStart(text) {
    return text.replace(/^( *)([-+=])/, '$1\\$2').replace(/^( *\d+)([.)])/, '$1\\$2');
}
/**
 * Text from strangers as a code span, in which GitHub looks for nothing. Text
 * with a `|` becomes plain inline text instead: a table reads it even in code,
 * and readers differ over a backslash before it.
 */
function markdownCode(text) {
    const shown = (0,terminal/* visible */.RK)(text);
    if (shown.trim() === '' || shown.includes('|'))
        return markdownInline(text);
    const ticks = '`'.repeat(longestBacktickRun(shown) + 1);
    const padding = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
    return `${ticks}${padding}${shown}${padding}${ticks}`;
}

// EXTERNAL MODULE: ./build/src/report/frame.js
var report_frame = __webpack_require__(6256);
// EXTERNAL MODULE: ./build/src/report/source-text.js
var source_text = __webpack_require__(3518);
// EXTERNAL MODULE: ./build/src/report/witness.js
var report_witness = __webpack_require__(2194);
;// CONCATENATED MODULE: ./build/src/report/markdown.js











/**
 * GitHub's limits: a job summary in bytes, a comment in characters; a check
 * run's fields in bytes, though the documentation speaks of characters
 * (https://github.com/github/docs/issues/35252).
 */
const SUMMARY_BYTES = 1024 * 1024;
const COMMENT_CHARS = 65_536;
const CHECK_RUN_BYTES = 65_535;
const MESSAGE_UNITS = 4_000;
const REASON_UNITS = 500;
const NAME_UNITS = 300;
const RELATED = 20;
const REQUEST_UNITS = 8_000;
/** A page of many diagrams is slow to open. */
const DIAGRAMS = 10;
/** Of the budget, what connections may take where there are findings too. */
const CONNECTIONS_SHARE = 0.6;
/**
 * The report as GitHub Markdown, for a job summary, a comment or a check run.
 * Within the budget always, by whole constructs: connections and findings worst
 * first, then shorter forms of them, then a count of what is left out. Empty if
 * not even the verdict fits.
 */
function renderMarkdown(report, options) {
    const page = {
        ...options,
        lines: (0,source_text/* cachedLines */.oA)(options.texts),
        diffRows: (0,diff_rows/* diffRowsOf */.k)(options.texts),
        title: `## ${summary/* VERDICT_MARK */.s0[report.verdict]} trustproof: ${(0,summary/* headline */.Pl)(report)}`,
        next: (0,summary/* nextStep */.sk)(report),
        connections: [...report.connections].sort((a, b) => rank(a) - rank(b)),
        findings: (0,summary/* worstFirst */.md)(report.findings),
    };
    return everything(page) ?? whatFits(page);
}
/** All of it in full, if it fits. */
function everything(page) {
    const blocks = new Blocks(page.budget ?? {});
    const fits = blocks.add(page.title) &&
        blocks.add(page.next) &&
        page.connections.every((connection, index) => blocks.add(connectionForms(connection, index, page)[0]())) &&
        page.findings.every((finding) => blocks.add(findingBlock(finding, page)));
    return fits ? blocks.toString() : undefined;
}
function whatFits(page) {
    const { connections, findings } = page;
    const blocks = new Blocks(page.budget ?? {});
    const reserve = leftOut(connections, findings, page);
    if (!blocks.add(page.title, reserve) && !blocks.add(page.title))
        return '';
    blocks.add(page.next, reserve);
    const share = findings.length > 0 ? CONNECTIONS_SHARE : 1;
    const shownConnections = addWhile(connections, (connection, index) => blocks.addBest(connectionForms(connection, index, page), reserve, share));
    const shownFindings = addWhile(findings, (finding) => blocks.addBest([() => findingBlock(finding, page), () => findingLine(finding, page)], reserve));
    const rest = leftOut(connections.slice(shownConnections), findings.slice(shownFindings), page);
    if (rest !== '')
        blocks.add(rest);
    return blocks.toString();
}
/** How many of the first `items` could be added, up to the first that could not. */
function addWhile(items, add) {
    const failed = items.findIndex((item, index) => !add(item, index));
    return failed === -1 ? items.length : failed;
}
function rank({ verdict }) {
    return { violated: 0, undetermined: 1, proved: 2 }[verdict];
}
function leftOut(connections, findings, page) {
    const counts = (0,summary/* countsInWords */.Pe)((0,summary/* countBySeverity */.Ot)(findings));
    const parts = [
        ...(connections.length > 0 ? [(0,summary/* plural */.LS)(connections.length, 'connection')] : []),
        ...(findings.length > 0 ? [`${(0,summary/* plural */.LS)(findings.length, 'finding')} (${counts})`] : []),
    ];
    if (parts.length === 0)
        return '';
    const { reportFile } = page;
    const where = reportFile === undefined ? '' : `: the whole is in ${markdownCode((0,unicode/* clip */.$)(reportFile, NAME_UNITS))}`;
    return `**Not shown for want of room:** ${parts.join(' and ')}${where}.`;
}
function connectionForms(connection, index, page) {
    const line = connectionTitle(connection);
    const table = () => `${line}\n\n${requirementTable(connection)}`;
    const picture = () => `${table()}\n\n${fenced(chainDiagram(connection, page.subjectOf?.(connection.name)), 'mermaid')}`;
    return [...(index < DIAGRAMS ? [picture] : []), table, () => line];
}
function connectionTitle({ name, verdict }) {
    return `### ${summary/* VERDICT_MARK */.s0[verdict]} ${markdownInline((0,unicode/* clip */.$)(name, NAME_UNITS))}: ${summary/* VERDICT_WORD */.XU[verdict]}`;
}
/** Without it, browsers break the ids of requirements at their hyphens, and give the room to the reasons. */
const WIDENED = '&nbsp;'.repeat(13);
function requirementTable({ requirements }) {
    const rows = requirements.map(({ id, verdict, reason }) => {
        const why = markdownInline((0,unicode/* clip */.$)(reason, REASON_UNITS));
        const word = summary/* VERDICT_WORD */.XU[verdict].replace(' ', '&nbsp;');
        const shown = verdict === 'violated' ? `**${word}**` : word;
        return `| ${summary/* VERDICT_MARK */.s0[verdict]} | \`${id}\` | ${shown} | ${why} |`;
    });
    return [`| | Requirement${WIDENED} | Verdict | Why |`, '|:-:|:--|:--|:--|', ...rows].join('\n');
}
const SEVERITY_MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function findingTitle(finding, page) {
    const { severity, rule } = finding;
    return `${SEVERITY_MARK[severity]} ${severity}: ${markdownCode((0,unicode/* clip */.$)(rule, NAME_UNITS))} at ${placeLink(finding, page)}`;
}
function placeLink(place, { urlOf }) {
    const name = markdownCode(`${(0,unicode/* clip */.$)(place.file, NAME_UNITS)}:${place.line}:${place.column}`);
    const url = urlOf?.(place);
    return url !== undefined && /^https?:\/\/[^\s<>"'`\\()|]+$/.test(url) ? `[${name}](<${url}>)` : name;
}
function findingLine(finding, page) {
    return `${findingTitle(finding, page)}: ${markdownInline((0,unicode/* clip */.$)(finding.message, NAME_UNITS))}`;
}
function findingBlock(finding, page) {
    const { message, help, connection, requirement, witness, fix, related = [] } = finding;
    const about = [
        ...(connection === undefined ? [] : [`connection ${markdownInline((0,unicode/* clip */.$)(connection, NAME_UNITS))}`]),
        ...(requirement === undefined ? [] : [`requirement \`${requirement}\``]),
    ];
    const parts = [
        `#### ${findingTitle(finding, page)}`,
        markdownInline((0,unicode/* clip */.$)(message, MESSAGE_UNITS)),
        [...(about.length === 0 ? [] : [`For ${about.join(', ')}.`]), ...ageOf(finding, page)].join(' '),
        ...frameOf(finding, page),
        ...related
            .slice(0, RELATED)
            .map((place) => `See ${placeLink(place, page)}: ${markdownInline((0,unicode/* clip */.$)(place.message, REASON_UNITS))}`),
        ...(help === '' ? [] : [`**What to do:** ${markdownInline((0,unicode/* clip */.$)(help, MESSAGE_UNITS))}`]),
        ...(witness === undefined ? [] : [witnessDetails(witness)]),
        ...(fix === undefined ? [] : [fixDetails(fix, page)]),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function ageOf(finding, { introduced }) {
    return introduced === undefined || introduced.has(finding) ? [] : ['Not new in this change.'];
}
function frameOf(finding, { lines }) {
    const text = lines(finding.file);
    const rows = text === undefined ? [] : (0,report_frame/* codeFrame */.l)(text, finding);
    return rows.length === 0 ? [] : [fenced((0,report_frame/* frameLines */.D)(rows), 'text')];
}
function witnessDetails(witness) {
    const words = `${(0,report_witness/* witnessInWords */.cN)(witness, (name) => markdownCode((0,unicode/* clip */.$)(name, NAME_UNITS)))}.`;
    const request = (0,terminal/* visibleJson */.$m)((0,report_witness/* witnessRequest */.rv)(witness));
    const replay = request.length > REQUEST_UNITS
        ? 'The request is too long to show here; the JSON report has it.'
        : `As a request for \`trustproof simulate --request FILE\`:\n\n${fenced(request.split('\n'), 'json')}`;
    return details('The request that shows it', `${words}\n\n${replay}`);
}
function fixDetails(fix, { diffRows }) {
    const description = markdownInline((0,unicode/* clip */.$)(fix.description, MESSAGE_UNITS));
    const rows = diffRows(fix);
    return details('The fix', rows.length === 0 ? description : `${description}\n\n${fenced(rows, 'diff')}`);
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ })

};
;