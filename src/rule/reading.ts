import type { Condition, ListElement, Operator, PolicyDocument, Statement } from '../policy/document';
import type { Range } from '../policy/position';
import { known, type Text } from '../policy/text';

/** Small questions that several rules ask of a statement. Only values that are wholly known are judged. */

export interface KnownText {
  readonly value: string;
  readonly at: Range;
}

export function knownTexts(texts: readonly Text[]): readonly KnownText[] {
  if (texts.length === 0) return NONE;
  const found: KnownText[] = [];
  for (const text of texts) {
    const value = known(text);
    if (value !== undefined) found.push({ value, at: text.at });
  }
  return found;
}

const NONE: readonly KnownText[] = [];

/** The values of `Action` or `Resource` where the element is not negated. */
export function listed(element: ListElement | undefined): readonly KnownText[] {
  return element === undefined || element.not ? NONE : knownTexts(element.values);
}

export function listedActions(statement: Statement): readonly KnownText[] {
  return listed(statement.action);
}

/** `*`, or every action of a service. */
export function isWholeService(pattern: string): boolean {
  return /^\*+$|^[^:]*:\*+$/.test(pattern);
}

/** Whether the condition tests this key; names are case-insensitive (C2). */
export function testsKey(condition: Condition, key: string): boolean {
  return condition.key.toLowerCase() === key.toLowerCase();
}

export function conditionsOn(statement: Statement, key: string): readonly Condition[] {
  if (statement.conditions.length === 0) return statement.conditions;
  return statement.conditions.filter((condition) => testsKey(condition, key));
}

export function isNegated(operator: Operator): boolean {
  return operator.includes('Not');
}

export function hasWildcard(value: string): boolean {
  return /[*?]/.test(value);
}

/** Every text of the document in which IAM would substitute variables (M7). */
export function substitutedTexts(document: PolicyDocument): Text[] {
  return document.statements.flatMap((statement) => [
    ...(statement.resource?.values ?? []),
    ...statement.conditions.flatMap((condition) => condition.values),
  ]);
}

/** Whether a policy variable stands in the text, well-formed or not. */
export function mentionsVariable(text: Text): boolean {
  return text.pieces.some((piece) => typeof piece === 'string' && piece.includes('${'));
}
