import type { Problem } from '../../finding';
import type { Fact, Gap, SourceReading } from '../facts';
import type { ConfigurationReading, RootModule } from '../hcl/configuration';
import { factsOf } from './facts';
import { coverage, joinResources, type TfSources } from './join';
import { outputFacts } from './outputs';
import type { Plan } from './plan';
import { type SourceText, sourceReading, type TerraformReading } from './read';
import { type Renaming, renameCall, renameMove, renameNode, renameResource } from './rename';

/**
 * Evaluates the `.tf` files, every root module with these variables besides
 * those of its own files: a `.tfvars.json` of this path and text.
 */
export type ReadConfiguration = (variables?: SourceText) => ConfigurationReading;

/**
 * Reads what Terraform's files say together: a plan is joined with the root
 * module it was made from, and a root module without a plan speaks for itself.
 * Plans and states are kept apart from each other where there are several: the
 * same address in two of them is not the same resource.
 *
 * @param readings plans, states and outputs, as `readTerraform` gives them
 * @param files the `.tf` files and all else that `read` reads
 * @returns a reading for each of `readings`, in their order, then one for each
 *   of `files`; and what `read` read besides (templates, policies in files)
 */
export function readProject(
  readings: readonly TerraformReading[],
  files: readonly SourceText[],
  read: ReadConfiguration,
): { readonly readings: readonly SourceReading[]; readonly alsoRead: readonly string[] } {
  const configuration = files.length === 0 ? NOTHING : read();
  const joined = new Set<RootModule>();
  const planned = readings.map((reading) => {
    const root = reading.plan && rootOf(reading.plan, configuration.roots);
    if (reading.plan === undefined || root === undefined) return reading;
    joined.add(root);
    return joinWith(reading, reading.plan, { root, configuration, read });
  });
  const alone = configuration.roots.filter((root) => !joined.has(root));
  const several = planned.filter((one) => one.resources.length > 0).length + alone.length > 1;
  const said = [
    ...planned.map((reading) => sourceReading(several ? apart(reading) : reading)),
    ...readingsOf(files, alone, configuration),
  ];
  return { readings: said, alsoRead: configuration.alsoRead };
}

const NOTHING: ConfigurationReading = { roots: [], problems: [], alsoRead: [] };

/** Less of a plan than this in a root module: it was made from another. */
const ENOUGH = 0.5;

/**
 * The root module that a plan was made from: the one that declares what it
 * plans. Of several that do, the one in the plan's own folder; if none is
 * there, nobody can tell.
 */
function rootOf(plan: Plan, roots: readonly RootModule[]): RootModule | undefined {
  const rated = roots
    .map((root) => ({ root, rate: coverage(plan, own(root)) }))
    .filter(({ rate }) => rate >= ENOUGH);
  const best = Math.max(...rated.map(({ rate }) => rate));
  const candidates = rated.filter(({ rate }) => rate === best).map(({ root }) => root);
  const folder = plan.file.split('/').slice(0, -1).join('/');
  return candidates.length === 1 ? candidates[0] : candidates.find((root) => root.directory === folder);
}

function joinWith(
  reading: TerraformReading,
  plan: Plan,
  from: { root: RootModule; configuration: ConfigurationReading; read: ReadConfiguration },
): TerraformReading {
  const { root, configuration, read } = from;
  const variables = variablesOf(plan);
  const again =
    variables === undefined ? root : read(variables).roots.find((one) => one.directory === root.directory);
  const isCut = configuration.problems.some(({ rule }) => rule === 'terraform-syntax');
  const sources = {
    ...own(again ?? root, variables?.file),
    whole: !isCut && root.gaps.every(({ hides }) => hides === undefined),
  };
  const { resources, problems, gaps } = joinResources(plan, reading.resources, sources);
  const moves = root.moves.map((one) => renameMove(one, OWN));
  const whole = reading.gaps.length === 0;
  return {
    ...reading,
    resources,
    moves: [...(reading.moves ?? []), ...moves],
    problems: [...reading.problems, ...(whole ? problems : [])],
    gaps: [...reading.gaps, ...(whole ? gaps : [])],
    secrets: [...new Set([...reading.secrets, ...root.secrets])],
  };
}

/**
 * What a root module says, with addresses as Terraform prints them (where
 * there are several root modules, they begin with the folder). What stands in
 * `elsewhere`, a file that does not exist, stands where it is used.
 */
function own(root: RootModule, elsewhere?: string): TfSources {
  const renaming: Renaming = {
    ...OWN,
    ...(elsewhere !== undefined && { place: (at, around) => (at.file === elsewhere ? around : at) }),
  };
  return {
    resources: root.resources.map((one) => renameResource(one, renaming)),
    modules: root.modules.map((one) => renameCall(one, renaming)),
  };
}

const OWN: Renaming = { name: (name) => (PREFIX.test(name) ? name.replace(PREFIX, '') : name) };

/** The folder before an address; neither a type nor `module` or `data` holds a colon. */
const PREFIX = /^[^:"[]*:/;

/** The variables a plan was made with, as a file of them. */
function variablesOf(plan: Plan): SourceText | undefined {
  const variables = plan.variables();
  if (variables.size === 0) return undefined;
  const text = JSON.stringify(Object.fromEntries(variables));
  return { file: `${plan.file}.variables.tfvars.json`, text, sha256: '' };
}

/** The reading with its file before every address, so that it cannot be taken for another file's. */
function apart(reading: TerraformReading): TerraformReading {
  const renaming: Renaming = { name: (name) => `${reading.source.file}:${name}` };
  return {
    ...reading,
    resources: reading.resources.map((one) => renameResource(one, renaming)),
    ...(reading.moves && { moves: reading.moves.map((one) => renameMove(one, renaming)) }),
    outputs: reading.outputs.map((one) => ({ ...one, value: renameNode(one.value, renaming) })),
  };
}

/**
 * A reading for each file: what stands in it, of what the root modules say.
 * What stands in no `.tf` file (a policy that `file()` reads) is the first's.
 */
function readingsOf(
  files: readonly SourceText[],
  roots: readonly RootModule[],
  configuration: ConfigurationReading,
): SourceReading[] {
  const facts: Fact[] = [];
  const problems: Problem[] = [...configuration.problems];
  const gaps: Gap[] = [];
  for (const root of roots) {
    const said = factsOf(root.resources);
    const outputs = outputFacts(
      root.outputs,
      said.facts.some(isDocumented) ? 'values only' : 'with policies',
    );
    facts.push(...said.facts, ...outputs.facts);
    problems.push(...said.problems, ...outputs.problems);
    gaps.push(...root.gaps, ...said.gaps, ...outputs.gaps);
  }
  const secrets = [...new Set(configuration.roots.flatMap((root) => root.secrets))];
  const moves = roots.flatMap((root) => root.moves);
  const names = new Set(files.map((file) => file.file));
  return files.map(({ file, sha256 }, index): SourceReading => {
    const here = (at: { readonly file: string }) => at.file === file || (index === 0 && !names.has(at.file));
    const own = facts.filter((fact) => here(fact.at));
    return {
      source: { file, kind: 'terraform', sha256, documents: own.filter(isDocumented).length },
      facts: own,
      problems: problems.filter(here),
      gaps: gaps.filter((gap) => here(gap.at)),
      secrets: index === 0 ? secrets : [],
      ...(index === 0 && moves.length > 0 && { moves }),
      ...(index === 0 && { roots: roots.map(({ directory, prefix }) => ({ directory, prefix })) }),
    };
  });
}

function isDocumented(fact: Fact): boolean {
  return 'document' in fact && fact.document !== undefined;
}
