import type { Condition, ListElement, PolicyDocument, Statement, Version } from '../policy/document';
import { display, type Text } from '../policy/text';

/**
 * What a statement says, spelt one way: statements of equal signatures mean
 * the same, so that a comparison need not look at what both sides share.
 */
function signatureOf(statement: Statement, version: Version): string {
  let signature = signatures.get(statement);
  if (signature === undefined) {
    signature = write(statement, version);
    signatures.set(statement, signature);
  }
  return signature;
}

const signatures = new WeakMap<Statement, string>();

function write(statement: Statement, version: Version): string {
  const { effect, principal, action, resource, conditions, holes } = statement;
  return JSON.stringify([
    // Variables make the version matter (M7).
    version,
    effect,
    principal && [
      principal.not,
      sorted(principal.values.map(({ kind, text }) => `${kind} ${display(text)}`)),
    ],
    list(action, (text) => display(text).toLowerCase()),
    resource && list(resource, display),
    sorted(conditions.map(condition)),
    // A part that could not be read equals only itself.
    holes.map(({ part, reason, at }) => [part, reason, at]),
  ]);
}

function list({ not, values }: ListElement, spell: (text: Text) => string): unknown {
  return [not, sorted(values.map(spell))];
}

function condition({ operator, qualifier, ifExists, key, values }: Condition): string {
  return JSON.stringify([qualifier, operator, ifExists, key.toLowerCase(), sorted(values.map(display))]);
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** The statements of the first document whose like is not in the second. */
export function without(
  document: PolicyDocument,
  other: PolicyDocument,
  effect: 'Allow' | 'Deny',
): Statement[] {
  const shared = new Set(other.statements.map((statement) => signatureOf(statement, other.version)));
  return document.statements.filter(
    (statement) =>
      (statement.effect === effect || statement.effect === undefined) &&
      !shared.has(signatureOf(statement, document.version)),
  );
}

/** Whether no action can be one of both statements': told by the text before the first wildcard alone. */
export function actionsApart(a: Statement, b: Statement): boolean {
  const [heads, others] = [headsOf(a), headsOf(b)];
  if (!heads || !others) return false;
  return heads.every((head) => others.every((other) => !head.startsWith(other) && !other.startsWith(head)));
}

const heads = new WeakMap<Statement, readonly string[] | null>();

/** The literal beginnings of a statement's actions; `null` where other actions can meet it too. */
function headsOf(statement: Statement): readonly string[] | null {
  let found = heads.get(statement);
  if (found === undefined) {
    const { action, holes } = statement;
    const readable = !action.not && !holes.some((hole) => hole.part === 'Action');
    found = readable ? [...new Set(action.values.map(headOf))] : null;
    heads.set(statement, found);
  }
  return found;
}

function headOf({ pieces }: Text): string {
  const [first = ''] = pieces;
  return typeof first === 'string' ? first.split(/[*?]/, 1)[0]!.toLowerCase() : '';
}
