import type { Problem } from '../../finding';
import type { Node } from '../../policy/node';
import type { Gap, Move } from '../facts';
import { partitionOfRegion } from '../terraform/partition';
import type { TfModuleCall, TfResource } from '../terraform/resource';
import type { Block } from './ast';
import { evaluateSafely } from './evaluate';
import { type Called, type Collected, type FindModule, ModuleInstance } from './instance';
import { attributeOf, type Module } from './module';
import { toDocumentNode } from './node';
import type { Surroundings } from './resource';
import { Budget, Run, WorkLimit } from './run';
import { fileSource, rangeOf, type Span } from './source';
import { type ConfigurationOptions, isInstalled, localSource, type SourceFile, SourceTree } from './tree';
import { knownText, resetNames, unknownValue, type Value } from './value';

export interface RootOutput {
  readonly name: string;
  /** Where it holds a policy as JSON text, the object that the text encodes. */
  readonly value: Node;
  readonly sensitive: boolean;
}

/** A root module, evaluated with all modules it calls. */
export interface RootModule {
  /** Relative to the checked root; empty for the root itself. */
  readonly directory: string;
  readonly prefix: string;
  /** Where there is more than one root module, addresses and unknowns begin with its directory and a colon. */
  readonly resources: readonly TfResource[];
  readonly modules: readonly TfModuleCall[];
  /** What `moved` blocks say, here and in the modules. */
  readonly moves: readonly Move[];
  readonly outputs: readonly RootOutput[];
  readonly gaps: readonly Gap[];
  /** Values that Terraform marks sensitive. */
  readonly secrets: readonly string[];
}

export interface ConfigurationReading {
  /** Every module that no other module of the tree calls, by directory. */
  readonly roots: readonly RootModule[];
  readonly problems: readonly Problem[];
  /** Files that were read beside those given: templates, policies, `modules.json`. */
  readonly alsoRead: readonly string[];
}

/**
 * Reads the `.tf`, `.tofu`, `.tf.json` and `.tofu.json` files of a tree, and
 * evaluates them as far as they can be known before apply. What cannot be
 * known is an unknown named by its reference. Never throws on content.
 */
export function readConfiguration(
  files: readonly SourceFile[],
  options: ConfigurationOptions,
): ConfigurationReading {
  resetNames();
  const tree = new SourceTree(files, options);
  const roots = tree.roots();
  const evaluator = new Evaluator(tree);
  const evaluated = roots.map((directory) => evaluator.root(directory, prefixOf(directory, roots)));
  return { roots: evaluated, problems: tree.problems, alsoRead: tree.alsoRead() };
}

/** Evaluates root modules; the work they may take together is bounded. */
class Evaluator {
  private readonly budget = new Budget();

  constructor(private readonly tree: SourceTree) {}

  root(directory: string, prefix: string): RootModule {
    const run = new Run(directory, (path) => this.tree.source(path), this.budget);
    const into: Collected = { resources: [], calls: new Map(), moves: [] };
    const outputs: RootOutput[] = [];
    try {
      const root = this.instance(run, directory, prefix);
      root.collect(into);
      for (const [name, block] of root.module.outputs) outputs.push(outputOf(root, name, block));
      for (const name of root.module.variables.keys()) keepSecrets(root, name);
    } catch (error) {
      if (!(error instanceof WorkLimit || error instanceof RangeError)) throw error;
      const at = rangeOf(startOf(directory, this.tree.module(directory)));
      const reason = 'the Terraform configuration takes too much work to evaluate';
      run.gaps.push({ reason, at, hides: 'rest' });
    }
    return {
      directory,
      prefix,
      resources: into.resources,
      modules: [...into.calls.values()],
      moves: into.moves,
      outputs,
      gaps: run.gaps,
      secrets: run.secrets.values(),
    };
  }

  private instance(run: Run, directory: string, prefix: string): ModuleInstance {
    const module = this.tree.module(directory)!;
    const given = this.tree.variableValues(directory);
    const installed = this.tree.installed(directory);
    const find: FindModule = (call, caller, source) => this.find(call, caller, source, installed);
    const place = { key: '', parent: undefined, repeated: undefined, prefix };
    const make = (input: (name: string) => Value | undefined, surroundings: Surroundings) =>
      new ModuleInstance(run, module, { ...place, input }, surroundings, find);
    const bare = { partition: undefined, region: undefined, provider: `${prefix}aws` };
    const nothing = make(() => undefined, bare);
    const input = (name: string) => {
      const attribute = given.get(name);
      return attribute === undefined ? undefined : evaluateSafely(attribute.value, nothing);
    };
    return make(input, { ...bare, ...whereabouts(make(input, bare)) });
  }

  private find(
    call: Block,
    caller: ModuleInstance,
    source: string | undefined,
    installed: ReadonlyMap<string, string>,
  ): Called {
    const name = call.labels[0] ?? '';
    const local = localSource(caller.module.directory, source);
    if (local !== undefined && [...caller.directories()].includes(local)) {
      return { kind: 'missing', reason: `the module "${name}" calls itself` };
    }
    const own = local === undefined || isInstalled(local) ? undefined : this.tree.module(local);
    if (own !== undefined) return { kind: 'module', module: own };
    const key = caller.place.key === '' ? name : `${caller.place.key}.${name}`;
    const directory = local ?? installed.get(key);
    const found = directory === undefined ? undefined : this.tree.installedModule(directory, call);
    if (found !== undefined) return { kind: 'module', module: found };
    const what = source === undefined ? 'with a source that is not known' : `from "${source}"`;
    return { kind: 'missing', reason: `the module "${name}" ${what} is not part of the checked sources` };
  }
}

/** One root module has Terraform's own addresses; of several, the directory tells them apart. */
function prefixOf(directory: string, roots: readonly string[]): string {
  return roots.length === 1 ? '' : `${directory === '' ? '.' : directory}:`;
}

function keepSecrets(root: ModuleInstance, name: string): void {
  const block = root.module.variables.get(name);
  if (block === undefined || attributeOf(block.body, 'sensitive') === undefined) return;
  evaluateSafely(
    { kind: 'member', target: { kind: 'name', name: 'var', span: block.header }, name, span: block.header },
    root,
  );
}

function outputOf(root: ModuleInstance, name: string, block: Block): RootOutput {
  const value = valueOfOutput(root, name, block);
  return { name, value: toDocumentNode(value), sensitive: value.sensitive === true };
}

function valueOfOutput(root: ModuleInstance, name: string, block: Block): Value {
  const expression = attributeOf(block.body, 'value')?.value;
  if (expression === undefined) return unknownValue(`output.${name}`, block.header);
  const value = evaluateSafely(expression, root);
  const sensitive = attributeOf(block.body, 'sensitive')?.value;
  if (sensitive === undefined || (sensitive.kind === 'boolean' && !sensitive.value)) return value;
  root.run.keepSecret(value);
  return { ...value, sensitive: true };
}

/** The region and partition of the root module's `aws` providers, where they all agree. */
function whereabouts(root: ModuleInstance): Pick<Surroundings, 'partition' | 'region'> {
  const providers = root.module.providers.filter((one) => one.labels[0] === 'aws');
  const regions = providers.map((one) => {
    const region = attributeOf(one.body, 'region')?.value;
    return region === undefined ? undefined : knownText(evaluateSafely(region, root));
  });
  const partitions = regions.map((region) => (region === undefined ? undefined : partitionOfRegion(region)));
  const [partition, ...others] = new Set(partitions);
  return {
    partition: others.length === 0 ? partition : undefined,
    region: regions.length === 1 ? regions[0] : undefined,
  };
}

function startOf(directory: string, module: Module | undefined): Span {
  const tables =
    module === undefined ? [] : [module.resources, module.calls, module.outputs, module.variables];
  for (const table of tables) {
    for (const block of table.values()) return block.header;
  }
  return { source: fileSource(directory, ''), start: 0, end: 0 };
}
