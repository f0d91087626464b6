import { parse } from '@cdktn/hcl2json';
import type { Body } from '../../../src/source/hcl/ast';
import { parseHcl } from '../../../src/source/hcl/parse';
import { fileSource } from '../../../src/source/hcl/source';

/** HashiCorp's own parser, compiled to WebAssembly: an independent reading of the same text. */

export type Structure = { [name: string]: 'argument' | Structure | Structure[] };

/**
 * Arguments and blocks of a text with their labels, as HashiCorp's parser sees
 * them. `refused`: it does not take the text; `untold`: it does, but its JSON
 * has no form for what it read (blocks of one type with and without labels).
 */
export async function oracle(text: string): Promise<Structure | 'refused' | 'untold'> {
  try {
    return JSON.parse(JSON.stringify(await parse('main.tf', text)));
  } catch (error) {
    return String(error).includes('parse config:') ? 'refused' : 'untold';
  }
}

/** How the two readings of a text differ; `undefined`: they agree. */
export async function disagreement(text: string): Promise<string | undefined> {
  // Go reads half a surrogate pair as U+FFFD; names with one in them cannot be compared.
  const readable = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  const mine = ours(readable);
  const theirs = await oracle(readable);
  const accepted = mine.problems.length === 0;
  if (accepted !== (theirs !== 'refused'))
    return accepted ? 'we accept it, they refuse it' : mine.problems.join('; ');
  if (!accepted || theirs === 'untold' || theirs === 'refused') return undefined;
  return agree(mine.structure, theirs) ? undefined : 'the structures differ';
}

/** `structure` is `undefined` where the oracle's form cannot tell blocks of one type with different labels apart. */
export function ours(text: string): { structure: Structure | undefined; problems: readonly string[] } {
  const { body, problems } = parseHcl(fileSource('main.tf', text));
  return { structure: structureOf(body), problems: problems.map((one) => one.message) };
}

function structureOf(body: Body): Structure | undefined {
  const found: Structure = {};
  for (const { name } of body.attributes) set(found, name, 'argument');
  for (const block of body.blocks) {
    const labels = [block.type, ...block.labels];
    let into = found;
    for (const label of labels.slice(0, -1)) {
      if (!Object.hasOwn(into, label)) set(into, label, {});
      const next = into[label];
      if (typeof next !== 'object' || Array.isArray(next)) return undefined;
      into = next;
    }
    const last = labels.at(-1)!;
    if (!Object.hasOwn(into, last)) set(into, last, []);
    const list = into[last];
    const inner = structureOf(block.body);
    if (!Array.isArray(list) || inner === undefined) return undefined;
    list.push(inner);
  }
  return found;
}

function set(into: Structure, name: string, value: Structure[string]): void {
  Object.defineProperty(into, name, { value, enumerable: true, configurable: true, writable: true });
}

/** What the two readings have in common: names of arguments, and blocks with labels; values are not compared. */
export function agree(mine: Structure | undefined, theirs: Structure): boolean {
  if (mine === undefined) return true;
  const names = Object.keys(theirs);
  return names.length === Object.keys(mine).length && names.every((name) => same(mine[name], theirs[name]!));
}

function same(mine: Structure[string] | undefined, theirs: Structure[string]): boolean {
  if (mine === undefined) return false;
  if (mine === 'argument') return true;
  if (Array.isArray(mine)) {
    if (!Array.isArray(theirs) || mine.length !== theirs.length) return false;
    return mine.every((one, index) => agree(one, theirs[index] as Structure));
  }
  return typeof theirs === 'object' && theirs !== null && agree(mine, theirs as Structure);
}
