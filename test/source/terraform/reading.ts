import { readFileSync } from 'node:fs';
import type { PolicyDocument, Statement } from '../../../src/policy/document';
import type { Text } from '../../../src/policy/text';
import { display, known } from '../../../src/policy/text';
import type { Fact, SourceReading } from '../../../src/source/facts';
import { readTerraform, readTerraformJson, type TerraformReading } from '../../../src/source/terraform/read';

/** Readers of the real Terraform outputs, shared by the tests of this room. */

const ROOT = 'test/fixtures/terraform';

export function fixture(path: string): string {
  return readFileSync(`${ROOT}/${path}`, 'utf8');
}

export function readText(text: string, file = 'plan.json'): SourceReading {
  const reading = readTerraformJson({ file, text, sha256: '' });
  if (reading === undefined) throw new Error(`${file} is not read as Terraform's`);
  return reading;
}

export function read(path: string): SourceReading {
  return readText(fixture(path), path);
}

export function resourcesIn(path: string): TerraformReading {
  const reading = readTerraform({ file: path, text: fixture(path), sha256: '' });
  if (reading === undefined) throw new Error(`${path} is not read as Terraform's`);
  return reading;
}

export type WithDocument = Extract<Fact, { document?: PolicyDocument }> & {
  readonly document: PolicyDocument;
};

/** Policies by address and what they are: `aws_iam_role.x trust`, `aws_iam_role.x identity write`. */
export function policiesOf(facts: readonly Fact[]): Map<string, WithDocument> {
  const found = new Map<string, WithDocument>();
  for (const fact of facts) {
    if (!('document' in fact) || fact.document === undefined) continue;
    const what = fact.kind === 'policy' ? (fact.type ?? 'output') : fact.kind;
    const inline =
      fact.kind === 'policy' && fact.address?.includes('aws_iam_role.') && fact.type === 'identity';
    const name = inline && fact.name !== undefined ? ` ${display(fact.name)}` : '';
    found.set(
      `${fact.address ?? (fact.kind === 'policy' && fact.name && display(fact.name))} ${what}${name}`,
      fact as WithDocument,
    );
  }
  return found;
}

/** How much of a policy is told: all of it, its statements with symbols in them, or less. */
export function told(document: PolicyDocument): 'known' | 'structure' | 'partly open' | 'unknown' {
  if (document.holes.length > 0) return 'unknown';
  if (document.statements.some((one) => one.holes.length > 0)) return 'partly open';
  return document.statements.every((one) => textsOf(one).every((text) => known(text) !== undefined))
    ? 'known'
    : 'structure';
}

export function textsOf(statement: Statement): Text[] {
  return [
    ...(statement.sid === undefined ? [] : [statement.sid]),
    ...(statement.principal?.values.map((value) => value.text) ?? []),
    ...statement.action.values,
    ...(statement.resource?.values ?? []),
    ...statement.conditions.flatMap((condition) => condition.values),
  ];
}

/**
 * Whether two policies say the same, statement by statement, where the first
 * may hold symbols: a symbol must stand for one value throughout (`bindings`).
 * @returns what differs, in words
 */
export function differences(
  planned: PolicyDocument,
  applied: PolicyDocument,
  bindings: Map<string, string>,
): string[] {
  if (planned.statements.length !== applied.statements.length) {
    return [`${planned.statements.length} statements for ${applied.statements.length}`];
  }
  const found =
    planned.version === applied.version ? [] : [`version ${planned.version} for ${applied.version}`];
  for (const [index, one] of planned.statements.entries()) {
    const other = applied.statements[index]!;
    const [mine, theirs] = [partsOf(one), partsOf(other)];
    if (mine.shape !== theirs.shape) found.push(`statement ${index}: ${mine.shape} for ${theirs.shape}`);
    for (const [part, texts] of Object.entries(mine.lists)) {
      const left = [...(theirs.lists[part] ?? [])];
      // Known texts first, so that a symbol cannot take the partner of a text.
      for (const text of [...texts].sort(
        (a, b) => a.pieces.length - b.pieces.length || (known(a) === undefined ? 1 : -1),
      )) {
        const partner = left.findIndex((candidate) => unify(text, known(candidate) ?? '', bindings));
        if (partner === -1)
          found.push(`statement ${index}: ${part} ${display(text)} for ${left.map(display).join()}`);
        else left.splice(partner, 1);
      }
      if (left.length > 0) found.push(`statement ${index}: ${part} lacks ${left.map(display).join()}`);
    }
  }
  return found;
}

function partsOf(statement: Statement): { shape: string; lists: Record<string, readonly Text[]> } {
  const { principal, action, resource, conditions } = statement;
  const lists: Record<string, readonly Text[]> = { sid: statement.sid === undefined ? [] : [statement.sid] };
  for (const value of principal?.values ?? []) {
    const kind = `${principal?.not ? 'not ' : ''}${value.kind}`;
    lists[kind] = [...(lists[kind] ?? []), value.text];
  }
  lists[action.not ? 'NotAction' : 'Action'] = action.values;
  if (resource !== undefined) lists[resource.not ? 'NotResource' : 'Resource'] = resource.values;
  for (const one of conditions) {
    const name = `${one.qualifier ?? ''} ${one.operator}${one.ifExists ? 'IfExists' : ''} ${one.key.toLowerCase()}`;
    lists[name] = one.values;
  }
  return { shape: JSON.stringify([statement.effect, Object.keys(lists).sort()]), lists };
}

function unify(text: Text, value: string, bindings: Map<string, string>): boolean {
  const names: string[] = [];
  const pattern = text.pieces.map((piece) => {
    if (typeof piece === 'string') return piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    names.push(piece.unknown);
    return '([\\s\\S]*)';
  });
  const match = new RegExp(`^${pattern.join('')}$`).exec(value);
  if (match === null) return false;
  const mine = names.map((name, index) => [name, match[index + 1] ?? ''] as const);
  if (mine.some(([name, bound]) => (bindings.get(name) ?? bound) !== bound)) return false;
  for (const [name, bound] of mine) bindings.set(name, bound);
  return true;
}
