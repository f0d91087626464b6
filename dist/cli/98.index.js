"use strict";
exports.id = 98;
exports.ids = [98];
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

/***/ 6098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _diff_rows__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5637);
/* harmony import */ var _escape_terminal__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2457);
/* harmony import */ var _escape_unicode__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2090);
/* harmony import */ var _frame__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6256);
/* harmony import */ var _source_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3518);
/* harmony import */ var _summary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3185);
/* harmony import */ var _witness__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2194);







const PROSE_UNITS = 8_000;
const CODES = { red: 31, yellow: 33, green: 32, blue: 34, dim: 2, bold: 1 };
const SEVERITY_STYLE = { error: 'red', warning: 'yellow', notice: 'blue' };
const VERDICT_STYLE = {
    proved: 'green',
    violated: 'red',
    undetermined: 'yellow',
    notAsked: 'dim',
};
/** The report for a terminal: each connection's seven requirements, the findings worst first, and what to do next as the last line. */
function renderText(report, { texts, colour = false }) {
    const paint = colour ? (text, style) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (text) => text;
    const page = { lines: (0,_source_text__WEBPACK_IMPORTED_MODULE_3__/* .cachedLines */ .oA)(texts), diffRows: (0,_diff_rows__WEBPACK_IMPORTED_MODULE_0__/* .diffRowsOf */ .k)(texts), paint };
    const blocks = [
        ...report.connections.map((connection) => connectionBlock(connection, page)),
        ...(0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(report.findings).map((finding) => findingBlock(finding, page)),
        summaryBlock(report, page),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function connectionBlock({ name, verdict, requirements }, { paint }) {
    const title = `${paint(_summary__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_MARK */ .s0[verdict], VERDICT_STYLE[verdict])} ${paint(prose(name), 'bold')}`;
    const rows = requirements.map((requirement) => {
        const style = VERDICT_STYLE[requirement.verdict];
        const word = _summary__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORD */ .XU[requirement.verdict].padEnd('undetermined'.length);
        const mark = paint(_summary__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_MARK */ .s0[requirement.verdict], style);
        return `  ${mark} ${requirement.id.padEnd('role-permissions'.length)}  ${paint(word, style)}  ${prose(requirement.reason)}`;
    });
    return [`${title}: ${_summary__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORD */ .XU[verdict]}`, ...rows.map((row) => row.trimEnd())];
}
function findingBlock(finding, page) {
    const { paint, lines } = page;
    const { severity, rule, file, line, column, message, help, connection, requirement } = finding;
    const about = [connection, requirement].filter((part) => part !== undefined).map(prose);
    const subject = about.length === 0 ? '' : paint(` (${about.join(', ')})`, 'dim');
    const text = lines(file);
    return [
        `${paint(severity, SEVERITY_STYLE[severity])} ${paint(rule, 'bold')}${subject}`,
        `  at ${prose(file)}:${line}:${column}`,
        `  ${prose(message)}`,
        ...(text === undefined ? [] : frameBlock(finding, text, page)),
        ...relatedBlock(finding),
        ...witnessBlock(finding),
        ...(help === '' ? [] : [`  ${paint('Help:', 'bold')} ${prose(help)}`]),
        ...(finding.fix === undefined ? [] : fixBlock(finding.fix, page)),
    ];
}
function frameBlock(finding, text, { paint }) {
    const rows = (0,_frame__WEBPACK_IMPORTED_MODULE_4__/* .codeFrame */ .l)(text, finding);
    return (0,_frame__WEBPACK_IMPORTED_MODULE_4__/* .frameLines */ .D)(rows).map((row, index) => {
        const marks = rows[index].kind === 'marks';
        return `    ${marks ? paint(row, SEVERITY_STYLE[finding.severity]) : row}`;
    });
}
function relatedBlock({ related = [] }) {
    return related.map(({ file, line, column, message }) => `  See ${prose(file)}:${line}:${column}: ${prose(message)}`);
}
function witnessBlock({ witness }) {
    if (witness === undefined)
        return [];
    const request = (0,_escape_terminal__WEBPACK_IMPORTED_MODULE_5__/* .visibleJson */ .$m)((0,_witness__WEBPACK_IMPORTED_MODULE_2__/* .witnessRequest */ .rv)(witness)).split('\n');
    return [
        `  Witness: ${prose((0,_witness__WEBPACK_IMPORTED_MODULE_2__/* .witnessInWords */ .cN)(witness))}.`,
        '  As a request for `trustproof simulate --request FILE`:',
        ...request.map((row) => `    ${row}`),
    ];
}
function fixBlock(fix, { diffRows, paint }) {
    const rows = diffRows(fix);
    return [
        `  ${paint('Fix:', 'bold')} ${prose(fix.description)}`,
        ...rows.map((row) => `    ${paintDiff(row, paint)}`),
    ];
}
function paintDiff(row, paint) {
    if (row.startsWith('+'))
        return paint(row, 'green');
    return row.startsWith('-') ? paint(row, 'red') : row;
}
function summaryBlock(report, { paint }) {
    const documents = report.sources.reduce((sum, source) => sum + source.documents, 0);
    const read = `${(0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(report.sources.length, 'file')} read, ${(0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(documents, 'policy document')}`;
    return [paint((0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report), VERDICT_STYLE[report.verdict]), read, (0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .sk)(report)];
}
function prose(text) {
    return (0,_escape_unicode__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$)((0,_escape_terminal__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text), PROSE_UNITS);
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