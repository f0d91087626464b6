import {
  type Condition,
  type Effect,
  type Hole,
  type ListElement,
  OPERATORS,
  type PolicyDocument,
  type PrincipalElement,
  type PrincipalKind,
  type PrincipalValue,
  type Qualifier,
  type Statement,
} from '../../src/policy/document';
import type { Range } from '../../src/policy/position';
import { type Piece, type Text, textOf } from '../../src/policy/text';

/** A value of a policy in a test: text, or pieces where it rests on an unknown. */
export type Value = string | readonly Piece[];
export type Values = Value | readonly Value[];

export interface PlainStatement {
  Sid?: string;
  /** `undefined`: unknown; give the hole. */
  Effect?: Effect;
  Principal?: '*' | Partial<Record<PrincipalKind, Values>>;
  NotPrincipal?: '*' | Partial<Record<PrincipalKind, Values>>;
  Action?: Values;
  NotAction?: Values;
  Resource?: Values;
  NotResource?: Values;
  Condition?: Record<string, Record<string, Values>>;
  holes?: readonly Pick<Hole, 'part' | 'reason'>[];
}

const AT: Range = { file: 'policy.json', line: 1, column: 1, endLine: 1, endColumn: 2 };

export function unknown(name: string, shape?: string): Piece {
  return shape === undefined ? { unknown: name } : { unknown: name, shape };
}

/** A policy document as AWS writes it, without a parser; its nth statement stands on line n. */
export function policy(
  statements: PlainStatement | readonly PlainStatement[],
  version: '2012-10-17' | '2008-10-17' = '2012-10-17',
  holes: readonly string[] = [],
): PolicyDocument {
  const listed = Array.isArray(statements)
    ? (statements as PlainStatement[])
    : [statements as PlainStatement];
  return {
    version,
    statements: listed.map(statement),
    holes: holes.map((reason) => ({ part: 'Statement', reason, cause: 'unknown', at: AT })),
    at: AT,
  };
}

function statement(plain: PlainStatement, index: number): Statement {
  const at = { ...AT, line: index + 1, endLine: index + 1 };
  const principal = plain.Principal ?? plain.NotPrincipal;
  const resource = plain.Resource ?? plain.NotResource;
  return {
    sid: plain.Sid === undefined ? undefined : text(plain.Sid),
    effect: plain.Effect,
    effectAt: at,
    principal: principal === undefined ? undefined : principals(principal, plain.NotPrincipal !== undefined),
    action: list(plain.Action ?? plain.NotAction ?? [], plain.NotAction !== undefined),
    resource: resource === undefined ? undefined : list(resource, plain.NotResource !== undefined),
    conditions: Object.entries(plain.Condition ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => condition(operator, key, values)),
    ),
    holes: (plain.holes ?? []).map((hole) => ({ ...hole, cause: 'unknown', at })),
    at,
  };
}

/** One operator and key, the operator written as in a policy: `ForAllValues:StringEqualsIfExists`. */
export function condition(written: string, key: string, values: Values): Condition {
  const [name = '', qualifier] = written.split(':').reverse();
  const ifExists = name.endsWith('IfExists');
  const operator = OPERATORS.find((one) => one === name.replace(/IfExists$/, ''));
  if (!operator) throw new Error(`no operator ${written}`);
  return {
    operator,
    ...(qualifier === undefined ? {} : { qualifier: qualifier as Qualifier }),
    ifExists,
    key,
    values: each(values).map(text),
    operatorAt: AT,
    keyAt: AT,
    at: AT,
  };
}

function principals(element: NonNullable<PlainStatement['Principal']>, not: boolean): PrincipalElement {
  const values: PrincipalValue[] =
    element === '*'
      ? [{ kind: 'AWS', text: text('*'), bare: true }]
      : Object.entries(element).flatMap(([kind, listed]) =>
          each(listed).map((value) => ({ kind: kind as PrincipalKind, text: text(value) })),
        );
  return { not, values, keyAt: AT, at: AT };
}

function list(values: Values, not: boolean): ListElement {
  return { not, values: each(values).map(text), keyAt: AT, at: AT };
}

/** A list of pieces is one value; a list of texts is a list of values. */
function each(values: Values): readonly Value[] {
  if (typeof values === 'string') return [values];
  return values.some((one) => typeof one === 'object' && 'unknown' in one)
    ? [values as readonly Piece[]]
    : (values as readonly Value[]);
}

function text(value: Value): Text {
  return textOf(value, AT);
}
