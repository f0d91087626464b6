"use strict";
exports.id = 822;
exports.ids = [822];
exports.modules = {

/***/ 5637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ diffRowsOf)
});

// EXTERNAL MODULE: ./build/src/report/source-text.js
var source_text = __webpack_require__(3518);
;// CONCATENATED MODULE: ./build/src/report/changes.js

/**
 * `text` with `edits` (all of one file) made. `undefined` if an edit lies
 * outside the text or in the middle of a character, or if two do not fit
 * {@link together}.
 */
function applyEdits(text, edits) {
    const changes = changesOf(linesOf(text), edits);
    return changes && applyChanges(text, changes);
}
/** The edits as offsets in order; `undefined` if they cannot be made together. */
function changesOf(lines, edits) {
    const changes = [];
    for (const edit of edits) {
        const from = (0,source_text/* offsetAt */.HA)(lines, edit.line, edit.column);
        const to = (0,source_text/* offsetAt */.HA)(lines, edit.endLine, edit.endColumn);
        if (from === undefined || to === undefined || to < from)
            return undefined;
        if (splitsPair(lines.text, from) || splitsPair(lines.text, to))
            return undefined;
        changes.push({ from, to, text: edit.text });
    }
    return together(changes);
}
function splitsPair(text, offset) {
    return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}
/**
 * The changes in order; `undefined` if two overlap, or if two insert at one
 * place, where the order would be a guess.
 */
function together(changes) {
    const ordered = [...changes].sort((a, b) => a.from - b.from || a.to - b.to);
    return ordered.some((change, index) => index > 0 && collides(ordered[index - 1], change))
        ? undefined
        : ordered;
}
/** Whether `next`, which starts no earlier, touches what `previous` touches. */
function collides(previous, next) {
    return next.from < previous.to || (next.from === previous.from && next.to === previous.to);
}
/** `text` with changes made that fit {@link together}. */
function applyChanges(text, changes) {
    const pieces = [];
    let from = 0;
    for (const change of changes) {
        pieces.push(text.slice(from, change.from), change.text);
        from = change.to;
    }
    return pieces.join('') + text.slice(from);
}
/** The edits of each file. */
function byFile(edits) {
    const files = new Map();
    for (const edit of edits) {
        const known = files.get(edit.file);
        if (known)
            known.push(edit);
        else
            files.set(edit.file, [edit]);
    }
    return files;
}

// EXTERNAL MODULE: ./build/src/policy/lines.js
var policy_lines = __webpack_require__(4434);
;// CONCATENATED MODULE: ./build/src/report/git-lines.js

function gitLinesOf(text) {
    const starts = (0,policy_lines/* lineStartsOf */.xV)(text);
    if (starts.at(-1) !== text.length)
        starts.push(text.length);
    return { text, starts };
}
/** The texts of `lines` as git's lines, each cut once. */
function cachedGitLines(lines) {
    const known = new Map();
    return (file) => {
        if (!known.has(file)) {
            const text = lines(file)?.text;
            known.set(file, text === undefined ? undefined : gitLinesOf(text));
        }
        return known.get(file);
    };
}
function lineCount({ starts }) {
    return starts.length - 1;
}
/** Lines `from` to `to`, 0-based, the latter not included. */
function slice({ text, starts }, from, to) {
    const lines = [];
    for (let line = from; line < Math.min(to, starts.length - 1); line++) {
        lines.push(text.slice(starts[line], starts[line + 1]));
    }
    return lines;
}
/** The line an offset stands in; the end of the text stands in the last. */
function lineOfOffset(lines, offset) {
    return Math.max(0, Math.min((0,policy_lines/* lineAt */.mh)(lines.starts, offset), lineCount(lines) - 1));
}

;// CONCATENATED MODULE: ./build/src/report/git-path.js
const NEEDS_QUOTES = /[^A-Za-z0-9._/+@=,~-]/;
const C_ESCAPES = { 9: '\\t', 10: '\\n', 13: '\\r', 34: '\\"', 92: '\\\\' };
/** A path as git writes it in a patch: in C quotes with octal bytes where it holds anything unusual. */
function quoted(side, file) {
    const path = `${side}/${file}`;
    if (!NEEDS_QUOTES.test(path))
        return path;
    const bytes = [...Buffer.from(path, 'utf8')];
    return `"${bytes.map(quotedByte).join('')}"`;
}
function quotedByte(byte) {
    const escaped = C_ESCAPES[byte];
    if (escaped !== undefined)
        return escaped;
    return byte < 0x20 || byte >= 0x7f ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte);
}

;// CONCATENATED MODULE: ./build/src/report/hunks.js


/** Lines that are shown around a change, as git does. */
const CONTEXT = 3;
/** The hunks of a unified diff; `''` where the changes change nothing. */
function hunks(lines, changes) {
    const groups = [];
    for (const stretch of stretchesOf(lines, changes)) {
        const group = groups.at(-1);
        const last = group?.at(-1);
        if (last && stretch.from - (last.from + last.before.length) <= 2 * CONTEXT)
            group.push(stretch);
        else
            groups.push([stretch]);
    }
    let shift = 0;
    return groups
        .map((group) => {
        const hunk = hunkOf(lines, group, shift);
        for (const { before, after } of group)
            shift += after.length - before.length;
        return hunk;
    })
        .join('');
}
/** Changes that meet in a line become one stretch; equal lines at its edges are left out. */
function stretchesOf(lines, changes) {
    const groups = [];
    for (const change of changes) {
        const first = lineOfOffset(lines, change.from);
        const last = lineOfOffset(lines, change.to);
        const group = groups.at(-1);
        if (group && first <= group.last) {
            group.last = Math.max(group.last, last);
            group.changes.push(change);
        }
        else
            groups.push({ first, last, changes: [change] });
    }
    return groups
        .map(({ first, last, changes: own }) => stretchOf(lines, first, last, own))
        .filter(({ before, after }) => before.length > 0 || after.length > 0);
}
function stretchOf(lines, first, last, changes) {
    const { text, starts } = lines;
    const from = starts[first];
    const moved = changes.map((change) => ({ ...change, from: change.from - from, to: change.to - from }));
    const after = gitLinesOf(applyChanges(text.slice(from, starts[last + 1] ?? text.length), moved));
    return trimmed(first, slice(lines, first, last + 1), slice(after, 0, lineCount(after)));
}
function trimmed(from, before, after) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let tail = 0;
    const most = Math.min(before.length, after.length) - head;
    while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    return {
        from: from + head,
        before: before.slice(head, before.length - tail),
        after: after.slice(head, after.length - tail),
    };
}
function hunkOf(lines, group, shift) {
    const last = group.at(-1);
    const from = Math.max(0, group[0].from - CONTEXT);
    const to = Math.min(lineCount(lines), last.from + last.before.length + CONTEXT);
    const rows = [];
    let at = from;
    let grown = 0;
    for (const { from: start, before, after } of group) {
        rows.push(...slice(lines, at, start).map((line) => row(' ', line)));
        rows.push(...before.map((line) => row('-', line)), ...after.map((line) => row('+', line)));
        at = start + before.length;
        grown += after.length - before.length;
    }
    rows.push(...slice(lines, at, to).map((line) => row(' ', line)));
    const size = to - from;
    return `@@ -${span(from, size)} +${span(from + shift, size + grown)} @@\n${rows.join('')}`;
}
/** `start,count`; git names the line before an empty stretch. */
function span(from, count) {
    return `${count === 0 ? from : from + 1},${count}`;
}
function row(sign, line) {
    return line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`;
}

;// CONCATENATED MODULE: ./build/src/report/diff.js





/**
 * Draws fixes as unified diffs, each over all its files; a file of several
 * fixes is cut into lines once. Gives none where a text is missing, the edits
 * do not fit it, or a line that would be shown is longer than `longest` UTF-16
 * units.
 */
function differ(texts, longest) {
    const lines = (0,source_text/* cachedLines */.oA)(texts);
    const gitLines = cachedGitLines(lines);
    return (fix) => {
        const diffs = [];
        for (const [file, edits] of byFile(fix.edits)) {
            const known = lines(file);
            const changes = known && changesOf(known, edits);
            const git = gitLines(file);
            if (changes === undefined || git === undefined)
                return undefined;
            if (changes.some((change) => longestNear(git, change) > longest))
                return undefined;
            diffs.push(`--- ${quoted('a', file)}\n+++ ${quoted('b', file)}\n${hunks(git, changes)}`);
        }
        return diffs.length === 0 ? undefined : diffs.join('');
    };
}
/** Length of the longest line that a change touches or that is shown around it. */
function longestNear(lines, { from, to }) {
    const first = Math.max(0, lineOfOffset(lines, from) - CONTEXT);
    const last = Math.min(lineCount(lines) - 1, lineOfOffset(lines, to) + CONTEXT);
    let longest = 0;
    for (let line = first; line <= last; line++) {
        longest = Math.max(longest, lines.starts[line + 1] - lines.starts[line]);
    }
    return longest;
}

// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(2457);
;// CONCATENATED MODULE: ./build/src/report/diff-rows.js


const ROWS = 60;
/** A diff of longer lines is no help to a reader. */
const UNITS = 400;
/**
 * Draws fixes as diffs, in rows that are safe to show and few enough to read.
 * `[]` where a fix cannot be drawn so: its description has to do.
 */
function diffRowsOf(texts) {
    const diffOf = differ(texts, UNITS);
    return (fix) => {
        const rows = diffOf(fix)?.replace(/\n$/, '').split('\n') ?? [];
        const shown = rows.slice(0, ROWS).map(visibleRow);
        return rows.length > ROWS ? [...shown, ` (${rows.length - ROWS} more lines)`] : shown;
    };
}
/** Tabs and a carriage return at the end are part of a file's layout, not of what a reader looks for. */
function visibleRow(row) {
    return (0,terminal/* visible */.RK)(row.replace(/\r$/, '').replaceAll('\t', '    '));
}


/***/ }),

/***/ 2090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   E: () => (/* binding */ wellFormed)
/* harmony export */ });
const LONE_SURROGATES = /\p{Cs}/gu;
/** `text` as valid Unicode: a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD. */
function wellFormed(text) {
    return text.replace(LONE_SURROGATES, '\ufffd');
}
/**
 * The first `most` UTF-16 units of `text`, the last of them `…` if anything was
 * left out. Never cuts a surrogate pair.
 */
function clip(text, most) {
    if (text.length <= most)
        return text;
    const room = Math.max(0, most - 1);
    const last = text.charCodeAt(room - 1);
    const cutsPair = last >= 0xd800 && last <= 0xdbff;
    return `${text.slice(0, cutsPair ? room - 1 : room)}…`;
}


/***/ }),

/***/ 6256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ frameLines),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _escape_terminal__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2457);
/* harmony import */ var _source_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3518);


const TAB = 4;
const HEAD = 3;
const TAIL = 2;
const CUT = '…';
/** Units of a line looked at on either side of what is shown: a line of megabytes costs no more than a short one. */
const REACH = 400;
/** The lines around `range` with carets under it; `[]` if the text has no such line. A long range shows its first and last lines. */
function codeFrame(lines, range, options = {}) {
    const { context = 2, width = 100 } = options;
    const last = Math.min(Math.max(range.endLine, range.line), lines.starts.length);
    if (range.line < 1 || range.line > lines.starts.length)
        return [];
    const focus = { from: range.column, to: range.endLine === range.line ? range.endColumn : range.column + 1 };
    const rows = [];
    const plain = (line) => {
        rows.push({ line, text: cut((0,_source_text__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(lines, line), { from: 1, to: 1 }, width).text, kind: 'context' });
    };
    for (let line = Math.max(1, range.line - context); line < range.line; line++)
        plain(line);
    if (last === range.line)
        rows.push(...marked(lines, last, focus, width));
    else
        rows.push(...markedLines(lines, { ...range, endLine: last }, width));
    const end = Math.min(lines.starts.length, last + context);
    for (let line = last + 1; line <= end; line++) {
        if (line < end || (0,_source_text__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(lines, line) !== '')
            plain(line);
    }
    return rows;
}
/** A code frame as plain text: a gutter with numbers, `>` before the lines of the range. */
function frameLines(rows) {
    const digits = Math.max(0, ...rows.map(({ line }) => String(line ?? 0).length));
    return rows.map(({ line, text, kind }) => {
        const number = (kind === 'gap' ? '⋮' : (line ?? '')).toString().padStart(digits);
        const pointer = kind === 'code' ? '>' : ' ';
        return `${pointer} ${number} | ${text}`.trimEnd();
    });
}
function marked(lines, line, span, width) {
    const { text, indent, carets } = cut((0,_source_text__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(lines, line), span, width);
    const marks = `${' '.repeat(indent)}${'^'.repeat(carets)}`;
    return [
        { line, text, kind: 'code' },
        { text: marks, kind: 'marks' },
    ];
}
function markedLines(lines, range, width) {
    const first = (0,_source_text__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(lines, range.line);
    const rows = marked(lines, range.line, { from: range.column, to: first.length + 1 }, width);
    const hidden = range.endLine - range.line + 1 - HEAD - TAIL;
    for (let line = range.line + 1; line <= range.endLine; line++) {
        if (hidden > 1 && line === range.line + HEAD) {
            rows.push({ text: `… ${hidden} lines …`, kind: 'gap' });
            line += hidden;
        }
        const content = (0,_source_text__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(lines, line);
        if (line < range.endLine) {
            rows.push({ line, text: cut(content, { from: 1, to: 1 }, width).text, kind: 'code' });
        }
        else {
            const indentation = content.length - content.trimStart().length;
            rows.push(...marked(lines, line, { from: indentation + 1, to: range.endColumn }, width));
        }
    }
    return rows;
}
/** A line as shown: tabs expanded, the unseen made visible, cut to `width` columns around `span`. */
function cut(line, span, width) {
    const from = clamp(span.from - 1, 0, line.length);
    const to = clamp(span.to - 1, from, line.length);
    const origin = Math.max(0, from - REACH);
    const cells = cellsOf(line.slice(origin, Math.min(line.length, from + REACH)));
    const columnOf = (unit) => cells.find((cell) => cell.unit >= unit - origin)?.column ?? endColumn(cells);
    const start = columnOf(from);
    const total = endColumn(cells);
    const left = origin === 0 && (total <= width || start < width - 20) ? 0 : Math.max(0, start - 20);
    const right = left + width;
    const shown = cells.filter((cell) => cell.column >= left && cell.column + cell.width <= right);
    const lead = left > 0 || origin > 0 ? CUT : '';
    const more = total > right || from + REACH < line.length ? CUT : '';
    const base = shown[0]?.column ?? left;
    const stop = Math.min(columnOf(to), right);
    return {
        text: lead + (0,_escape_terminal__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(shown.map(({ text }) => text).join('')) + more,
        indent: lead.length + Math.max(0, start - base),
        carets: Math.max(1, stop - start),
    };
}
function cellsOf(text) {
    const cells = [];
    let unit = 0;
    let column = 0;
    for (const character of text) {
        const shown = character === '\t' ? ' '.repeat(TAB - (column % TAB)) : (0,_escape_terminal__WEBPACK_IMPORTED_MODULE_1__/* .unseenShown */ .Wf)(character);
        const width = shown === character ? widthOf(character) : shown.length;
        cells.push({ unit, column, width, text: shown });
        unit += character.length;
        column += width;
    }
    return cells;
}
function endColumn(cells) {
    const last = cells.at(-1);
    return last === undefined ? 0 : last.column + last.width;
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** Columns a visible character takes on a terminal. */
function widthOf(character) {
    if (character < '\u0300')
        return 1;
    if (/\p{M}/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
function clamp(value, low, high) {
    return Math.min(Math.max(value, low), high);
}


/***/ }),

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

// EXTERNAL MODULE: ./build/src/report/diff-rows.js + 5 modules
var diff_rows = __webpack_require__(5637);
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


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   oA: () => (/* binding */ cachedLines),
/* harmony export */   oZ: () => (/* binding */ lineText)
/* harmony export */ });
/* unused harmony export linesOf */
/** Lines end at `\n` or `\r\n`, as git, SARIF and every reader of sources count them. */
function linesOf(text) {
    const starts = [text.startsWith('\ufeff') ? 1 : 0];
    const ends = [];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        ends.push(at);
        starts.push(at + 1);
    }
    return { text, starts, ends: [...ends, text.length] };
}
/** Text of a 1-based line, without its end. `undefined` past the last. */
function lineText({ text, starts, ends }, line) {
    const start = starts[line - 1];
    if (start === undefined)
        return undefined;
    const end = ends[line - 1];
    return text.slice(start, end > start && text[end - 1] === '\r' ? end - 1 : end);
}
/** Offset of a 1-based position; `undefined` if the text has no such place. */
function offsetAt(lines, line, column) {
    const start = lines.starts[line - 1];
    if (start === undefined || column < 1)
        return undefined;
    const offset = start + column - 1;
    return offset > lines.ends[line - 1] ? undefined : offset;
}
/** The text a range covers; `undefined` if the range is not in the text. */
function textAt(lines, range) {
    const from = offsetAt(lines, range.line, range.column);
    const to = offsetAt(lines, range.endLine, range.endColumn);
    return from === undefined || to === undefined || to < from ? undefined : lines.text.slice(from, to);
}
/** `texts` cut into lines, each file once. */
function cachedLines(texts) {
    const known = new Map();
    return (file) => {
        if (!known.has(file)) {
            const text = texts(file);
            known.set(file, text === undefined ? undefined : linesOf(text));
        }
        return known.get(file);
    };
}


/***/ }),

/***/ 2194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ orderedWitness),
/* harmony export */   cN: () => (/* binding */ witnessInWords),
/* harmony export */   rv: () => (/* binding */ witnessRequest)
/* harmony export */ });
/* harmony import */ var _finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);

/** The witness as members of a request in the order `simulate` documents, context keys sorted. */
function orderedWitness(witness) {
    const { principal, action, resource, resourceAccount } = witness;
    const keys = Object.entries(witness.context).sort(([a], [b]) => (0,_finding__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b));
    return { principal, action, resource, resourceAccount, context: Object.fromEntries(keys) };
}
/** The witness as a file that `trustproof simulate --request` takes. */
function witnessRequest(witness) {
    return JSON.stringify(orderedWitness(witness), null, 2);
}
/** The witness as a sentence without its full stop; every name and value passes through `quote`. */
function witnessInWords(witness, quote = (name) => name) {
    const { principal, action, resource, resourceAccount, context } = orderedWitness(witness);
    const caller = principal === '*' ? 'an anonymous caller' : quote(principal);
    const account = resourceAccount === '' ? '' : ` of account ${quote(resourceAccount)}`;
    const keys = Object.entries(context).map(([key, value]) => `${quote(key)} = ${valueInWords(value, quote)}`);
    const carrying = keys.length === 0 ? 'carrying no further context' : `carrying ${keys.join(' and ')}`;
    return `${caller} calls ${quote(action)} on ${quote(resource)}${account}, ${carrying}`;
}
function valueInWords(value, quote) {
    if (typeof value === 'string')
        return quote(JSON.stringify(value));
    if (isList(value))
        return quote(`[${value.map((item) => JSON.stringify(item)).join(', ')}]`);
    return `the value of the environment variable ${quote(value.env)}`;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ })

};
;