import type { BinaryOperator, Expression, ObjectItem, SplatStep } from './ast';
import { compare, equal } from './equal';
import { callFunction } from './functions';
import { evaluateTemplate } from './interpolate';
import { evaluateFor } from './loop';
import { EvaluationFault } from './run';
import type { Scope } from './scope';
import { rangeOf, type Span } from './source';
import {
  booleanValue,
  describe,
  isTooLarge,
  isUnordered,
  isUnsure,
  knownText,
  listValue,
  type MemberValue,
  nullValue,
  numberValue,
  objectValue,
  type UnknownValue,
  uniqueName,
  unknownMember,
  unknownReason,
  unknownValue,
  type Value,
} from './value';

/**
 * The value of an expression, as far as it can be known before apply.
 *
 * @throws EvaluationFault where Terraform itself would refuse it
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  const { run } = scope;
  run.spend(1);
  if (!run.enter()) return unknownAt('an expression nested too deeply', expression.span);
  try {
    const value = evaluateKind(expression, scope);
    return isTooLarge(value) ? unknownAt('a value too large to work out', expression.span) : value;
  } finally {
    run.leave();
  }
}

/** The same where a fault of the user's must not end the reading: it becomes an unknown that says so. */
export function evaluateSafely(expression: Expression, scope: Scope): Value {
  try {
    return evaluate(expression, scope);
  } catch (error) {
    if (!(error instanceof EvaluationFault)) throw error;
    return unknownAt(`an expression that Terraform would refuse (${error.message})`, expression.span);
  }
}

/** An unknown that equals nothing else: named by where it stands. */
function unknownAt(what: string, at: Span): UnknownValue {
  return unknownValue(uniqueName(`${what}, ${placeOf(at)}`), at);
}

function evaluateKind(expression: Expression, scope: Scope): Value {
  const at = expression.span;
  switch (expression.kind) {
    case 'null':
      return nullValue(at);
    case 'boolean':
      return booleanValue(expression.value, at);
    case 'number':
      return numberValue(expression.text, at);
    case 'template':
      return evaluateTemplate(expression.parts, scope, at);
    case 'tuple':
      return listValue(
        expression.items.map((item) => evaluate(item, scope)),
        at,
      );
    case 'object':
      return evaluateObject(expression.items, scope, at);
    case 'name':
      return named(expression.name, scope, at);
    case 'member':
      return memberOf(evaluate(expression.target, scope), expression.name, at);
    case 'index':
      return indexOf(evaluate(expression.target, scope), evaluate(expression.key, scope), at);
    case 'splat':
      return evaluateSplat(evaluate(expression.target, scope), expression.steps, scope, at);
    case 'call':
      return evaluateCall(expression.name, expression.args, expression.spread, scope, at);
    case 'unary':
      return evaluateUnary(expression.operator, evaluate(expression.operand, scope), at);
    case 'binary':
      return evaluateBinary(expression.operator, expression.left, expression.right, scope, at);
    case 'conditional':
      return evaluateConditional(expression.condition, expression.whenTrue, expression.whenFalse, scope, at);
    case 'for':
      return evaluateFor(expression, scope, at);
    case 'broken':
      return unknownAt('an expression that could not be read', at);
  }
}

function named(name: string, scope: Scope, at: Span): Value {
  const value = scope.lookup(name, at);
  if (value === undefined) throw new EvaluationFault(`nothing here is called "${name}"`, at);
  return value;
}

function evaluateObject(items: readonly ObjectItem[], scope: Scope, at: Span): Value {
  const members = new Map<string, MemberValue>();
  let open: string | undefined;
  for (const item of items) {
    const key = item.name ?? keyText(evaluate(item.key, scope));
    const value = evaluate(item.value, scope);
    if (typeof key === 'string') members.set(key, { keyAt: item.key.span, value });
    else {
      open = key.reason;
      blur(members);
    }
  }
  return objectValue(members, at, open);
}

/** A key that is unknown may be any key that went before it. */
function blur(members: Map<string, MemberValue>): void {
  for (const [key, { keyAt, value }] of members) {
    members.set(key, { keyAt, value: unknownAt(`a member that may be set again, ${key}`, value.at) });
  }
}

/** The text of a key; or why it is not known. */
export function keyText(key: Value): string | { reason: string } {
  const text = knownText(key);
  if (text !== undefined) return text;
  if (key.kind === 'string' || key.kind === 'unknown') return { reason: `the key ${unknownReason(key)}` };
  throw new EvaluationFault('a key must be text', key.at);
}

/** `value.name` */
function memberOf(target: Value, name: string, at: Span): Value {
  const found = memberUnmarked(target, name, at);
  return target.sensitive ? { ...found, sensitive: true } : found;
}

function memberUnmarked(target: Value, name: string, at: Span): Value {
  if (target.kind === 'reference') return target.attribute(name, at);
  if (target.kind === 'unknown') return unknownMember(target.unknown.unknown, name, at);
  if (target.kind !== 'object') throw new EvaluationFault(`this value has no attribute "${name}"`, at);
  const found = target.members.get(name);
  if (found !== undefined) return found.value;
  if (target.open !== undefined) return unknownMember(describe(target), name, at);
  throw new EvaluationFault(`this object has no attribute "${name}"`, at);
}

/** `value[key]` */
export function indexOf(target: Value, key: Value, at: Span): Value {
  const found = indexUnmarked(target, key, at);
  return target.sensitive && !found.sensitive ? { ...found, sensitive: true } : found;
}

function indexUnmarked(target: Value, key: Value, at: Span): Value {
  if (target.kind === 'unknown') {
    return { ...unknownValue(`${target.unknown.unknown}[${describe(key)}]`, at), unsure: true };
  }
  if (target.kind === 'reference' && target.index !== undefined) return target.index(key, at);
  const text = knownText(key);
  if (text === undefined) {
    if (key.kind !== 'string' && key.kind !== 'unknown') throw new EvaluationFault('not a valid index', at);
    return { ...unknownValue(`${describe(target)}[${describe(key)}]`, at), unsure: true };
  }
  if (target.kind !== 'list') return memberOf(target, text, at);
  if (target.open !== undefined || target.set || target.shuffled) {
    // Lists put in another order have the same name.
    return { ...unknownValue(uniqueName(`${describe(target)}[${text}]`), at), unsure: true };
  }
  const item = target.items[Number(text)];
  if (item === undefined) throw new EvaluationFault(`this list has no item ${text}`, at);
  return item;
}

function evaluateSplat(target: Value, steps: readonly SplatStep[], scope: Scope, at: Span): Value {
  if (target.kind === 'unknown') {
    return unknownValue(
      `${target.unknown.unknown}[*]${steps.map((step) => stepName(step, scope)).join('')}`,
      at,
    );
  }
  if (target.kind === 'null') return listValue([], at);
  if (target.kind === 'reference' && target.repeated !== undefined) {
    return listValue([], at, {
      open: `how many instances ${target.name} has is unknown: ${target.repeated}`,
    });
  }
  const items = target.kind === 'list' ? target.items : [target];
  scope.run.spend(items.length);
  const open = target.kind === 'list' ? target.open : undefined;
  return listValue(
    items.map((item) => steps.reduce((value, step) => stepInto(value, step, scope, at), item)),
    at,
    { open, shuffled: target.kind === 'list' && isUnordered(target) },
  );
}

function stepInto(value: Value, step: SplatStep, scope: Scope, at: Span): Value {
  if ('member' in step) return memberOf(value, step.member, at);
  if ('splat' in step) return evaluateSplat(value, step.splat, scope, at);
  return indexOf(value, evaluate(step.index, scope), at);
}

function stepName(step: SplatStep, scope: Scope): string {
  if ('member' in step) return `.${step.member}`;
  if ('splat' in step) return `[*]${step.splat.map((one) => stepName(one, scope)).join('')}`;
  return `[${describe(evaluate(step.index, scope))}]`;
}

function evaluateCall(
  name: string,
  args: readonly Expression[],
  spread: boolean,
  scope: Scope,
  at: Span,
): Value {
  const plain = name.replace(/^core::/, '');
  if (plain === 'try') return evaluateTry(args, scope, at);
  if (plain === 'can') return evaluateCan(args, scope, at);
  const values = args.map((arg) => evaluate(arg, scope));
  if (!spread) return callFunction(plain, values, scope, at);
  const last = values.pop();
  if (last?.kind !== 'list' || last.open !== undefined) {
    const all = last === undefined ? values : [...values, last];
    return unknownValue(`${plain}(${all.map(describe).join(', ')}...)`, at);
  }
  return callFunction(plain, [...values, ...last.items], scope, at);
}

/** The first argument that is no error. One that may turn out to be an error leaves the result unknown. */
function evaluateTry(args: readonly Expression[], scope: Scope, at: Span): Value {
  for (const [index, arg] of args.entries()) {
    try {
      const value = evaluate(arg, scope);
      if (!isUnsure(value) || index === args.length - 1) return value;
      const rest = args.slice(index + 1).map((other) => describe(evaluateSafely(other, scope)));
      return unknownValue(`try(${[describe(value), ...rest].join(', ')})`, at);
    } catch (error) {
      if (!(error instanceof EvaluationFault)) throw error;
    }
  }
  throw new EvaluationFault('every argument of "try" is an error', at);
}

function evaluateCan(args: readonly Expression[], scope: Scope, at: Span): Value {
  const [arg] = args;
  if (arg === undefined) throw new EvaluationFault('"can" takes one argument', at);
  try {
    const value = evaluate(arg, scope);
    if (value.kind === 'unknown' || isUnsure(value)) return unknownValue(`can(${describe(value)})`, at);
    return booleanValue(true, at);
  } catch (error) {
    if (!(error instanceof EvaluationFault)) throw error;
    return booleanValue(false, at);
  }
}

/** `true` and `false`, also written as text; `undefined` where it is not known. */
export function truth(value: Value): boolean | undefined {
  if (value.kind === 'boolean') return value.value;
  const text = value.kind === 'string' ? knownText(value) : undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  if (value.kind === 'unknown' || (value.kind === 'string' && text === undefined)) return undefined;
  throw new EvaluationFault('expected true or false', value.at);
}

function evaluateUnary(operator: '-' | '!', operand: Value, at: Span): Value {
  if (operator === '!') {
    const known = truth(operand);
    return known === undefined ? unknownValue(`!${describe(operand)}`, at) : booleanValue(!known, at);
  }
  const text = knownText(operand);
  if (text === undefined) return unknownValue(`-${describe(operand)}`, at);
  return numberValue(text.startsWith('-') ? text.slice(1) : `-${text}`, at);
}

function evaluateBinary(
  operator: BinaryOperator,
  leftExpression: Expression,
  rightExpression: Expression,
  scope: Scope,
  at: Span,
): Value {
  const left = evaluate(leftExpression, scope);
  const right = evaluate(rightExpression, scope);
  const known = binaryKnown(operator, left, right, at);
  if (known !== undefined) return known;
  const name = `(${describe(left)} ${operator} ${describe(right)})`;
  // Whether these are lists or tuples is not part of how they are described.
  return unknownValue(isCollection(left) && isCollection(right) ? uniqueName(name) : name, at);
}

function binaryKnown(operator: BinaryOperator, left: Value, right: Value, at: Span): Value | undefined {
  switch (operator) {
    case '||':
    case '&&':
      return logical(operator, truth(left), truth(right), at);
    case '==':
    case '!=': {
      const same = sameType(left, right) ? equal(left, right) : undefined;
      return same === undefined ? undefined : booleanValue(same === (operator === '=='), at);
    }
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const order = compare(left, right);
      return order === undefined ? undefined : booleanValue(ordered(operator, order), at);
    }
    default:
      return arithmetic(operator, knownText(left), knownText(right), at);
  }
}

/**
 * A list never equals a tuple, nor a map an object, whatever they hold:
 * `var.ids == []` is false for every `list(string)`. Which of the two a
 * value is we do not keep, so only text, numbers and truth values, and
 * collections of different contents, are told apart for certain.
 */
function sameType(left: Value, right: Value): boolean {
  const collections = isCollection(left) && isCollection(right);
  return !collections || left === right || equal(left, right) === false;
}

function isCollection({ kind }: Value): boolean {
  return kind === 'list' || kind === 'object';
}

function logical(
  operator: '||' | '&&',
  left: boolean | undefined,
  right: boolean | undefined,
  at: Span,
): Value | undefined {
  const decisive = operator === '||';
  if (left === decisive || right === decisive) return booleanValue(decisive, at);
  return left === undefined || right === undefined ? undefined : booleanValue(!decisive, at);
}

function ordered(operator: '<' | '<=' | '>' | '>=', order: number): boolean {
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

function arithmetic(
  operator: '+' | '-' | '*' | '/' | '%',
  left: string | undefined,
  right: string | undefined,
  at: Span,
): Value | undefined {
  if (left === undefined || right === undefined) return undefined;
  const [a, b] = [Number(left), Number(right)];
  if (Number.isNaN(a) || Number.isNaN(b)) throw new EvaluationFault('expected a number', at);
  const results = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '%': a % b };
  const result = results[operator];
  if (!Number.isFinite(result)) throw new EvaluationFault('division by zero', at);
  return Number.isInteger(result) && !Number.isSafeInteger(result) ? undefined : numberValue(result, at);
}

function evaluateConditional(
  condition: Expression,
  then: Expression,
  otherwise: Expression,
  scope: Scope,
  at: Span,
): Value {
  const asked = evaluate(condition, scope);
  const known = truth(asked);
  if (known !== undefined) {
    const result = evaluate(known ? then : otherwise, scope);
    return asked.sensitive ? { ...result, sensitive: true } : result;
  }
  return either(asked, evaluateSafely(then, scope), evaluateSafely(otherwise, scope), at);
}

/** One of two values, nobody knows which: what both have in common is certain. */
function either(condition: Value, a: Value, b: Value, at: Span): Value {
  if (equal(a, b) === true) return a;
  const open = `which of two it is depends on ${describe(condition)}, which is unknown until apply`;
  if (a.kind === 'list' && b.kind === 'list') {
    const common = a.items.filter((item) => b.items.some((other) => equal(item, other) === true));
    return listValue(common, at, { open, set: a.set && b.set });
  }
  if (a.kind === 'object' && b.kind === 'object') {
    const common = [...a.members].filter(([key, one]) => {
      const other = b.members.get(key);
      return other !== undefined && equal(one.value, other.value) === true;
    });
    return objectValue(new Map(common), at, open);
  }
  return unknownValue(`(${describe(condition)} ? ${describe(a)} : ${describe(b)})`, at);
}

/** In the names of unknowns a colon ends the name of a root module's directory. */
export function placeOf(at: Span): string {
  const { file, line, column } = rangeOf(at);
  return `${file} line ${line} column ${column}`;
}
