import { References } from '../../connection/symbols';
import type { PolicyDocument, Statement } from '../../policy/document';
import { type Text, unknownsOf } from '../../policy/text';
import { steps } from '../../source/terraform/address';
import type { Moves } from './moves';
import type { Subject } from './subjects';

/**
 * The older documents with the references of the newer ones: what moved to
 * another address, and a role, bucket or key that is under another one now,
 * has the values that it had.
 */
export function withNewNames(pairs: readonly Pair[], moves: Moves): readonly Pair[] {
  const prefixes = [...prefixesOf(pairs)].sort(([a], [b]) => b.length - a.length);
  const references = new References();
  const older = pairs.flatMap(([was]) => was?.documents ?? []);
  for (const unknown of older.flatMap(textsOf).flatMap(unknownsOf)) {
    const now = moves.now(unknown.unknown);
    const [was, is] = prefixes.find(([before]) => unknown.unknown.startsWith(before)) ?? ['', ''];
    const named = now === unknown.unknown ? is + now.slice(was.length) : now;
    if (named !== unknown.unknown) references.set(unknown.unknown, [{ ...unknown, unknown: named }]);
  }
  const renamed = (one: PolicyDocument) => references.fillDocument(one);
  return pairs.map(([was, is]) => [was && { ...was, documents: was.documents.map(renamed) }, is]);
}

/** What a subject was before, where it was, and what it is. */
export type Pair = readonly [was: Subject | undefined, is: Subject];

/** How references to a resource begin then, and how they begin now. */
function prefixesOf(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [was, is] of pairs) {
    const [before, after] = [was?.holder?.address, is.holder?.address];
    if (before === undefined || after === undefined || before === after) continue;
    found.set(`${before}.`, `${after}.`);
    const [path, ...others] = [before, after].map(modulePath);
    // The rest of a module that is called by another name has moved with it.
    if (path !== '' && before.slice(path!.length) === after.slice(others[0]!.length)) {
      found.set(path!, others[0]!);
    }
  }
  return found;
}

/** What stands before a resource's type and name. */
function modulePath(address: string): string {
  const all = steps(address) ?? [];
  const own = all.slice(-2).map(({ name, key }) => name + key);
  return all.length > 2 ? address.slice(0, -own.join('.').length) : '';
}

function textsOf({ statements }: PolicyDocument): Text[] {
  return statements.flatMap(textsIn);
}

function textsIn({ action, resource, principal, conditions }: Statement): Text[] {
  return [
    ...action.values,
    ...(resource?.values ?? []),
    ...(principal?.values.map(({ text }) => text) ?? []),
    ...conditions.flatMap(({ values }) => values),
  ];
}
