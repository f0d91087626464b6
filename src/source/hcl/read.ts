import type { Problem } from '../../finding';
import type { Fact, Gap, SourceReading } from '../facts';
import { factsOf } from '../terraform/facts';
import type { TfSources } from '../terraform/join';
import { outputFacts } from '../terraform/outputs';
import type { ConfigurationReading, RootModule } from './configuration';

/** A file of the configuration, with the hash of its bytes. */
export interface HashedFile {
  readonly file: string;
  readonly sha256: string;
}

/**
 * What root modules say, file by file: a fact belongs to the file of the
 * resource it comes from. Leave out the roots that a plan speaks for.
 *
 * @param files every `.tf`, `.tofu` and `.tfvars` file that was read, in the order of the readings
 */
export function configurationReadings(
  configuration: ConfigurationReading,
  files: readonly HashedFile[],
  roots: readonly RootModule[] = configuration.roots,
): SourceReading[] {
  const said = roots.map(saidBy);
  const secrets = [...new Set(configuration.roots.flatMap((root) => root.secrets))].sort();
  const share = sharing(files.map((one) => one.file));
  const facts = share(said.flatMap((one) => one.facts));
  const problems = share([...configuration.problems, ...said.flatMap((one) => one.problems)].map(itself));
  const gaps = share(said.flatMap((one) => one.gaps).map((gap) => ({ file: gap.at.file, item: gap })));
  return files.map(({ file, sha256 }, index) => {
    const own = facts.get(file) ?? [];
    const documents = own.filter((fact) => 'document' in fact).length;
    return {
      source: { file, kind: 'terraform', sha256, documents },
      facts: own,
      problems: problems.get(file) ?? [],
      gaps: gaps.get(file) ?? [],
      secrets: index === 0 ? secrets : [],
    };
  });
}

interface Placed<T> {
  readonly file: string;
  readonly item: T;
}

function itself(problem: Problem): Placed<Problem> {
  return { file: problem.file, item: problem };
}

/** Sorts items by the file they belong to; those of files that are not listed go to the first. */
function sharing(files: readonly string[]) {
  return <T>(items: readonly Placed<T>[]): Map<string, T[]> => {
    const shares = new Map<string, T[]>(files.map((file) => [file, []]));
    for (const { file, item } of items) (shares.get(file) ?? shares.get(files[0] ?? ''))?.push(item);
    return shares;
  };
}

function saidBy(root: RootModule): {
  facts: Placed<Fact>[];
  problems: readonly Problem[];
  gaps: readonly Gap[];
} {
  const own = factsOf(root.resources);
  const places = new Map(root.resources.map((one) => [one.address, one.at.file]));
  const placed = (fact: Fact): Placed<Fact> => {
    const file = fact.address === undefined ? undefined : places.get(fact.address);
    return { file: file ?? fact.at.file, item: fact };
  };
  const alone = !own.facts.some((fact) => 'document' in fact);
  const outputs = outputFacts(root.outputs, alone ? 'with policies' : 'values only');
  return {
    facts: [...own.facts, ...outputs.facts].map(placed),
    problems: [...own.problems, ...outputs.problems],
    gaps: [...root.gaps, ...own.gaps],
  };
}

/**
 * The root module that a plan was made from: the one that declares the most of
 * its addresses (without instance keys); none where none declares any.
 */
export function rootOfPlan(
  roots: readonly RootModule[],
  addresses: ReadonlySet<string>,
): { readonly root: RootModule; readonly sources: TfSources } | undefined {
  let best: { root: RootModule; sources: TfSources; score: number } | undefined;
  for (const root of roots) {
    const sources = root.sources();
    const declared = new Set(sources.resources.map((one) => withoutKeys(one.address)));
    let score = 0;
    for (const address of addresses) if (declared.has(withoutKeys(address))) score += 1;
    if (score > (best?.score ?? 0)) best = { root, sources, score };
  }
  return best;
}

function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
}
