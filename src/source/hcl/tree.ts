import type { Problem } from '../../finding';
import { withoutMark } from '../../policy/lines';
import type { Range } from '../../policy/position';
import { parseJson } from '../json';
import type { Attribute, Block, Body } from './ast';
import type { SyntaxProblem } from './cursor';
import { resolvePath } from './functions/files';
import { readJsonSyntax, readJsonValues } from './json-syntax';
import { assemble, attributeOf, type Module, type ModuleFile } from './module';
import { parseHcl } from './parse';
import { fileSource, placedSource, rangeOf, type Source } from './source';

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

/** Longer files are not read: nobody writes them by hand. */
const MAX_FILE_LENGTH = 2_000_000;

/** The files of a tree as Terraform puts them together: directories are modules. Each is parsed once. */
export class SourceTree {
  readonly problems: Problem[] = [];
  private readonly sources = new Map<string, Source | undefined>();
  private readonly byDirectory = new Map<string, SourceFile[]>();
  /** Variable files that Terraform loads by itself. */
  private readonly automatic = new Map<string, string[]>();
  private readonly modules = new Map<string, Module>();
  private readonly installedModules = new Map<Block, Module | undefined>();
  private readonly variables = new Map<string, readonly Attribute[]>();
  private readonly texts: ReadonlyMap<string, string>;

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

  /** Files that were read beside those given. */
  alsoRead(): string[] {
    const read = [...this.sources].filter(([path, source]) => source !== undefined && !this.texts.has(path));
    return read.map(([path]) => path).sort();
  }

  /** Directories that no module calls; of modules that call each other in a ring, the first. */
  roots(): string[] {
    const directories = [...this.byDirectory.keys()].filter((one) => !isInstalled(one)).sort();
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

  /** The module that a directory of the checked tree is. */
  module(directory: string): Module | undefined {
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
  installedModule(directory: string, call: Block): Module | undefined {
    if (!this.installedModules.has(call)) this.installedModules.set(call, this.moduleAt(directory, call));
    return this.installedModules.get(call);
  }

  private moduleAt(directory: string, call: Block): Module | undefined {
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
  source(path: string): Source | undefined {
    if (!this.sources.has(path)) {
      const text = this.texts.get(path) ?? this.options.readFile(path);
      const readable = text !== undefined && text.length <= MAX_FILE_LENGTH;
      this.sources.set(path, readable ? fileSource(path, text) : undefined);
    }
    return this.sources.get(path);
  }

  /** The values of variable files, in the order Terraform loads them: later ones win. */
  variableValues(directory: string): Map<string, Attribute> {
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
    const seen = this.variables.get(path);
    if (seen !== undefined) return seen;
    const read = this.readVariables(path);
    this.variables.set(path, read);
    return read;
  }

  private readVariables(path: string): readonly Attribute[] {
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
  installed(directory: string): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    const path = `${directory === '' ? '' : `${directory}/`}.terraform/modules/modules.json`;
    const source = this.source(path);
    for (const entry of source === undefined ? [] : manifestEntries(source.text)) {
      const resolved = resolvePath(directory, entry.directory);
      if (resolved !== undefined) found.set(entry.key, resolved);
    }
    return found;
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

/** Whether it is where `terraform init` puts what it downloads. */
export function isInstalled(directory: string): boolean {
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

/** The directory that a module's `source` names, where it is a path inside the checked root. */
export function localSource(directory: string, source: string | undefined): string | undefined {
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
