import { References } from '../../connection/symbols';
import type { PolicyDocument, Statement } from '../../policy/document';
import { type Text, type Unknown, unknownsOf } from '../../policy/text';
import { steps } from '../../source/terraform/address';
import { bare, type Moves } from './moves';
import type { Subject } from './subjects';

/**
 * The older documents with the references of the newer ones: what moved to
 * another address, and a role, bucket or key that is under another one now,
 * has the values that it had.
 */
export function withNewNames(pairs: readonly Pair[], moves: Moves): readonly Pair[] {
  const prefixes = [...prefixesOf(pairs)].sort(([a], [b]) => b.length - a.length);
  const [older, newer] = [new References(), new References()];
  const is = unknownsIn(pairs.map(([, one]) => one));
  const was = unknownsIn(pairs.flatMap(([one]) => one ?? []));
  const told = toldByProviders([...is, ...was]);
  for (const unknown of is) {
    const same = told(unknown);
    if (same !== undefined) newer.set(unknown.unknown, [same]);
  }
  for (const unknown of was) {
    const same = told(unknown) ?? { ...unknown, unknown: nameNow(unknown.unknown, prefixes, moves) };
    if (same.unknown !== unknown.unknown) older.set(unknown.unknown, [same]);
  }
  return pairs.map(([before, after]) => [before && filled(before, older), filled(after, newer)]);
}

function nameNow(name: string, prefixes: readonly (readonly [string, string])[], moves: Moves): string {
  const now = moves.now(name);
  if (now !== name) return now;
  const [was, is] = prefixes.find(([before]) => name.startsWith(before)) ?? ['', ''];
  return is + name.slice(was.length);
}

/** Unknowns that say the same of one provider configuration, under whatever names, are one. */
function toldByProviders(unknowns: readonly Unknown[]): (unknown: Unknown) => Unknown | undefined {
  const keyOf = ({ provider }: Unknown) => provider && `${provider.says} ${provider.name}`;
  const first = new Map<string, Unknown>();
  for (const one of unknowns) {
    const key = keyOf(one);
    if (key !== undefined && !first.has(key)) first.set(key, one);
  }
  return (unknown) => first.get(keyOf(unknown) ?? '');
}

function filled(subject: Subject, references: References): Subject {
  const documents = subject.documents.map((one) => references.fillDocument(one));
  return { ...subject, documents };
}

function unknownsIn(subjects: readonly Subject[]): Unknown[] {
  return subjects.flatMap(({ documents }) => documents.flatMap(textsOf).flatMap(unknownsOf));
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
    for (const lead of [modulePath, rootPath]) {
      const [path, now] = [lead(before), lead(after)];
      // The rest of a module or folder that is called by another name has moved with it.
      const isSame = before.slice(path.length) === after.slice(now.length);
      if (path !== '' && isSame && !found.has(path)) found.set(path, now);
    }
  }
  return found;
}

/** The folder or file that stands before an address. */
function rootPath(address: string): string {
  return address.slice(0, address.length - bare(address).length);
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
