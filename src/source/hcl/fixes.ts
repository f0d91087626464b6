import type { Edit } from '../../finding';
import type { Range } from '../../policy/position';
import type { Block, Expression, ObjectItem } from './ast';
import { parseExpressionText, parseHcl } from './parse';
import { fileSource, rangeOf, type Source, type Span } from './source';

/**
 * Edits of a file's text in its own style: a `condition` block in a data
 * document, an element in `jsonencode`, a member in JSON (a heredoc, a
 * template, a policy file). Each returns `undefined` where the text at the
 * range is none of these, so that no edit is offered that might break it.
 */

/** Text to be written literally, or an expression of Terraform's (`var.external_id`). */
export type Written = { readonly text: string } | { readonly expression: string };

/**
 * Adds a condition to a statement: a further `condition` block, or a key beside
 * those the statement's `Condition` has.
 *
 * @param text the whole file
 * @param statement the range of the statement: a block of a data document, or an object
 */
export function conditionEdit(
  text: string,
  statement: Range,
  operator: string,
  key: string,
  value: Written,
): Edit | undefined {
  const found = statementAt(text, statement);
  if (found === undefined) return undefined;
  if (found.kind === 'block') return conditionBlock(found, operator, key, value);
  return conditionMember(found, operator, key, value);
}

type Found =
  | { readonly kind: 'block'; readonly block: Block; readonly source: Source; readonly span: Span }
  | {
      readonly kind: 'object';
      readonly items: readonly ObjectItem[];
      readonly style: Style;
      readonly source: Source;
      readonly span: Span;
    };

/** `template`: JSON in which `${` would begin an interpolation. */
type Style = 'hcl' | 'json' | 'template';

function statementAt(text: string, at: Range): Found | undefined {
  const source = fileSource(at.file, text);
  const span = spanOf(source, at);
  if (span === undefined) return undefined;
  // The same offsets as in the file, with everything around the statement blank.
  const own = ' '.repeat(span.start) + source.text.slice(span.start, span.end);
  const alone = { ...source, text: own };
  if (own[span.start] !== '{') {
    const { body, problems } = parseHcl(alone);
    const [block] = body.blocks;
    return block === undefined || problems.length > 0 ? undefined : { kind: 'block', block, source, span };
  }
  const object = parseExpressionText(alone);
  if (object?.kind !== 'object') return undefined;
  return { kind: 'object', items: object.items, style: styleOf(own, object.items, at.file), source, span };
}

function styleOf(text: string, items: readonly ObjectItem[], file: string): Style {
  const [first] = items;
  const hcl = first === undefined || /^\s*=/.test(text.slice(first.key.span.end));
  if (hcl) return 'hcl';
  return file.endsWith('.json') ? 'json' : 'template';
}

function conditionBlock(
  { block, source }: Extract<Found, { kind: 'block' }>,
  operator: string,
  key: string,
  value: Written,
): Edit | undefined {
  const { text } = source;
  const close = block.span.end - 1;
  const last = lastOf(block);
  if (text[close] !== '}' || last === undefined || !text.slice(last.end, close).includes('\n'))
    return undefined;
  const outer = indentOf(text, block.span.start);
  const inner = indentOf(text, last.start);
  const step = inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : '  ';
  const eol = endOfLine(text);
  const lines = [
    '',
    '',
    `${inner}condition {`,
    `${inner}${step}test     = ${quoted({ text: operator }, 'hcl')}`,
    `${inner}${step}variable = ${quoted({ text: key }, 'hcl')}`,
    `${inner}${step}values   = [${quoted(value, 'hcl')}]`,
    `${inner}}`,
  ];
  return edit(source, last.end, last.end, lines.join(eol));
}

/** The last argument or block in a block. */
function lastOf(block: Block): Span | undefined {
  const spans = [...block.body.attributes, ...block.body.blocks].map((one) => one.span);
  return spans.reduce<Span | undefined>(
    (last, one) => (last === undefined || one.end > last.end ? one : last),
    undefined,
  );
}

function conditionMember(
  found: Extract<Found, { kind: 'object' }>,
  operator: string,
  key: string,
  value: Written,
): Edit | undefined {
  const { style } = found;
  if (isDocumentStatement(found.items)) return conditionOfDocument(found, operator, key, value);
  const entry = member(key, quoted(value, style), style);
  const inOperator = member(operator, `{ ${entry} }`, style);
  const condition = itemOf(found.items, 'Condition');
  if (condition === undefined) {
    return insertion(found.source, found.items, found.span, 'Condition', `{ ${inOperator} }`, style);
  }
  if (condition.value.kind !== 'object') return undefined;
  const under = itemOf(condition.value.items, operator);
  if (under === undefined) {
    const text = `{ ${entry} }`;
    return insertion(found.source, condition.value.items, condition.value.span, operator, text, style);
  }
  if (under.value.kind !== 'object' || itemOf(under.value.items, key) !== undefined) return undefined;
  return insertion(found.source, under.value.items, under.value.span, key, quoted(value, style), style);
}

/** A statement of a data document in `.tf.json`, which calls its parts as the blocks are called. */
function isDocumentStatement(items: readonly ObjectItem[]): boolean {
  return items.some((item) => ['actions', 'not_actions'].includes(item.name ?? plainKey(item.key) ?? ''));
}

function conditionOfDocument(
  found: Extract<Found, { kind: 'object' }>,
  operator: string,
  key: string,
  value: Written,
): Edit | undefined {
  // Its text is read as a template.
  const parts = [
    member('test', quoted({ text: operator }, 'template'), 'json'),
    member('variable', quoted({ text: key }, 'template'), 'json'),
    member('values', `[${quoted(value, 'template')}]`, 'json'),
  ];
  const block = `{ ${parts.join(', ')} }`;
  const condition = itemOf(found.items, 'condition')?.value;
  if (condition === undefined) {
    return insertion(found.source, found.items, found.span, 'condition', block, found.style);
  }
  const last = condition.kind === 'tuple' ? condition.items.at(-1) : undefined;
  return last === undefined ? undefined : edit(found.source, last.span.end, last.span.end, `, ${block}`);
}

function itemOf(items: readonly ObjectItem[], key: string): ObjectItem | undefined {
  return items.find((item) => (item.name ?? plainKey(item.key))?.toLowerCase() === key.toLowerCase());
}

function plainKey(key: Expression): string | undefined {
  const [only, ...rest] = key.kind === 'template' ? key.parts : [];
  return only?.kind === 'text' && rest.length === 0
    ? only.chunks.map((chunk) => chunk.text).join('')
    : undefined;
}

/** Puts a member behind the last one of an object, laid out as that one is. */
function insertion(
  source: Source,
  items: readonly ObjectItem[],
  object: Span,
  key: string,
  value: string,
  style: Style,
): Edit | undefined {
  const { text } = source;
  const last = items.at(-1);
  if (last === undefined) return edit(source, object.start, object.end, `{ ${member(key, value, style)} }`);
  const { end } = last.value.span;
  const ownLine = text.slice(object.start, last.key.span.start).includes('\n');
  const trailing = /^[ \t]*,/.exec(text.slice(end));
  const at = trailing === null ? end : end + trailing[0].length;
  const comma = trailing === null && (style !== 'hcl' || !ownLine || usesCommas(text, items)) ? ',' : '';
  const after = trailing !== null && style === 'hcl' ? ',' : '';
  if (!ownLine) return edit(source, at, at, `${comma} ${member(key, value, style)}`);
  const padded = style === 'hcl' ? alignment(text, last) : 0;
  const line = `${endOfLine(text)}${indentOf(text, last.key.span.start)}${member(key, value, style, padded)}`;
  return edit(source, at, at, `${comma}${line}${after}`);
}

function usesCommas(text: string, items: readonly ObjectItem[]): boolean {
  const [first, second] = items;
  return (
    first !== undefined &&
    second !== undefined &&
    text.slice(first.value.span.end, second.key.span.start).includes(',')
  );
}

/** How wide the keys are where `terraform fmt` has lined the equals signs up. */
function alignment(text: string, item: ObjectItem): number {
  const equals = text.indexOf('=', item.key.span.end);
  return equals - item.key.span.start - 1;
}

function member(key: string, value: string, style: Style, width = 0): string {
  if (style !== 'hcl') return `${JSON.stringify(key)}: ${value}`;
  const name = /^[A-Za-z_][\w-]*$/.test(key) ? key : quoted({ text: key }, 'hcl');
  return `${name.padEnd(width)} = ${value}`;
}

function quoted(value: Written, style: Style): string {
  if ('expression' in value) return style === 'hcl' ? value.expression : `"\${${value.expression}}"`;
  const text = JSON.stringify(value.text);
  // Both syntaxes read `$${` and `%%{` as the two characters that would begin a template.
  return style === 'json' ? text : text.replace(/[$%](?=\{)/g, '$&$&');
}

function edit(source: Source, start: number, end: number, text: string): Edit {
  return { ...rangeOf({ source, start, end }), text };
}

/** Offsets of a range; `undefined` where the file has no such place. */
function spanOf(source: Source, at: Range): Span | undefined {
  const start = offsetOf(source.text, at.line, at.column);
  const end = offsetOf(source.text, at.endLine, at.endColumn);
  return start === undefined || end === undefined || end <= start ? undefined : { source, start, end };
}

function offsetOf(text: string, line: number, column: number): number | undefined {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const newline = text.indexOf('\n', start);
    if (newline === -1) return undefined;
    start = newline + 1;
  }
  const offset = start + column - 1;
  return offset <= text.length ? offset : undefined;
}

function indentOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function endOfLine(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
