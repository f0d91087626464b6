import type { BinaryOperator, Expression, ForExpression, ObjectItem, SplatStep } from './ast';
import type { Cursor } from './cursor';
import type { Token } from './scan';
import { parseHeredoc, parseQuoted } from './template';

/** How long a chain of operators or traversals may be: they nest to the left. */
const MAX_CHAIN = 1000;

/** Weakest first, as in hclsyntax. */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

export function parseExpression(cursor: Cursor): Expression {
  const start = cursor.peek().start;
  const condition = parseBinary(cursor, 0);
  if (cursor.takes('?') === undefined) return condition;
  return cursor.nested(cursor.newlines, () => {
    const whenTrue = parseExpression(cursor);
    cursor.expect(':', 'between the two results of a conditional');
    const whenFalse = parseExpression(cursor);
    return { kind: 'conditional', condition, whenTrue, whenFalse, span: cursor.span(start) };
  });
}

function parseBinary(cursor: Cursor, level: number): Expression {
  const operators = LEVELS[level];
  if (operators === undefined) return parseUnary(cursor);
  const start = cursor.peek().start;
  let left = parseBinary(cursor, level + 1);
  for (let links = 0; ; links += 1) {
    const token = cursor.peek();
    if (token.kind !== 'mark' || !operators.includes(token.text)) return left;
    if (links >= MAX_CHAIN) throw cursor.fault(`Expected at most ${MAX_CHAIN} operators in a row`);
    cursor.next();
    const right = parseBinary(cursor, level + 1);
    const operator = token.text as BinaryOperator;
    left = { kind: 'binary', operator, left, right, span: cursor.span(start) };
  }
}

function parseUnary(cursor: Cursor): Expression {
  const token = cursor.peek();
  if (token.kind !== 'mark' || (token.text !== '-' && token.text !== '!')) return parseTraversal(cursor);
  const operator = token.text;
  return cursor.nested(cursor.newlines, () => {
    cursor.next();
    const operand = parseUnary(cursor);
    return { kind: 'unary', operator, operand, span: cursor.span(token.start) };
  });
}

function parseTraversal(cursor: Cursor): Expression {
  const start = cursor.peek().start;
  let target = parseTerm(cursor);
  for (let links = 0; ; links += 1) {
    if (links >= MAX_CHAIN) throw cursor.fault(`Expected at most ${MAX_CHAIN} steps in a reference`);
    if (cursor.sees('.')) target = afterDot(cursor, target, start);
    else if (cursor.sees('[')) target = inBrackets(cursor, target, start);
    else return target;
  }
}

function afterDot(cursor: Cursor, target: Expression, start: number): Expression {
  cursor.next();
  if (cursor.takes('*') !== undefined) return attributeSplat(cursor, target, start);
  const token = cursor.peek();
  if (token.kind === 'number' && /^[0-9]+$/.test(token.text)) {
    const key = legacyIndex(cursor);
    return { kind: 'index', target, key, span: cursor.span(start) };
  }
  const name = cursor.expectName('an attribute name after the dot').text;
  return { kind: 'member', target, name, span: cursor.span(start) };
}

function legacyIndex(cursor: Cursor): Expression {
  const token = cursor.next();
  return { kind: 'number', text: String(BigInt(token.text)), span: cursor.span(token.start, token.end) };
}

/** `list.*.name`: takes the names that follow, and nothing in brackets. */
function attributeSplat(cursor: Cursor, target: Expression, start: number): Expression {
  const steps: SplatStep[] = [];
  while (cursor.sees('.')) {
    const dot = cursor.next();
    if (cursor.sees('*')) {
      cursor.moveTo(dot.start);
      break;
    }
    if (cursor.peek().kind === 'number') steps.push({ index: legacyIndex(cursor) });
    else steps.push({ member: cursor.expectName('an attribute name after the dot').text });
  }
  return { kind: 'splat', target, steps, span: cursor.span(start) };
}

function inBrackets(cursor: Cursor, target: Expression, start: number): Expression {
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
  if (key !== undefined) return { kind: 'index', target, key, span: cursor.span(start) };
  return fullSplat(cursor, target, start);
}

function closeBracket(cursor: Cursor): void {
  cursor.expect(']', 'after the index');
}

/** `list[*].name[0]`: takes every step that follows. */
function fullSplat(cursor: Cursor, target: Expression, start: number): Expression {
  return { kind: 'splat', target, steps: splatSteps(cursor), span: cursor.span(start) };
}

function splatSteps(cursor: Cursor): SplatStep[] {
  const steps: SplatStep[] = [];
  // Each `[*]` begins the steps of a splat inside the one before it.
  let innermost = steps;
  for (let links = 0; links < MAX_CHAIN; links += 1) {
    const open = cursor.peek();
    if (cursor.takes('.') !== undefined) {
      if (cursor.sees('*')) {
        cursor.moveTo(open.start);
        break;
      }
      if (cursor.peek().kind === 'number') innermost.push({ index: legacyIndex(cursor) });
      else innermost.push({ member: cursor.expectName('an attribute name after the dot').text });
    } else if (cursor.takes('[') !== undefined) {
      const index = cursor.nested(false, () => {
        const found = cursor.takes('*') === undefined ? parseExpression(cursor) : undefined;
        closeBracket(cursor);
        return found;
      });
      if (index !== undefined) innermost.push({ index });
      else {
        const inner: SplatStep[] = [];
        innermost.push({ splat: inner });
        innermost = inner;
      }
    } else break;
  }
  return steps;
}

function parseTerm(cursor: Cursor): Expression {
  const token = cursor.peek();
  if (token.kind === 'quote') return parseQuoted(cursor);
  if (token.kind === 'heredoc') return parseHeredoc(cursor);
  if (token.kind === 'number') return number(cursor);
  if (token.kind === 'name') return nameOrCall(cursor);
  if (token.kind === 'mark') {
    if (token.text === '(') return parentheses(cursor);
    if (token.text === '[') return tuple(cursor);
    if (token.text === '{') return object(cursor);
  }
  throw cursor.fault('Expected an expression');
}

function number(cursor: Cursor): Expression {
  const token = cursor.next();
  return { kind: 'number', text: token.text, span: cursor.span(token.start) };
}

function nameOrCall(cursor: Cursor): Expression {
  const token = cursor.next();
  const name = qualified(cursor, token);
  if (cursor.sees('(')) return call(cursor, name, token.start);
  if (name !== token.text) throw cursor.fault('Expected "(" after the name of a function');
  const span = cursor.span(token.start, token.end);
  if (name === 'null') return { kind: 'null', span };
  if (name === 'true' || name === 'false') return { kind: 'boolean', value: name === 'true', span };
  return { kind: 'name', name, span };
}

/** `provider::aws::arn_parse`: the name of a function that a provider brings. */
function qualified(cursor: Cursor, first: Token): string {
  let name = first.text;
  while (cursor.takes('::') !== undefined) name += `::${cursor.expectName('a function name').text}`;
  return name;
}

function call(cursor: Cursor, name: string, start: number): Expression {
  cursor.next();
  return cursor.nested(false, () => {
    const args: Expression[] = [];
    let spread = false;
    while (!cursor.sees(')')) {
      args.push(parseExpression(cursor));
      spread = cursor.takes('...') !== undefined;
      if (spread || cursor.takes(',') === undefined) break;
    }
    const close = cursor.expect(')', 'after the arguments of a function');
    return { kind: 'call', name, args, spread, span: cursor.span(start, close.end) };
  });
}

function parentheses(cursor: Cursor): Expression {
  cursor.next();
  return cursor.nested(false, () => {
    const inner = parseExpression(cursor);
    cursor.expect(')', 'after the expression in parentheses');
    return inner;
  });
}

function tuple(cursor: Cursor): Expression {
  const start = cursor.next().start;
  return cursor.nested(false, () => {
    if (cursor.seesWord('for')) return forTuple(cursor, start);
    const items: Expression[] = [];
    while (!cursor.sees(']')) {
      items.push(parseExpression(cursor));
      if (cursor.takes(',') === undefined) break;
    }
    const close = cursor.expect(']', 'or "," after an item of a list');
    return { kind: 'tuple', items, span: cursor.span(start, close.end) };
  });
}

function object(cursor: Cursor): Expression {
  const start = cursor.next().start;
  const loop = cursor.nested(false, () => (cursor.seesWord('for') ? forObject(cursor, start) : undefined));
  return loop ?? cursor.nested(true, () => objectItems(cursor, start));
}

function objectItems(cursor: Cursor, start: number): Expression {
  const items: ObjectItem[] = [];
  for (;;) {
    cursor.skipNewlines();
    if (cursor.sees('}')) break;
    items.push(objectItem(cursor));
    if (cursor.takes(',') !== undefined || cursor.peek().kind === 'newline') continue;
    if (!cursor.sees('}')) throw cursor.fault('Expected a newline or "," before the next element');
  }
  const close = cursor.next();
  return { kind: 'object', items, span: cursor.span(start, close.end) };
}

function objectItem(cursor: Cursor): ObjectItem {
  const bare = cursor.peek().kind === 'name';
  const key = parseExpression(cursor);
  const name = bare ? bareName(key) : undefined;
  if (cursor.takes('=') === undefined && cursor.takes(':') === undefined) {
    throw cursor.fault('Expected "=" after the key of an object element');
  }
  return { key, name, value: parseExpression(cursor) };
}

/** A single word is a key by itself; `true` and `null` too. */
function bareName(key: Expression): string | undefined {
  if (key.kind === 'name') return key.name;
  if (key.kind === 'null') return 'null';
  return key.kind === 'boolean' ? String(key.value) : undefined;
}

function forTuple(cursor: Cursor, start: number): Expression {
  const intro = forIntro(cursor);
  const value = parseExpression(cursor);
  const condition = forCondition(cursor);
  const close = cursor.expect(']', 'at the end of a for expression');
  const rest: ForExpression = { ...intro, key: undefined, value, grouped: false, condition };
  return { kind: 'for', ...rest, span: cursor.span(start, close.end) };
}

function forObject(cursor: Cursor, start: number): Expression {
  const intro = forIntro(cursor);
  const key = parseExpression(cursor);
  cursor.expect('=>', 'between the key and the value of a for expression');
  const value = parseExpression(cursor);
  const grouped = cursor.takes('...') !== undefined;
  const condition = forCondition(cursor);
  const close = cursor.expect('}', 'at the end of a for expression');
  const rest: ForExpression = { ...intro, key, value, grouped, condition };
  return { kind: 'for', ...rest, span: cursor.span(start, close.end) };
}

function forIntro(cursor: Cursor): Pick<ForExpression, 'keyName' | 'valueName' | 'collection'> {
  cursor.next();
  const names = loopNames(cursor);
  const collection = parseExpression(cursor);
  cursor.expect(':', 'after the collection of a for expression');
  return { ...names, collection };
}

/** `key, value in` or `value in`, past the word `in`. */
export function loopNames(cursor: Cursor): { keyName: string | undefined; valueName: string } {
  const first = cursor.expectName('a variable name after "for"').text;
  const second = cursor.takes(',') === undefined ? undefined : cursor.expectName('a variable name').text;
  if (!cursor.seesWord('in')) throw cursor.fault('Expected "in"');
  cursor.next();
  return { keyName: second === undefined ? undefined : first, valueName: second ?? first };
}

function forCondition(cursor: Cursor): Expression | undefined {
  if (!cursor.seesWord('if')) return undefined;
  cursor.next();
  return parseExpression(cursor);
}
