import type { ListElement, PolicyDocument, Statement } from './document';
import { type Range, startOf } from './position';
import type { Text } from './text';

/** The place of what no source holds. */
export const NOWHERE: Range = startOf('.');

/** An element that lists these values, each taken as a policy of the current version takes it. */
export function listOf(values: readonly string[], at: Range = NOWHERE): ListElement {
  return { not: false, values: textsOf(values, at), keyAt: at, at };
}

export function textsOf(values: readonly string[], at: Range = NOWHERE): Text[] {
  return values.map((value) => ({ pieces: [value], at }));
}

/** A statement that the tool itself writes: without condition it covers every action on every resource. */
export function statementWith(
  parts: Pick<Statement, 'effect'> & Partial<Statement>,
  at: Range = NOWHERE,
): Statement {
  return {
    sid: undefined,
    effectAt: at,
    principal: undefined,
    action: listOf(['*'], at),
    resource: listOf(['*'], at),
    conditions: [],
    holes: [],
    at,
    ...parts,
  };
}

/** `Principal: "*"`. */
export function everyone(at: Range): NonNullable<Statement['principal']> {
  return { not: false, values: [{ kind: 'AWS', text: { pieces: ['*'], at }, bare: true }], keyAt: at, at };
}

/** A policy that exists and cannot be seen: it may hold any statement, or none. */
export function unseenPolicy(reason: string, at: Range): PolicyDocument {
  return {
    version: '2012-10-17',
    statements: [],
    holes: [{ part: 'Statement', reason, cause: 'unknown', at }],
    at,
  };
}

/** The identity policy of a caller who is out of sight, and is taken to be let by its own account. */
export const ALLOW_ALL: PolicyDocument = {
  version: '2012-10-17',
  statements: [statementWith({ effect: 'Allow' })],
  holes: [],
  at: NOWHERE,
};
