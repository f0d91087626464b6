import type { Problem } from '../../finding';
import type { Node } from '../../policy/node';
import type { Range } from '../../policy/position';
import type { Gap } from '../facts';
import { parseJson } from '../json';
import { partitionOfRegion } from '../terraform/partition';
import type { TfModuleCall, TfResource } from '../terraform/resource';
import type { Attribute, Block, Body } from './ast';
import type { SyntaxProblem } from './cursor';
import { evaluateSafely } from './evaluate';
import { resolvePath } from './functions/files';
import { type Called, type Collected, type FindModule, ModuleInstance } from './instance';
import { readJsonSyntax, readJsonValues } from './json-syntax';
import { assemble, attributeOf, type Module, type ModuleFile } from './module';
import { toDocumentNode } from './node';
import { parseHcl } from './parse';
import type { Surroundings } from './resource';
import { Budget, Run, WorkLimit } from './run';
import { fileSource, placedSource, rangeOf, type Source, type Span, withoutMark } from './source';
import { knownText, resetNames, unknownValue, type Value } from './value';

/** A file of the checked tree; `path` is relative to its root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface ConfigurationOptions {
  /** Reads another file inside the checked root (`file`, `templatefile`, `modules.json`); `undefined`: there is none. */
  readonly readFile: (path: string) => string | undefined;
  /** Names of the files in a directory inside the checked root: of modules that `terraform init` installed. */
  readonly listFiles?: (directory: string) => readonly string[];
  /** `.tfvars` files that every root module is given beside those Terraform loads by itself. */
  readonly variableFiles?: readonly string[];
}

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
  /** Where there is more than one root module, addresses and unknowns begin with its directory and a colon. */
  readonly resources: readonly TfResource[];
  readonly modules: readonly TfModuleCall[];
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

/** Larger files are not read. */
export const MAX_FILE_LENGTH = 2_000_000;

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
  return new Reader(files, options).read();
}

class Reader {
  private readonly problems: Problem[] = [];
  private readonly sources = new Map<string, Source | undefined>();
  private readonly byDirectory = new Map<string, SourceFile[]>();
  /** Variable files that Terraform loads by itself. */
  private readonly automatic = new Map<string, string[]>();
  private readonly modules = new Map<string, Module>();
  private readonly texts: ReadonlyMap<string, string>;
  private readonly budget = new Budget();

  constructor(
    files: readonly SourceFile[],
    private readonly options: ConfigurationOptions,
  ) {
    this.texts = new Map(files.map((file) => [file.path, file.text]));
    for (const file of files) {
      if (isConfiguration(file.path)) addTo(this.byDirectory, directoryOf(file.path), file);
      if (isAutomatic(file.path)) addTo(this.automatic, directoryOf(file.path), file.path);
    }
  }

  read(): ConfigurationReading {
    const directories = [...this.byDirectory.keys()].filter((one) => !isInstalled(one)).sort();
    for (const directory of directories) this.module(directory);
    const roots = this.rootsOf(directories);
    const evaluated = roots.map((directory) => this.evaluateRoot(directory, prefixOf(directory, roots)));
    const alsoRead = [...this.sources].filter(
      ([path, source]) => source !== undefined && !this.texts.has(path),
    );
    return { roots: evaluated, problems: this.problems, alsoRead: alsoRead.map(([path]) => path).sort() };
  }

  /** Directories that no module calls; of modules that call each other in a ring, the first. */
  private rootsOf(directories: readonly string[]): string[] {
    const calls = new Map(directories.map((one) => [one, this.calledFrom(one)]));
    const called = new Set([...calls].flatMap(([from, all]) => all.filter((one) => one !== from)));
    const roots = directories.filter((one) => !called.has(one));
    const reached = new Set<string>();
    for (const root of roots) reach(root, calls, reached);
    for (const directory of directories) {
      if (reached.has(directory)) continue;
      roots.push(directory);
      reach(directory, calls, reached);
    }
    return roots.sort();
  }

  private calledFrom(directory: string): string[] {
    const found: string[] = [];
    for (const call of this.module(directory)?.calls.values() ?? []) {
      const path = localSource(directory, plainText(attributeOf(call.body, 'source')));
      if (path !== undefined && this.byDirectory.has(path)) found.push(path);
    }
    return found;
  }

  private module(directory: string): Module | undefined {
    const seen = this.modules.get(directory);
    if (seen !== undefined) return seen;
    const files = this.byDirectory.get(directory);
    if (files === undefined) return undefined;
    const { module, duplicates } = assemble(
      directory,
      withoutShadowed(files).map((file) => this.file(file)),
    );
    for (const { what, at } of duplicates) this.problem({ message: `${what} is declared twice`, span: at });
    this.modules.set(directory, module);
    return module;
  }

  /** A module outside the checked tree's own sources: all of it stands at the call. */
  private installedModule(directory: string, call: Block): Module | undefined {
    const files = this.byDirectory.get(directory) ?? this.listed(directory);
    if (files.length === 0) return undefined;
    const at = rangeOf(call.span);
    const read = withoutShadowed(files).map((file) => ({
      name: nameOf(file.path),
      body: bodyAt(file, at),
    }));
    return assemble(directory, read).module;
  }

  private listed(directory: string): SourceFile[] {
    const names = this.options.listFiles?.(directory) ?? [];
    return names.filter(isConfiguration).flatMap((name) => {
      const path = `${directory}/${name}`;
      const text = this.source(path)?.text;
      return text === undefined ? [] : [{ path, text }];
    });
  }

  private file(file: SourceFile): ModuleFile {
    const name = nameOf(file.path);
    const source = this.source(file.path) ?? fileSource(file.path, '');
    if (file.text.length > MAX_FILE_LENGTH) {
      this.tooLong(source);
      return { name, body: emptyBody(source) };
    }
    if (!file.path.endsWith('.json')) {
      const { body, problems } = parseHcl(source);
      for (const problem of problems) this.problem(problem);
      return { name, body };
    }
    const { node, problems } = parseJson(file.text, file.path);
    for (const problem of problems) this.problems.push({ ...problem, rule: 'terraform-syntax' });
    if (node === undefined) return { name, body: emptyBody(source) };
    const read = readJsonSyntax(node);
    for (const problem of read.problems) this.problem(problem);
    return { name, body: read.body };
  }

  private tooLong(source: Source): void {
    this.problems.push({
      rule: 'file-too-large',
      ...source.range(0, 0),
      message: `This file has more than ${MAX_FILE_LENGTH.toLocaleString('en')} characters, so it was not read.`,
      help: 'Split it, or exclude it if it is generated and holds no policies.',
    });
  }

  private problem({ message, span }: SyntaxProblem): void {
    this.problems.push({
      rule: 'terraform-syntax',
      ...rangeOf(span),
      message: `${message}. Terraform refuses this file, and what stands here was not checked.`,
      help: 'Correct the text here; `terraform validate` says the same.',
    });
  }

  /** A file inside the root, read once. */
  private source(path: string): Source | undefined {
    if (!this.sources.has(path)) {
      const text = this.texts.get(path) ?? this.options.readFile(path);
      const readable = text !== undefined && text.length <= MAX_FILE_LENGTH;
      this.sources.set(path, readable ? fileSource(path, text) : undefined);
    }
    return this.sources.get(path);
  }

  private evaluateRoot(directory: string, prefix: string): RootModule {
    const run = new Run(directory, (path) => this.source(path), this.budget);
    const root = this.rootInstance(run, directory, prefix);
    const into: Collected = { resources: [], calls: new Map() };
    const outputs: RootOutput[] = [];
    try {
      root.collect(into);
      for (const [name, block] of root.module.outputs) outputs.push(outputOf(root, name, block));
      for (const name of root.module.variables.keys()) keepSecrets(root, name);
    } catch (error) {
      if (!(error instanceof WorkLimit || error instanceof RangeError)) throw error;
      const at = rangeOf(startOf(directory, root.module));
      run.gaps.push({ reason: 'the Terraform configuration takes too much work to evaluate', at });
    }
    return {
      directory,
      resources: into.resources,
      modules: [...into.calls.values()],
      outputs,
      gaps: run.gaps,
      secrets: run.secrets.values(),
    };
  }

  private rootInstance(run: Run, directory: string, prefix: string): ModuleInstance {
    const module = this.module(directory)!;
    const given = this.variableValues(directory);
    const installed = this.installed(directory);
    const find: FindModule = (call, caller, source) => this.find(call, caller, source, installed);
    const place = { key: '', parent: undefined, repeated: undefined, prefix };
    const make = (input: (name: string) => Value | undefined, surroundings: Surroundings) =>
      new ModuleInstance(run, module, { ...place, input }, surroundings, find);
    const nothing = make(() => undefined, { partition: undefined, region: undefined });
    const input = (name: string) => {
      const attribute = given.get(name);
      return attribute === undefined ? undefined : evaluateSafely(attribute.value, nothing);
    };
    return make(input, surroundingsOf(make(input, { partition: undefined, region: undefined })));
  }

  /** The values of variable files, in the order Terraform loads them: later ones win. */
  private variableValues(directory: string): Map<string, Attribute> {
    const values = new Map<string, Attribute>();
    for (const path of this.variableFiles(directory)) {
      for (const attribute of this.variablesIn(path)) values.set(attribute.name, attribute);
    }
    return values;
  }

  private variableFiles(directory: string): string[] {
    const prefix = directory === '' ? '' : `${directory}/`;
    const automatic = [...(this.automatic.get(directory) ?? [])].sort();
    const always = [`${prefix}terraform.tfvars`, `${prefix}terraform.tfvars.json`];
    return [...always, ...automatic, ...(this.options.variableFiles ?? [])];
  }

  private variablesIn(path: string): readonly Attribute[] {
    const source = this.source(path);
    if (source === undefined) return [];
    if (!path.endsWith('.json')) {
      const { body, problems } = parseHcl(source);
      for (const problem of problems) this.problem(problem);
      return body.attributes;
    }
    const { node, problems } = parseJson(source.text, path);
    for (const problem of problems) this.problems.push({ ...problem, rule: 'terraform-syntax' });
    return node === undefined ? [] : readJsonValues(node);
  }

  /** Directories of modules that `terraform init` has installed, by module key. */
  private installed(directory: string): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    const path = `${directory === '' ? '' : `${directory}/`}.terraform/modules/modules.json`;
    const source = this.source(path);
    for (const entry of source === undefined ? [] : manifestEntries(source.text)) {
      const resolved = resolvePath(directory, entry.directory);
      if (resolved !== undefined) found.set(entry.key, resolved);
    }
    return found;
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
      return { kind: 'missing', reason: `the module “${name}” calls itself` };
    }
    const own = local === undefined || isInstalled(local) ? undefined : this.module(local);
    if (own !== undefined) return { kind: 'module', module: own, external: false };
    const key = caller.place.key === '' ? name : `${caller.place.key}.${name}`;
    const directory = local ?? installed.get(key);
    const found = directory === undefined ? undefined : this.installedModule(directory, call);
    if (found !== undefined) return { kind: 'module', module: found, external: true };
    const what = source === undefined ? 'with a source that is not known' : `from “${source}”`;
    return { kind: 'missing', reason: `the module “${name}” ${what} is not part of the checked sources` };
  }
}

/** A file's content, all of it at one place. */
function bodyAt(file: SourceFile, at: Range): Body {
  const source = placedSource(at, withoutMark(file.text));
  if (!file.path.endsWith('.json')) return parseHcl(source).body;
  const { node } = parseJson(file.text, file.path);
  return node === undefined ? emptyBody(source) : readJsonSyntax(node).body;
}

function emptyBody(source: Source): Body {
  return { attributes: [], blocks: [], span: { source, start: 0, end: 0 } };
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
function surroundingsOf(root: ModuleInstance): Surroundings {
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

function startOf(directory: string, module: Module): Span {
  for (const table of [module.resources, module.calls, module.outputs, module.variables]) {
    for (const block of table.values()) return block.header;
  }
  return { source: fileSource(directory, ''), start: 0, end: 0 };
}

function reach(from: string, calls: ReadonlyMap<string, readonly string[]>, reached: Set<string>): void {
  const open = [from];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (reached.has(one)) continue;
    reached.add(one);
    open.push(...(calls.get(one) ?? []));
  }
}

function isConfiguration(path: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(path);
}

function isAutomatic(path: string): boolean {
  return /\.auto\.tfvars(?:\.json)?$/.test(path);
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Where `terraform init` puts what it downloads. */
function isInstalled(directory: string): boolean {
  return directory.split('/').includes('.terraform');
}

/** OpenTofu reads `main.tofu` and not the `main.tf` beside it. */
function withoutShadowed(files: readonly SourceFile[]): SourceFile[] {
  const paths = new Set(files.map((file) => file.path));
  return files.filter((file) => {
    const tofu = file.path.replace(/\.tf(\.json)?$/, '.tofu$1');
    return tofu === file.path || !paths.has(tofu);
  });
}

function localSource(directory: string, source: string | undefined): string | undefined {
  const isLocal = source !== undefined && /^\.\.?(?:\/|$)/.test(source);
  return isLocal ? resolvePath(directory, source) : undefined;
}

function plainText(attribute: Attribute | undefined): string | undefined {
  const value = attribute?.value;
  if (value?.kind !== 'template') return undefined;
  const [only, ...rest] = value.parts;
  return only?.kind === 'text' && rest.length === 0
    ? only.chunks.map((chunk) => chunk.text).join('')
    : undefined;
}

function manifestEntries(text: string): { key: string; directory: string }[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [];
  }
  const modules =
    typeof json === 'object' && json !== null ? (json as { Modules?: unknown }).Modules : undefined;
  if (!Array.isArray(modules)) return [];
  return modules.flatMap((one: unknown) => {
    const { Key: key, Dir: directory } = (one ?? {}) as { Key?: unknown; Dir?: unknown };
    return typeof key === 'string' && typeof directory === 'string' ? [{ key, directory }] : [];
  });
}

function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
