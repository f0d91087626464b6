"use strict";
exports.id = 321;
exports.ids = [321];
exports.modules = {

/***/ 4373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bH: () => (/* binding */ parseExpressionText),
  z4: () => (/* binding */ parseHcl),
  QC: () => (/* binding */ parseTemplate)
});

;// CONCATENATED MODULE: ./build/src/source/hcl/scan.js
const NAME = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const MARK = /\.\.\.|=>|==|!=|<=|>=|&&|\|\||::|[{}[\]().,:?=<>!+\-*/%~]/y;
/** The token at or after `at`, past spaces and comments. */
function tokenAt(text, at) {
    const start = skipBlank(text, at);
    if (start >= text.length)
        return { kind: 'end', text: '', start: text.length, end: text.length };
    const unit = text[start];
    if (unit === '\n')
        return { kind: 'newline', text: '\n', start, end: start + 1 };
    if (unit === '\r' && text[start + 1] === '\n')
        return { kind: 'newline', text: '\n', start, end: start + 2 };
    if (unit === '"')
        return { kind: 'quote', text: '"', start, end: start + 1 };
    const kind = unit === '<' && text[start + 1] === '<' ? 'heredoc' : isDigit(unit) ? 'number' : 'name';
    return match(kind, text, start) ?? match('mark', text, start) ?? invalid(text, start);
}
function isDigit(unit) {
    return unit >= '0' && unit <= '9';
}
function invalid(text, start) {
    return { kind: 'invalid', text: String.fromCodePoint(text.codePointAt(start)), start, end: start + 1 };
}
/** Past spaces, tabs and comments; a line comment ends before its newline. */
function skipBlank(text, from) {
    let at = from;
    for (;;) {
        const unit = text[at];
        if (unit === ' ' || unit === '\t')
            at += 1;
        else if (unit === '#' || (unit === '/' && text[at + 1] === '/'))
            at = lineEnd(text, at);
        else if (unit === '/' && text[at + 1] === '*') {
            const close = text.indexOf('*/', at + 2);
            if (close === -1)
                return at;
            at = close + 2;
        }
        else
            return at;
    }
}
/** The end of the line without its line break. */
function lineEnd(text, from) {
    const newline = text.indexOf('\n', from);
    if (newline === -1)
        return text.length;
    return text[newline - 1] === '\r' ? newline - 1 : newline;
}
const PATTERNS = { heredoc: HEREDOC, number: NUMBER, name: NAME, mark: MARK };
function match(kind, text, start) {
    const pattern = PATTERNS[kind];
    pattern.lastIndex = start;
    if (!pattern.test(text))
        return undefined;
    const end = pattern.lastIndex;
    const found = text.slice(start, end);
    return { kind, text: kind === 'heredoc' ? found.replace(/^<<-?/, '').trimEnd() : found, start, end };
}

;// CONCATENATED MODULE: ./build/src/source/hcl/cursor.js

/** Thrown inside the parser only: caught where the text can be taken up again. */
class SyntaxFault extends Error {
    start;
    end;
    constructor(message, start, end) {
        super(message);
        this.start = start;
        this.end = end;
    }
}
/** How deep brackets, templates and blocks may nest. Terraform code stays under 20. */
const MAX_NESTING = 200;
/** A text with more mistakes is not read to its end. */
const MAX_PROBLEMS = 20;
/** Where the parser stands in a text, and whether a newline means something there. */
class Cursor {
    source;
    at = 0;
    problems = [];
    /** Whether a newline means something here. */
    newlines = true;
    /** Where to go on after a block that was closed early. */
    resumeAt;
    nesting = 0;
    peeked;
    constructor(source) {
        this.source = source;
    }
    get text() {
        return this.source.text;
    }
    /** The next token; newlines are skipped where they mean nothing. */
    peek() {
        if (this.peeked !== undefined && this.peeked.start >= this.at)
            return this.peeked;
        let token = tokenAt(this.text, this.at);
        while (token.kind === 'newline' && !this.newlines)
            token = tokenAt(this.text, token.end);
        this.peeked = token;
        return token;
    }
    next() {
        const token = this.peek();
        this.moveTo(token.end);
        return token;
    }
    moveTo(at) {
        this.at = at;
        this.peeked = undefined;
    }
    /** Whether the next token is that mark. */
    sees(mark) {
        const token = this.peek();
        return token.kind === 'mark' && token.text === mark;
    }
    /** Takes the mark if it is next. */
    takes(mark) {
        return this.sees(mark) ? this.next() : undefined;
    }
    seesWord(word) {
        const token = this.peek();
        return token.kind === 'name' && token.text === word;
    }
    expect(mark, where) {
        const token = this.takes(mark);
        if (token === undefined)
            throw this.fault(`Expected "${mark}" ${where}`);
        return token;
    }
    expectName(what) {
        const token = this.peek();
        if (token.kind !== 'name')
            throw this.fault(`Expected ${what}`);
        return this.next();
    }
    skipNewlines() {
        while (this.peek().kind === 'newline')
            this.next();
    }
    /** Runs `read` one level deeper, with newlines meaning something or not. */
    nested(newlines, read) {
        if (this.nesting >= MAX_NESTING)
            throw this.fault(`Nested more than ${MAX_NESTING} levels deep`);
        const before = this.newlines;
        this.nesting += 1;
        this.setNewlines(newlines);
        try {
            return read();
        }
        finally {
            this.nesting -= 1;
            this.setNewlines(before);
        }
    }
    setNewlines(newlines) {
        if (this.newlines !== newlines)
            this.peeked = undefined;
        this.newlines = newlines;
    }
    fault(expected, token = this.peek()) {
        const end = token.kind === 'newline' ? token.start : token.end;
        return new SyntaxFault(`${expected}, found ${describe(token)}`, token.start, end);
    }
    span(start, end = this.at) {
        return { source: this.source, start, end };
    }
    report(fault) {
        if (this.problems.length >= MAX_PROBLEMS)
            return;
        this.problems.push({ message: fault.message, span: this.span(fault.start, fault.end) });
    }
}
function describe(token) {
    if (token.kind === 'newline')
        return 'the end of the line';
    if (token.kind === 'end')
        return 'the end of the text';
    if (token.kind === 'quote')
        return 'a string';
    if (token.kind === 'heredoc')
        return 'a heredoc';
    return `"${token.text}"`;
}

;// CONCATENATED MODULE: ./build/src/source/hcl/template.js


/**
 * Templates: quoted strings, heredocs, and whole texts (`templatefile`, the
 * strings of `.tf.json`). Literal text keeps the place of every unit.
 * The language: hashicorp/hcl, hclsyntax/spec.md.
 */
function parseQuoted(cursor) {
    const start = cursor.next().start;
    const pieces = readPieces(cursor, { kind: 'quoted' });
    cursor.moveTo(cursor.at + 1);
    return { kind: 'template', parts: build(cursor, pieces), span: cursor.span(start) };
}
function parseHeredoc(cursor) {
    const opening = cursor.next();
    const pieces = readPieces(cursor, { kind: 'heredoc', marker: opening.text });
    if (cursor.text.startsWith('<<-', opening.start))
        unindent(pieces);
    return { kind: 'template', parts: build(cursor, pieces), span: cursor.span(opening.start) };
}
/** The whole of a text as one template. */
function parseTemplateText(cursor) {
    const pieces = readPieces(cursor, { kind: 'whole' });
    return { kind: 'template', parts: build(cursor, pieces), span: cursor.span(0) };
}
/** Reads up to the end of the frame; the cursor then stands at the closing quote, or behind the marker. */
function readPieces(cursor, frame) {
    const pieces = [];
    let trimNext = false;
    let lineStart = true;
    for (;;) {
        if (frame.kind === 'heredoc' && lineStart && endsHeredoc(cursor, frame.marker))
            return pieces;
        if (atEnd(cursor, frame))
            return pieces;
        const opener = openerAt(cursor.text, cursor.at);
        if (opener === undefined) {
            const chunks = readLiteral(cursor, frame);
            lineStart = chunks.at(-1)?.text.endsWith('\n') ?? false;
            pieces.push({ kind: 'text', chunks: trimNext ? trimmedStart(chunks) : chunks });
            trimNext = false;
            continue;
        }
        lineStart = false;
        const sequence = readSequence(cursor, opener);
        const last = pieces.at(-1);
        if (sequence.trimBefore && last?.kind === 'text')
            last.chunks = trimmedEnd(last.chunks);
        trimNext = sequence.trimAfter;
        pieces.push(sequence.piece);
    }
}
function atEnd(cursor, frame) {
    if (cursor.at < cursor.text.length)
        return frame.kind === 'quoted' && cursor.text[cursor.at] === '"';
    if (frame.kind === 'whole')
        return true;
    const what = frame.kind === 'heredoc' ? `the line "${frame.marker}" that ends this heredoc` : 'a closing quote';
    throw new SyntaxFault(`Expected ${what}, found the end of the text`, cursor.at, cursor.at);
}
/** At the start of a line: whether it holds the marker and nothing else, as a line with a line break. */
function endsHeredoc(cursor, marker) {
    const { text, at } = cursor;
    let start = at;
    while (isBlank(text[start]))
        start += 1;
    if (!text.startsWith(marker, start))
        return false;
    let end = start + marker.length;
    while (isBlank(text[end]) || text[end] === '\r')
        end += 1;
    if (text[end] !== '\n')
        return false;
    cursor.moveTo(start + marker.length);
    return true;
}
function isBlank(unit) {
    return unit === ' ' || unit === '\t';
}
function openerAt(text, at) {
    if (text[at + 1] !== '{')
        return undefined;
    return text[at] === '$' ? '${' : text[at] === '%' ? '%{' : undefined;
}
/** Literal text up to the next sequence, the end of the line or the closing quote; never empty. */
function readLiteral(cursor, frame) {
    const { text } = cursor;
    const chunks = [];
    let at = cursor.at;
    let start = at;
    const flush = (end) => {
        if (end > start)
            chunks.push({ text: text.slice(start, end), span: cursor.span(start, end) });
    };
    const decode = (length, value) => {
        flush(at);
        chunks.push({ text: value, span: cursor.span(at, at + length) });
        at += length;
        start = at;
    };
    while (at < text.length) {
        const unit = text[at];
        if (unit === '$' || unit === '%') {
            if (text[at + 1] === unit && text[at + 2] === '{') {
                decode(3, `${unit}{`);
                continue;
            }
            if (text[at + 1] === '{')
                break;
        }
        else if (unit === '\n') {
            if (frame.kind === 'quoted')
                throw new SyntaxFault('A quoted string may not cross lines', at, at + 1);
            at += 1;
            break;
        }
        else if (frame.kind === 'quoted') {
            if (unit === '"')
                break;
            if (unit === '\\') {
                const [length, value] = escaped(text, at);
                decode(length, value);
                continue;
            }
        }
        at += 1;
    }
    flush(at);
    cursor.moveTo(at);
    return chunks;
}
const SIMPLE = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
/** The length of the escape at `at`, and what it stands for. */
function escaped(text, at) {
    const letter = text[at + 1] ?? '';
    const simple = SIMPLE[letter];
    if (simple !== undefined)
        return [2, simple];
    const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
    const hex = text.slice(at + 2, at + 2 + digits);
    const code = digits > 0 && hex.length === digits && /^[0-9a-fA-F]+$/.test(hex) ? Number.parseInt(hex, 16) : -1;
    const valid = code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (!valid)
        throw new SyntaxFault('Not a valid escape sequence', at, Math.min(at + 2, text.length));
    return [2 + digits, String.fromCodePoint(code)];
}
function readSequence(cursor, opener) {
    const start = cursor.at;
    const trimBefore = cursor.text[start + 2] === '~';
    cursor.moveTo(start + (trimBefore ? 3 : 2));
    return cursor.nested(false, () => {
        const content = opener === '${' ? parseExpression(cursor) : readDirective(cursor);
        const trimAfter = closeSequence(cursor);
        const end = cursor.at;
        const piece = 'word' in content
            ? { kind: 'directive', ...content, start, end }
            : { kind: 'interpolation', expression: content, start, end };
        return { piece, trimBefore, trimAfter };
    });
}
/** Past `}` or `~}`; whether it was the latter. */
function closeSequence(cursor) {
    const tilde = cursor.takes('~');
    const close = cursor.peek();
    if (tilde !== undefined && close.start !== tilde.end)
        throw cursor.fault('Expected "}" right after "~"');
    cursor.expect('}', 'at the end of a template sequence');
    return tilde !== undefined;
}
function readDirective(cursor) {
    const token = cursor.expectName('if, else, endif, for or endfor');
    const word = token.text;
    if (word === 'if')
        return { word, condition: parseExpression(cursor) };
    if (word === 'for')
        return { word, loop: { ...loopNames(cursor), collection: parseExpression(cursor) } };
    if (word === 'else' || word === 'endif' || word === 'endfor')
        return { word };
    throw cursor.fault('Expected if, else, endif, for or endfor', token);
}
function trimmedStart(chunks) {
    const kept = [...chunks];
    for (let first = kept.shift(); first !== undefined; first = kept.shift()) {
        const text = first.text.trimStart();
        if (text === '')
            continue;
        kept.unshift(cut(first, first.text.length - text.length, first.text.length));
        break;
    }
    return kept;
}
function trimmedEnd(chunks) {
    const kept = [...chunks];
    for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
        const text = last.text.trimEnd();
        if (text === '')
            continue;
        kept.push(cut(last, 0, text.length));
        break;
    }
    return kept;
}
/** Part of a chunk; of an escape only the whole has a place. */
function cut(chunk, from, to) {
    const { source, start, end } = chunk.span;
    const exact = end - start === chunk.text.length;
    const span = exact ? { source, start: start + from, end: start + to } : chunk.span;
    return { text: chunk.text.slice(from, to), span };
}
/** `<<-`: takes the indentation that all lines share off each of them; blank lines do not count. */
function unindent(pieces) {
    const lines = firstOfLines(pieces);
    let least = Number.POSITIVE_INFINITY;
    for (const line of lines)
        least = Math.min(least, line === undefined ? 0 : indentation(line));
    if (least === 0 || least === Number.POSITIVE_INFINITY)
        return;
    for (const line of lines) {
        if (line !== undefined && indentation(line) !== Number.POSITIVE_INFINITY)
            dropStart(line, least);
    }
}
/** What each line begins with: literal text, or `undefined` for a sequence. */
function firstOfLines(pieces) {
    const found = [];
    let lineStart = true;
    for (const piece of pieces) {
        const literal = piece.kind === 'text' ? piece : undefined;
        if (lineStart)
            found.push(literal);
        lineStart = literal?.chunks.at(-1)?.text.endsWith('\n') ?? false;
    }
    return found;
}
function indentation(line) {
    const text = line.chunks.map((chunk) => chunk.text).join('');
    const rest = text.trimStart();
    return rest === '' && text.endsWith('\n') ? Number.POSITIVE_INFINITY : text.length - rest.length;
}
function dropStart(line, count) {
    const [first, ...rest] = line.chunks;
    if (first !== undefined)
        line.chunks = [cut(first, Math.min(count, first.text.length), first.text.length), ...rest];
}
/** Matches the directives up. Iterative: directives may nest as deep as the text is long. */
function build(cursor, pieces) {
    const top = [];
    const open = [];
    let into = top;
    for (const piece of pieces) {
        if (piece.kind === 'text')
            into.push(piece);
        else if (piece.kind === 'interpolation') {
            const { expression, start, end } = piece;
            into.push({ kind: 'interpolation', expression, span: cursor.span(start, end) });
        }
        else
            into = directive(piece, top, open);
    }
    const left = open.at(-1);
    if (left !== undefined) {
        throw new SyntaxFault(`This "${left.kind}" directive has no "end${left.kind}"`, left.start, left.end);
    }
    return top;
}
const MAX_DIRECTIVES = 100;
/** Opens, turns or closes a directive; returns the list that what follows goes into. */
function directive(piece, top, open) {
    const { word, start, end, condition, loop } = piece;
    const current = open.at(-1);
    if (condition !== undefined || loop !== undefined) {
        if (open.length >= MAX_DIRECTIVES) {
            throw new SyntaxFault(`Directives nest more than ${MAX_DIRECTIVES} levels deep`, start, end);
        }
        const next = { kind: condition === undefined ? 'for' : 'if', start, end, parts: [] };
        if (condition !== undefined)
            next.condition = condition;
        if (loop !== undefined)
            next.loop = loop;
        open.push(next);
        return next.parts;
    }
    if (current === undefined)
        throw new SyntaxFault(`Unexpected "${word}" directive`, start, end);
    if (word === 'else') {
        if (current.kind !== 'if' || current.otherwise !== undefined) {
            throw new SyntaxFault('Unexpected "else" directive', start, end);
        }
        current.otherwise = [];
        return current.otherwise;
    }
    if (word !== `end${current.kind}`)
        throw new SyntaxFault(`Unexpected "${word}" directive`, start, end);
    open.pop();
    const parent = open.at(-1);
    const outer = parent === undefined ? top : (parent.otherwise ?? parent.parts);
    outer.push(template_closed(current));
    return outer;
}
function template_closed(open) {
    const { condition, loop, parts, otherwise } = open;
    if (condition !== undefined)
        return { kind: 'if', condition, whenTrue: parts, whenFalse: otherwise ?? [] };
    return { kind: 'for', ...loop, body: parts };
}

;// CONCATENATED MODULE: ./build/src/source/hcl/expression.js

/** How long a chain of operators or traversals may be: they nest to the left. */
const MAX_CHAIN = 1000;
/** Weakest first, as in hclsyntax. */
const LEVELS = [
    ['||'],
    ['&&'],
    ['==', '!='],
    ['<', '<=', '>', '>='],
    ['+', '-'],
    ['*', '/', '%'],
];
function parseExpression(cursor) {
    const start = cursor.peek().start;
    const condition = parseBinary(cursor, 0);
    if (cursor.takes('?') === undefined)
        return condition;
    return cursor.nested(cursor.newlines, () => {
        const whenTrue = parseExpression(cursor);
        cursor.expect(':', 'between the two results of a conditional');
        const whenFalse = parseExpression(cursor);
        return { kind: 'conditional', condition, whenTrue, whenFalse, span: cursor.span(start) };
    });
}
function parseBinary(cursor, level) {
    const operators = LEVELS[level];
    if (operators === undefined)
        return parseUnary(cursor);
    const start = cursor.peek().start;
    let left = parseBinary(cursor, level + 1);
    for (let links = 0;; links += 1) {
        const token = cursor.peek();
        if (token.kind !== 'mark' || !operators.includes(token.text))
            return left;
        if (links >= MAX_CHAIN)
            throw cursor.fault(`Expected at most ${MAX_CHAIN} operators in a row`);
        cursor.next();
        const right = parseBinary(cursor, level + 1);
        const operator = token.text;
        left = { kind: 'binary', operator, left, right, span: cursor.span(start) };
    }
}
function parseUnary(cursor) {
    const token = cursor.peek();
    if (token.kind !== 'mark' || (token.text !== '-' && token.text !== '!'))
        return parseTraversal(cursor);
    const operator = token.text;
    return cursor.nested(cursor.newlines, () => {
        cursor.next();
        const operand = parseUnary(cursor);
        return { kind: 'unary', operator, operand, span: cursor.span(token.start) };
    });
}
function parseTraversal(cursor) {
    const start = cursor.peek().start;
    let target = parseTerm(cursor);
    for (let links = 0;; links += 1) {
        if (links >= MAX_CHAIN)
            throw cursor.fault(`Expected at most ${MAX_CHAIN} steps in a reference`);
        if (cursor.sees('.'))
            target = afterDot(cursor, target, start);
        else if (cursor.sees('['))
            target = inBrackets(cursor, target, start);
        else
            return target;
    }
}
function afterDot(cursor, target, start) {
    cursor.next();
    if (cursor.takes('*') !== undefined)
        return attributeSplat(cursor, target, start);
    const token = cursor.peek();
    if (token.kind === 'number' && /^[0-9]+$/.test(token.text)) {
        const key = legacyIndex(cursor);
        return { kind: 'index', target, key, span: cursor.span(start) };
    }
    const name = cursor.expectName('an attribute name after the dot').text;
    return { kind: 'member', target, name, span: cursor.span(start) };
}
function legacyIndex(cursor) {
    const token = cursor.next();
    return { kind: 'number', text: String(BigInt(token.text)), span: cursor.span(token.start, token.end) };
}
/** `list.*.name`: takes the names that follow, and nothing in brackets. */
function attributeSplat(cursor, target, start) {
    const steps = [];
    while (cursor.sees('.')) {
        const dot = cursor.next();
        if (cursor.sees('*')) {
            cursor.moveTo(dot.start);
            break;
        }
        if (cursor.peek().kind === 'number')
            steps.push({ index: legacyIndex(cursor) });
        else
            steps.push({ member: cursor.expectName('an attribute name after the dot').text });
    }
    return { kind: 'splat', target, steps, span: cursor.span(start) };
}
function inBrackets(cursor, target, start) {
    cursor.next();
    const key = cursor.nested(false, () => {
        if (cursor.takes('*') !== undefined) {
            closeBracket(cursor);
            return undefined;
        }
        const found = parseExpression(cursor);
        closeBracket(cursor);
        return found;
    });
    if (key !== undefined)
        return { kind: 'index', target, key, span: cursor.span(start) };
    return fullSplat(cursor, target, start);
}
function closeBracket(cursor) {
    cursor.expect(']', 'after the index');
}
/** `list[*].name[0]`: takes every step that follows. */
function fullSplat(cursor, target, start) {
    return { kind: 'splat', target, steps: splatSteps(cursor), span: cursor.span(start) };
}
function splatSteps(cursor) {
    const steps = [];
    // Each `[*]` begins the steps of a splat inside the one before it.
    let innermost = steps;
    for (let links = 0; links < MAX_CHAIN; links += 1) {
        const open = cursor.peek();
        if (cursor.takes('.') !== undefined) {
            if (cursor.sees('*')) {
                cursor.moveTo(open.start);
                break;
            }
            if (cursor.peek().kind === 'number')
                innermost.push({ index: legacyIndex(cursor) });
            else
                innermost.push({ member: cursor.expectName('an attribute name after the dot').text });
        }
        else if (cursor.takes('[') !== undefined) {
            const index = cursor.nested(false, () => {
                const found = cursor.takes('*') === undefined ? parseExpression(cursor) : undefined;
                closeBracket(cursor);
                return found;
            });
            if (index !== undefined)
                innermost.push({ index });
            else {
                const inner = [];
                innermost.push({ splat: inner });
                innermost = inner;
            }
        }
        else
            break;
    }
    return steps;
}
function parseTerm(cursor) {
    const token = cursor.peek();
    if (token.kind === 'quote')
        return parseQuoted(cursor);
    if (token.kind === 'heredoc')
        return parseHeredoc(cursor);
    if (token.kind === 'number')
        return number(cursor);
    if (token.kind === 'name')
        return nameOrCall(cursor);
    if (token.kind === 'mark') {
        if (token.text === '(')
            return parentheses(cursor);
        if (token.text === '[')
            return tuple(cursor);
        if (token.text === '{')
            return object(cursor);
    }
    throw cursor.fault('Expected an expression');
}
function number(cursor) {
    const token = cursor.next();
    return { kind: 'number', text: token.text, span: cursor.span(token.start) };
}
function nameOrCall(cursor) {
    const token = cursor.next();
    const name = qualified(cursor, token);
    if (cursor.sees('('))
        return call(cursor, name, token.start);
    if (name !== token.text)
        throw cursor.fault('Expected "(" after the name of a function');
    const span = cursor.span(token.start, token.end);
    if (name === 'null')
        return { kind: 'null', span };
    if (name === 'true' || name === 'false')
        return { kind: 'boolean', value: name === 'true', span };
    return { kind: 'name', name, span };
}
/** `provider::aws::arn_parse`: the name of a function that a provider brings. */
function qualified(cursor, first) {
    let name = first.text;
    while (cursor.takes('::') !== undefined)
        name += `::${cursor.expectName('a function name').text}`;
    return name;
}
function call(cursor, name, start) {
    cursor.next();
    return cursor.nested(false, () => {
        const args = [];
        let spread = false;
        while (!cursor.sees(')')) {
            args.push(parseExpression(cursor));
            spread = cursor.takes('...') !== undefined;
            if (spread || cursor.takes(',') === undefined)
                break;
        }
        const close = cursor.expect(')', 'after the arguments of a function');
        return { kind: 'call', name, args, spread, span: cursor.span(start, close.end) };
    });
}
function parentheses(cursor) {
    cursor.next();
    return cursor.nested(false, () => {
        const inner = parseExpression(cursor);
        cursor.expect(')', 'after the expression in parentheses');
        return inner;
    });
}
function tuple(cursor) {
    const start = cursor.next().start;
    return cursor.nested(false, () => {
        if (cursor.seesWord('for'))
            return forTuple(cursor, start);
        const items = [];
        while (!cursor.sees(']')) {
            items.push(parseExpression(cursor));
            if (cursor.takes(',') === undefined)
                break;
        }
        const close = cursor.expect(']', 'or "," after an item of a list');
        return { kind: 'tuple', items, span: cursor.span(start, close.end) };
    });
}
function object(cursor) {
    const start = cursor.next().start;
    const loop = cursor.nested(false, () => (cursor.seesWord('for') ? forObject(cursor, start) : undefined));
    return loop ?? cursor.nested(true, () => objectItems(cursor, start));
}
function objectItems(cursor, start) {
    const items = [];
    for (;;) {
        cursor.skipNewlines();
        if (cursor.sees('}'))
            break;
        items.push(objectItem(cursor));
        if (cursor.takes(',') !== undefined || cursor.peek().kind === 'newline')
            continue;
        if (!cursor.sees('}'))
            throw cursor.fault('Expected a newline or "," before the next element');
    }
    const close = cursor.next();
    return { kind: 'object', items, span: cursor.span(start, close.end) };
}
function objectItem(cursor) {
    const bare = cursor.peek().kind === 'name';
    const key = parseExpression(cursor);
    const name = bare ? bareName(key) : undefined;
    if (cursor.takes('=') === undefined && cursor.takes(':') === undefined) {
        throw cursor.fault('Expected "=" after the key of an object element');
    }
    return { key, name, value: parseExpression(cursor) };
}
/** A single word is a key by itself; `true` and `null` too. */
function bareName(key) {
    if (key.kind === 'name')
        return key.name;
    if (key.kind === 'null')
        return 'null';
    return key.kind === 'boolean' ? String(key.value) : undefined;
}
function forTuple(cursor, start) {
    const intro = forIntro(cursor);
    const value = parseExpression(cursor);
    const condition = forCondition(cursor);
    const close = cursor.expect(']', 'at the end of a for expression');
    const rest = { ...intro, key: undefined, value, grouped: false, condition };
    return { kind: 'for', ...rest, span: cursor.span(start, close.end) };
}
function forObject(cursor, start) {
    const intro = forIntro(cursor);
    const key = parseExpression(cursor);
    cursor.expect('=>', 'between the key and the value of a for expression');
    const value = parseExpression(cursor);
    const grouped = cursor.takes('...') !== undefined;
    const condition = forCondition(cursor);
    const close = cursor.expect('}', 'at the end of a for expression');
    const rest = { ...intro, key, value, grouped, condition };
    return { kind: 'for', ...rest, span: cursor.span(start, close.end) };
}
function forIntro(cursor) {
    cursor.next();
    const names = loopNames(cursor);
    const collection = parseExpression(cursor);
    cursor.expect(':', 'after the collection of a for expression');
    return { ...names, collection };
}
/** `key, value in` or `value in`, past the word `in`. */
function loopNames(cursor) {
    const first = cursor.expectName('a variable name after "for"').text;
    const second = cursor.takes(',') === undefined ? undefined : cursor.expectName('a variable name').text;
    if (!cursor.seesWord('in'))
        throw cursor.fault('Expected "in"');
    cursor.next();
    return { keyName: second === undefined ? undefined : first, valueName: second ?? first };
}
function forCondition(cursor) {
    if (!cursor.seesWord('if'))
        return undefined;
    cursor.next();
    return parseExpression(cursor);
}

;// CONCATENATED MODULE: ./build/src/source/hcl/body.js




/** What a file holds, whatever is wrong with parts of it; mistakes are in the cursor's `problems`. */
function parseFile(cursor) {
    const content = emptyContent();
    while (cursor.peek().kind !== 'end') {
        readItems(cursor, content, 0);
        // A closing brace too many: what follows is read on.
        if (cursor.sees('}')) {
            cursor.report(cursor.fault('Expected an argument or a block'));
            cursor.next();
        }
    }
    return { ...content, span: cursor.span(0, cursor.text.length) };
}
function emptyContent() {
    return { attributes: [], blocks: [], names: new Map() };
}
/** Arguments and blocks up to the brace that closes them, which stays unread, or the end of the text. */
function readItems(cursor, content, depth) {
    for (;;) {
        cursor.skipNewlines();
        const token = cursor.peek();
        if (token.kind === 'end' || cursor.sees('}'))
            return;
        if (cursor.problems.length >= MAX_PROBLEMS) {
            cursor.moveTo(cursor.text.length);
            return;
        }
        try {
            readItem(cursor, content, depth);
        }
        catch (error) {
            if (!(error instanceof SyntaxFault))
                throw error;
            cursor.report(error);
            recover(cursor, token.start, error.end);
        }
    }
}
function readItem(cursor, content, depth) {
    const name = cursor.peek();
    if (name.kind !== 'name')
        throw cursor.fault('Expected an argument or a block');
    cursor.next();
    if (cursor.sees('='))
        readAttribute(cursor, content, name);
    else
        readBlock(cursor, content, name, depth);
}
function readAttribute(cursor, content, name) {
    cursor.next();
    const nameSpan = cursor.span(name.start, name.end);
    let attribute;
    try {
        const value = parseExpression(cursor);
        attribute = { name: name.text, nameSpan, value, span: cursor.span(name.start) };
    }
    catch (error) {
        if (error instanceof SyntaxFault) {
            const span = cursor.span(name.start, error.end);
            addAttribute(cursor, content, { name: name.text, nameSpan, value: { kind: 'broken', span }, span });
        }
        throw error;
    }
    addAttribute(cursor, content, attribute);
    endItem(cursor, 'after an argument');
}
function addAttribute(cursor, content, attribute) {
    const { start, end } = attribute.nameSpan;
    if (content.names.has(attribute.name)) {
        cursor.report(new SyntaxFault(`The argument "${attribute.name}" is set twice`, start, end));
        return;
    }
    content.names.set(attribute.name, attribute);
    content.attributes.push(attribute);
}
/** What is left of the line must be nothing. A brace there closes the block all the same. */
function endItem(cursor, where) {
    const token = cursor.peek();
    if (token.kind === 'newline' || token.kind === 'end')
        return;
    const fault = cursor.fault(`Expected the end of the line ${where}`);
    if (!cursor.sees('}'))
        throw fault;
    cursor.report(fault);
}
function readBlock(cursor, content, type, depth) {
    const labels = [];
    while (!cursor.sees('{'))
        labels.push(readLabel(cursor));
    const header = cursor.span(type.start);
    const body = emptyContent();
    const block = { type: type.text, labels, header };
    const open = cursor.next();
    if (depth >= MAX_NESTING)
        throw cursor.fault(`Expected at most ${MAX_NESTING} nested blocks`, open);
    const kept = { ...block, body: { ...body, span: cursor.span(open.start) }, span: header };
    const place = content.blocks.push(kept) - 1;
    const finish = () => {
        content.blocks[place] = {
            ...block,
            body: { attributes: body.attributes, blocks: body.blocks, span: cursor.span(open.start) },
            span: cursor.span(type.start),
        };
    };
    try {
        if (cursor.peek().kind === 'newline')
            readItems(cursor, body, depth + 1);
        else if (!cursor.sees('}'))
            readOnlyArgument(cursor, body);
        cursor.expect('}', 'at the end of a block');
    }
    catch (error) {
        if (depth === 0 && cursor.peek().kind === 'end')
            closeEarly(cursor, body, header.start, open.end);
        throw error;
    }
    finally {
        finish();
    }
    endItem(cursor, 'after a block');
}
/**
 * A block that is never closed would take in all that follows it: it is read
 * again, up to the next line that is indented no deeper.
 */
function closeEarly(cursor, body, start, open) {
    const end = outdentedLine(cursor.text, start);
    const source = { ...cursor.source, text: cursor.text.slice(0, end) };
    const shorter = new Cursor(source);
    shorter.moveTo(open);
    body.attributes.length = 0;
    body.blocks.length = 0;
    body.names.clear();
    readItems(shorter, body, 1);
    cursor.moveTo(end);
    cursor.resumeAt = end;
}
/** `block { name = value }`: one argument on the block's own line. */
function readOnlyArgument(cursor, body) {
    const name = cursor.expectName('an argument or the end of the line');
    if (!cursor.sees('='))
        throw cursor.fault('Expected "=": a block on one line holds one argument and no block');
    cursor.next();
    const value = parseExpression(cursor);
    const nameSpan = cursor.span(name.start, name.end);
    addAttribute(cursor, body, { name: name.text, nameSpan, value, span: cursor.span(name.start) });
    if (!cursor.sees('}'))
        throw cursor.fault('Expected "}" on the line of a block’s only argument');
}
function readLabel(cursor) {
    const token = cursor.peek();
    if (token.kind === 'name')
        return cursor.next().text;
    if (token.kind !== 'quote') {
        // A brace on the next line belongs to this header all the same.
        throw new SyntaxFault(cursor.fault('Expected "=", a label or "{"').message, token.start, token.end);
    }
    const label = parseQuoted(cursor);
    const parts = label.kind === 'template' ? label.parts : [];
    return parts.map((part) => literal(part, token)).join('');
}
function literal(part, token) {
    if (part.chunks === undefined)
        throw new SyntaxFault('A label may hold no template', token.start, token.end);
    return part.chunks.map((chunk) => chunk.text).join('');
}
/**
 * Moves behind a broken item: to the end of the line on which its brackets are
 * balanced, or, where they never are, to the next line that is indented no
 * deeper than the item.
 */
function recover(cursor, start, fault) {
    const resumeAt = cursor.resumeAt ?? balancedEnd(cursor.text, start, fault) ?? outdentedLine(cursor.text, start);
    cursor.resumeAt = undefined;
    cursor.moveTo(resumeAt);
}
/** How far behind a mistake its brackets are looked for. */
const RECOVERY_WINDOW = 5_000;
const CLOSES = { ')': '(', ']': '[', '}': '{' };
/** The offset of the newline at or behind `fault` where every bracket since `start` is closed. */
function balancedEnd(text, start, fault) {
    if (fault - start > RECOVERY_WINDOW)
        return undefined;
    const open = [];
    for (let at = start; at < fault + RECOVERY_WINDOW;) {
        const token = tokenAt(text, at);
        if (token.kind === 'end')
            return open.length === 0 ? text.length : undefined;
        if (token.kind === 'heredoc')
            return undefined;
        if (token.kind === 'newline' && open.length === 0 && token.start >= fault)
            return token.start;
        at = token.kind === 'quote' ? quotedEnd(text, token.end) : token.end;
        if (token.kind !== 'mark')
            continue;
        const opener = CLOSES[token.text];
        if (opener === undefined) {
            if ('([{'.includes(token.text))
                open.push(token.text);
        }
        else if (open.at(-1) === opener)
            open.pop();
        // The brace of the enclosing block, or brackets that do not match.
        else
            return open.length === 0 && token.start >= fault ? token.start : undefined;
    }
    return undefined;
}
/** Behind a quoted string, or at the end of its line; what stands inside does not matter. */
function quotedEnd(text, start) {
    for (let at = start; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at + 1;
        else if (text[at] === '\n')
            return at;
    }
    return text.length;
}
/** The next line that begins an item beside or around the one at `start`, going by its indentation. */
function outdentedLine(text, start) {
    const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
    for (let at = text.indexOf('\n', start); at !== -1; at = text.indexOf('\n', at + 1)) {
        let content = at + 1;
        while (text[content] === ' ' || text[content] === '\t')
            content += 1;
        const deep = content - at - 1;
        if (deep < indent && text[content] === '}')
            return content;
        if (deep <= indent && /[\p{ID_Start}_]/u.test(text[content] ?? ''))
            return content;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/src/source/hcl/parse.js




/**
 * HCL's native syntax, read as hashicorp/hcl reads it (hclsyntax), but for its
 * recovery: one mistake costs the argument or block header that it stands in.
 *
 * Own code, because the one ready parser with places, tree-sitter's grammar,
 * knows no newlines: held against HashiCorp's parser on 58 small texts it took
 * 10 that Terraform refuses and refused 3 that Terraform takes, so that a
 * stranger could have a file read one way here and another way there.
 * `test/source/hcl/oracle.test.ts` holds this parser to HashiCorp's.
 */
function parseHcl(source) {
    const cursor = new Cursor(source);
    const body = parseFile(cursor);
    return { body, problems: cursor.problems };
}
/** A text that is one template, as `templatefile` and the strings of `.tf.json` are. */
function parseTemplate(source) {
    const cursor = new Cursor(source);
    try {
        return { template: parseTemplateText(cursor), problems: [] };
    }
    catch (error) {
        if (!(error instanceof SyntaxFault))
            throw error;
        cursor.report(error);
        return {
            template: { kind: 'broken', span: cursor.span(0, source.text.length) },
            problems: cursor.problems,
        };
    }
}
/** A text that is one expression, as the types in `.tf.json` are; `undefined` where it is none. */
function parseExpressionText(source) {
    const cursor = new Cursor(source);
    try {
        const expression = parseExpression(cursor);
        return cursor.peek().kind === 'end' ? expression : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxFault)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 9877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   fH: () => (/* binding */ spanOfRange),
/* harmony export */   rj: () => (/* binding */ placedSource),
/* harmony export */   uG: () => (/* binding */ decodedSource)
/* harmony export */ });
/* harmony import */ var _policy_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4434);
/* harmony import */ var _policy_located__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(359);


function rangeOf(span) {
    return span.source.range(span.start, span.end);
}
/** The text of a file. A byte-order mark is not part of it and takes no column. */
function fileSource(file, content) {
    const located = _policy_located__WEBPACK_IMPORTED_MODULE_0__/* .LocatedText */ .s_.ofFile(content, file);
    const { text } = located;
    return {
        file,
        text,
        located,
        range(start, end) {
            const starts = located.lineStarts();
            const line = (0,_policy_lines__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(starts, start);
            const last = Math.max(start, end);
            const endLine = (0,_policy_lines__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(starts, last);
            return {
                file,
                line: line + 1,
                column: start - starts[line] + 1,
                endLine: endLine + 1,
                endColumn: last - starts[endLine] + 1,
            };
        },
    };
}
/** A text of which only the whole has a place: the result of a function, a value of another format. */
function placedSource(at, text = '') {
    return { file: at.file, text, range: () => at };
}
/** A text decoded from another, such as a JSON string. */
function decodedSource(located) {
    return {
        file: located.file,
        text: located.text,
        located,
        range: (start, end) => located.range(start, Math.max(start, end)),
    };
}
/** A span for a value of another format, of which only the whole has a place. */
function spanOfRange(at) {
    return { source: placedSource(at), start: 0, end: 0 };
}


/***/ })

};
;