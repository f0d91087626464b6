import type { Answer, ContextConstraint, PrincipalSpace } from '../logic/question';
import { accountOf } from '../policy/arn';
import type { Condition, PolicyDocument, PrincipalValue, Statement } from '../policy/document';
import { contextValue, type Request } from '../policy/request';
import { display, known, type Piece, type Text } from '../policy/text';
import { CATALOGUE } from './catalogue';
import { EXTERNAL_ID_VALUE } from './connection';
import { EXTERNAL_ID, externalIdValues, piecesOf, type Situation, withoutExempt } from './situation';

/** Questions about one trust policy. */

export const ASSUME = 'sts:AssumeRole';

/** Every way into a role. */
export const ENTRIES: readonly string[] = [ASSUME, 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];

export function one(principal: readonly Piece[]): PrincipalSpace {
  return { kind: 'one', principal };
}

/** Whether the principal gets in under this ExternalId, whatever else its call carries. */
export function letsIn(
  situation: Situation,
  trust: PolicyDocument,
  principal: readonly Piece[],
  id: ContextConstraint,
  action = ASSUME,
): Answer {
  const ids = CATALOGUE.carries(action, id.key) ? [id] : [];
  const context = [
    ...situation.carried(action).filter(({ key }) => key.toLowerCase() !== EXTERNAL_ID),
    ...ids,
  ];
  const space = situation.assumeSpace(one(principal), [action], context);
  return situation.askResource('trust', trust, space, 'every');
}

/** Whether nobody of these gets in with such an ExternalId; whatever else a call carries is the attacker's choice. */
export function keepsOut(
  situation: Situation,
  trust: PolicyDocument,
  principal: PrincipalSpace,
  context: readonly ContextConstraint[],
  actions: readonly string[] = [ASSUME],
): Answer {
  const asked = withoutExempt(trust, principal);
  return situation.askResource('trust', asked, situation.assumeSpace(principal, actions, context), 'none');
}

/** What decides who gets into the role. */
export function entryPolicies(situation: Situation, trust: PolicyDocument): readonly PolicyDocument[] {
  return [trust, ...situation.documents('rcp')];
}

/** The partition of a principal that is not the role's: nobody assumes a role across the two. */
export function foreignPartition({ role }: Situation, { pieces }: Pick<Text, 'pieces'>): string | undefined {
  const [start] = pieces;
  const partition = typeof start === 'string' ? /^arn:([a-z-]+):/.exec(start)?.[1] : undefined;
  return role?.arn === undefined || partition === role.arn.partition ? undefined : partition;
}

export const KEY = 'sts:ExternalId';
export const NO_ID: ContextConstraint = { key: KEY, is: 'absent' };

export function withId(pieces: readonly Piece[]): ContextConstraint {
  return { key: KEY, is: 'value', value: pieces };
}

export function otherIds(...ids: readonly (readonly Piece[])[]): ContextConstraint {
  return { key: KEY, is: 'otherThan', values: ids };
}

/**
 * The best answer over the ExternalIds that the policy may be asking for: the
 * configured one, none, each value it names, and one that the engine finds.
 */
export function letsInWithSome(
  situation: Situation,
  trust: PolicyDocument,
  principal: readonly Piece[],
): Answer {
  let best: Answer | undefined;
  for (const id of candidates(situation, trust)) {
    const answer = letsIn(situation, trust, principal, id);
    if (answer.answer === 'yes') return answer;
    if (best === undefined || (best.answer === 'no' && answer.answer === 'unknown')) best = answer;
  }
  const found = keepsOut(situation, trust, one(principal), situation.carried(ASSUME));
  if (found.answer !== 'no') return best!;
  const value = contextValue(found.witness.context, EXTERNAL_ID);
  if (typeof value === 'string' && !EXTERNAL_ID_VALUE.test(value)) return best!;
  const id = typeof value === 'string' ? withId(piecesOf(value)) : NO_ID;
  const answer = letsIn(situation, trust, principal, id);
  return answer.answer === 'no' ? best! : answer;
}

function candidates(situation: Situation, trust: PolicyDocument): ContextConstraint[] {
  const configured = situation.externalId ? [withId(situation.externalId.pieces)] : [];
  const named = externalIdValues(entryPolicies(situation, trust)).slice(0, MOST_VALUES).flatMap(instance);
  return [...configured, NO_ID, ...named.map(withId)];
}

const MOST_VALUES = 50;

/** A value that a condition's text accepts, if it is one that can be passed. */
function instance({ pieces }: Text): (readonly Piece[])[] {
  const filled = pieces.map((piece) =>
    typeof piece === 'string' ? piece.replaceAll('*', 'xx').replaceAll('?', 'x') : piece,
  );
  const [only = '', ...more] = filled;
  if (more.length === 0 && typeof only === 'string') return EXTERNAL_ID_VALUE.test(only) ? [filled] : [];
  // What is known of a value is of the characters that all of it must have.
  return filled.every((piece) => typeof piece !== 'string' || EXTERNAL_ID_PART.test(piece)) ? [filled] : [];
}

const EXTERNAL_ID_PART = /^[\w+=,.@:/-]{1,1224}$/;

/** The ExternalId of a request, if it is one that AWS would not take from anyone. */
export function impossibleId({ context }: Request, trust: PolicyDocument): string | undefined {
  const value = contextValue(context, EXTERNAL_ID);
  if (typeof value !== 'string' || EXTERNAL_ID_VALUE.test(value)) return undefined;
  // An unknown stands as `${name}`, and may be anything.
  const isLiteral = externalIdValues([trust]).some((text) => known(text) === value);
  return isLiteral || !value.includes('${') ? value : undefined;
}

/** The ExternalId of a request, if it is one that the policy asks for and nobody knows yet: it may be any. */
export function unknownId({ context }: Request, trust: PolicyDocument): Text | undefined {
  const value = contextValue(context, EXTERNAL_ID);
  return externalIdValues([trust]).find((text) => known(text) === undefined && display(text) === value);
}

/** Whether a condition asks for ExternalIds of which none can be passed, such as a placeholder that was never filled in. */
export function asksForImpossibleId({ key, operator, values }: Condition): boolean {
  if (key.toLowerCase() !== EXTERNAL_ID || !operator.startsWith('String') || operator.includes('Not')) {
    return false;
  }
  return values.every((text) => {
    const value = known(text);
    if (value === undefined) return false;
    return operator === 'StringLike' ? instance(text).length === 0 : !EXTERNAL_ID_VALUE.test(value);
  });
}

/**
 * A vendor known by its account alone calls as some principal of it: where the
 * trust policy lets in one that it names, and not the account, nobody can know
 * whether that is the one.
 */
export function memberLetIn(situation: Situation, trust: PolicyDocument, principal: Text): Text | undefined {
  if (!isWholeAccount(principal)) return undefined;
  if (letsInWithSome(situation, trust, principal.pieces).answer !== 'no') return undefined;
  const account = accountOfText(principal);
  const texts = trust.statements.flatMap((statement) => [
    ...(statement.principal?.values.map(({ text }) => text) ?? []),
    ...statement.conditions
      .filter(({ key }) => key.toLowerCase() === 'aws:principalarn')
      .flatMap(({ values }) => values),
  ]);
  return texts
    .filter((text) => accountOfText(text) === account && !/[*?]/.test(known(text) ?? '*'))
    .find((text) => letsInWithSome(situation, trust, text.pieces).answer === 'yes');
}

/** The document with one statement changed, or left out. */
export function withStatement(
  document: PolicyDocument,
  old: Statement,
  by: Statement | undefined,
): PolicyDocument {
  const statements = document.statements.flatMap((each) => (each === old ? (by ?? []) : each));
  return { ...document, statements };
}

/** The document with one Allow alone beside all Denies. */
export function onlyAllow(document: PolicyDocument, allow: Statement): PolicyDocument {
  return {
    ...document,
    statements: document.statements.filter((each) => each === allow || each.effect !== 'Allow'),
  };
}

export function conditionsOnId({ conditions }: Statement): Condition[] {
  return conditions.filter(({ key }) => key.toLowerCase() === EXTERNAL_ID);
}

/** A condition whose key looks like the ExternalId's but is another, and so is never in a request (T30). */
export function mistypedKey({ conditions, action }: Statement): Condition | undefined {
  const actions = action.not ? [ASSUME] : action.values.flatMap((text) => known(text) ?? []);
  return conditions.find(({ key }) => {
    if (
      !key
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .includes('externalid')
    )
      return false;
    return (
      key.toLowerCase() !== EXTERNAL_ID ||
      !actions.some((name) => /[*?]/.test(name) || CATALOGUE.carries(name, key))
    );
  });
}

/** The values of a statement's principal by which such callers get in, asked of the engine one by one. */
export function principalsAtFault(
  situation: Situation,
  document: PolicyDocument,
  statement: Statement,
  space: PrincipalSpace,
): PrincipalValue[] {
  const { principal } = statement;
  if (principal === undefined || principal.not) return [];
  return principal.values.filter((value) => {
    const alone: Statement = { ...statement, principal: { ...principal, values: [value] } };
    const trust = withStatement(onlyAllow(document, statement), statement, alone);
    return keepsOut(situation, trust, space, [], ENTRIES).answer === 'no';
  });
}

export function accountOfText(text: Pick<Text, 'pieces'>): string | undefined {
  const value = known(text);
  return value === undefined ? undefined : accountOf(value);
}

/** An account named as a whole: its number, or its root (P3). */
export function isWholeAccount(text: Pick<Text, 'pieces'>): boolean {
  const value = known(text) ?? '';
  return /^(\d{12}|arn:[a-z-]+:iam::\d{12}:root)$/.test(value);
}
