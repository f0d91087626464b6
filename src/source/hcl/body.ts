import type { Attribute, Block, Body } from './ast';
import { Cursor, MAX_NESTING, MAX_PROBLEMS, SyntaxFault } from './cursor';
import { parseExpression } from './expression';
import { tokenAt } from './scan';
import { parseQuoted } from './template';

/** What a file holds, whatever is wrong with parts of it; mistakes are in the cursor's `problems`. */
export function parseFile(cursor: Cursor): Body {
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

interface Content {
  readonly attributes: Attribute[];
  readonly blocks: Block[];
  readonly names: Map<string, Attribute>;
}

function emptyContent(): Content {
  return { attributes: [], blocks: [], names: new Map() };
}

/** Arguments and blocks up to the brace that closes them, which stays unread, or the end of the text. */
function readItems(cursor: Cursor, content: Content, depth: number): void {
  for (;;) {
    cursor.skipNewlines();
    const token = cursor.peek();
    if (token.kind === 'end' || cursor.sees('}')) return;
    if (cursor.problems.length >= MAX_PROBLEMS) {
      cursor.moveTo(cursor.text.length);
      return;
    }
    try {
      readItem(cursor, content, depth);
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      cursor.report(error);
      recover(cursor, token.start, error.end);
    }
  }
}

function readItem(cursor: Cursor, content: Content, depth: number): void {
  const name = cursor.peek();
  if (name.kind !== 'name') throw cursor.fault('Expected an argument or a block');
  cursor.next();
  if (cursor.sees('=')) readAttribute(cursor, content, name);
  else readBlock(cursor, content, name, depth);
}

function readAttribute(
  cursor: Cursor,
  content: Content,
  name: { text: string; start: number; end: number },
): void {
  cursor.next();
  const nameSpan = cursor.span(name.start, name.end);
  let attribute: Attribute;
  try {
    const value = parseExpression(cursor);
    attribute = { name: name.text, nameSpan, value, span: cursor.span(name.start) };
  } catch (error) {
    if (error instanceof SyntaxFault) {
      const span = cursor.span(name.start, error.end);
      addAttribute(cursor, content, { name: name.text, nameSpan, value: { kind: 'broken', span }, span });
    }
    throw error;
  }
  addAttribute(cursor, content, attribute);
  endItem(cursor, 'after an argument');
}

function addAttribute(cursor: Cursor, content: Content, attribute: Attribute): void {
  const { start, end } = attribute.nameSpan;
  if (content.names.has(attribute.name)) {
    cursor.report(new SyntaxFault(`The argument "${attribute.name}" is set twice`, start, end));
    return;
  }
  content.names.set(attribute.name, attribute);
  content.attributes.push(attribute);
}

/** What is left of the line must be nothing. A brace there closes the block all the same. */
function endItem(cursor: Cursor, where: string): void {
  const token = cursor.peek();
  if (token.kind === 'newline' || token.kind === 'end') return;
  const fault = cursor.fault(`Expected the end of the line ${where}`);
  if (!cursor.sees('}')) throw fault;
  cursor.report(fault);
}

function readBlock(
  cursor: Cursor,
  content: Content,
  type: { text: string; start: number; end: number },
  depth: number,
): void {
  const labels: string[] = [];
  while (!cursor.sees('{')) labels.push(readLabel(cursor));
  const header = cursor.span(type.start);
  const body = emptyContent();
  const block = { type: type.text, labels, header };
  const open = cursor.next();
  if (depth >= MAX_NESTING) throw cursor.fault(`Expected at most ${MAX_NESTING} nested blocks`, open);
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
    if (cursor.peek().kind === 'newline') readItems(cursor, body, depth + 1);
    else if (!cursor.sees('}')) readOnlyArgument(cursor, body);
    cursor.expect('}', 'at the end of a block');
  } catch (error) {
    if (depth === 0 && cursor.peek().kind === 'end') closeEarly(cursor, body, header.start, open.end);
    throw error;
  } finally {
    finish();
  }
  endItem(cursor, 'after a block');
}

/**
 * A block that is never closed would take in all that follows it: it is read
 * again, up to the next line that is indented no deeper.
 */
function closeEarly(cursor: Cursor, body: Content, start: number, open: number): void {
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
function readOnlyArgument(cursor: Cursor, body: Content): void {
  const name = cursor.expectName('an argument or the end of the line');
  if (!cursor.sees('='))
    throw cursor.fault('Expected "=": a block on one line holds one argument and no block');
  cursor.next();
  const value = parseExpression(cursor);
  const nameSpan = cursor.span(name.start, name.end);
  addAttribute(cursor, body, { name: name.text, nameSpan, value, span: cursor.span(name.start) });
  if (!cursor.sees('}')) throw cursor.fault('Expected "}" on the line of a block’s only argument');
}

function readLabel(cursor: Cursor): string {
  const token = cursor.peek();
  if (token.kind === 'name') return cursor.next().text;
  if (token.kind !== 'quote') {
    // A brace on the next line belongs to this header all the same.
    throw new SyntaxFault(cursor.fault('Expected "=", a label or "{"').message, token.start, token.end);
  }
  const label = parseQuoted(cursor);
  const parts = label.kind === 'template' ? label.parts : [];
  return parts.map((part) => literal(part, token)).join('');
}

function literal(
  part: { kind: string; chunks?: readonly { text: string }[] },
  token: { start: number; end: number },
): string {
  if (part.chunks === undefined)
    throw new SyntaxFault('A label may hold no template', token.start, token.end);
  return part.chunks.map((chunk) => chunk.text).join('');
}

/**
 * Moves behind a broken item: to the end of the line on which its brackets are
 * balanced, or, where they never are, to the next line that is indented no
 * deeper than the item.
 */
function recover(cursor: Cursor, start: number, fault: number): void {
  const resumeAt =
    cursor.resumeAt ?? balancedEnd(cursor.text, start, fault) ?? outdentedLine(cursor.text, start);
  cursor.resumeAt = undefined;
  cursor.moveTo(resumeAt);
}

/** How far behind a mistake its brackets are looked for. */
const RECOVERY_WINDOW = 5_000;

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The offset of the newline at or behind `fault` where every bracket since `start` is closed. */
function balancedEnd(text: string, start: number, fault: number): number | undefined {
  if (fault - start > RECOVERY_WINDOW) return undefined;
  const open: string[] = [];
  for (let at = start; at < fault + RECOVERY_WINDOW; ) {
    const token = tokenAt(text, at);
    if (token.kind === 'end') return open.length === 0 ? text.length : undefined;
    if (token.kind === 'heredoc') return undefined;
    if (token.kind === 'newline' && open.length === 0 && token.start >= fault) return token.start;
    at = token.kind === 'quote' ? quotedEnd(text, token.end) : token.end;
    if (token.kind !== 'mark') continue;
    const opener = CLOSES[token.text];
    if (opener === undefined) {
      if ('([{'.includes(token.text)) open.push(token.text);
    } else if (open.at(-1) === opener) open.pop();
    // The brace of the enclosing block, or brackets that do not match.
    else return open.length === 0 && token.start >= fault ? token.start : undefined;
  }
  return undefined;
}

/** Behind a quoted string, or at the end of its line; what stands inside does not matter. */
function quotedEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
    else if (text[at] === '\n') return at;
  }
  return text.length;
}

/** The next line that begins an item beside or around the one at `start`, going by its indentation. */
function outdentedLine(text: string, start: number): number {
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  for (let at = text.indexOf('\n', start); at !== -1; at = text.indexOf('\n', at + 1)) {
    let content = at + 1;
    while (text[content] === ' ' || text[content] === '\t') content += 1;
    const deep = content - at - 1;
    if (deep < indent && text[content] === '}') return content;
    if (deep <= indent && /[\p{ID_Start}_]/u.test(text[content] ?? '')) return content;
  }
  return text.length;
}
