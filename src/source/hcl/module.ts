import type { Attribute, Block, Body } from './ast';
import type { Span } from './source';

/** A module as it is written: one directory's files, overrides merged in. */
export interface Module {
  /** Relative to the checked root; empty for the root itself. */
  readonly directory: string;
  readonly variables: ReadonlyMap<string, Block>;
  readonly locals: ReadonlyMap<string, Attribute>;
  /** By `TYPE.NAME`. */
  readonly resources: ReadonlyMap<string, Block>;
  readonly data: ReadonlyMap<string, Block>;
  readonly calls: ReadonlyMap<string, Block>;
  readonly outputs: ReadonlyMap<string, Block>;
  readonly providers: readonly Block[];
  /** `moved` blocks. */
  readonly moves: readonly Block[];
}

export interface ModuleFile {
  readonly name: string;
  readonly body: Body;
}

/** A block that is declared twice; Terraform refuses it. */
export interface Duplicate {
  readonly what: string;
  readonly at: Span;
}

/** Puts a directory's files together, as Terraform does: plain files in any order, then overrides in order. */
export function assemble(
  directory: string,
  files: readonly ModuleFile[],
): { module: Module; duplicates: Duplicate[] } {
  const tables = new Tables();
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const file of sorted) if (!isOverride(file.name)) tables.add(file.body);
  for (const file of sorted) if (isOverride(file.name)) tables.override(file.body);
  return { module: { directory, ...tables }, duplicates: tables.duplicates };
}

function isOverride(name: string): boolean {
  return /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(name);
}

class Tables {
  readonly variables = new Map<string, Block>();
  readonly locals = new Map<string, Attribute>();
  readonly resources = new Map<string, Block>();
  readonly data = new Map<string, Block>();
  readonly calls = new Map<string, Block>();
  readonly outputs = new Map<string, Block>();
  readonly providers: Block[] = [];
  readonly moves: Block[] = [];
  readonly duplicates: Duplicate[] = [];

  add(body: Body): void {
    for (const block of body.blocks) {
      const table = this.table(block);
      const key = block.labels.join('.');
      if (table === undefined) this.addOther(block);
      else if (table.has(key)) this.duplicates.push({ what: `${block.type} "${key}"`, at: block.header });
      else table.set(key, block);
    }
  }

  override(body: Body): void {
    for (const block of body.blocks) {
      const table = this.table(block);
      const key = block.labels.join('.');
      const base = table?.get(key);
      if (table === undefined) this.overrideOther(block);
      else table.set(key, base === undefined ? block : { ...base, body: mergedBody(base.body, block.body) });
    }
  }

  private addOther(block: Block): void {
    if (block.type === 'locals') {
      for (const attribute of block.body.attributes) {
        if (this.locals.has(attribute.name)) {
          this.duplicates.push({ what: `local "${attribute.name}"`, at: attribute.nameSpan });
        } else this.locals.set(attribute.name, attribute);
      }
    } else if (block.type === 'provider') this.providers.push(block);
    else if (block.type === 'moved') this.moves.push(block);
  }

  private overrideOther(block: Block): void {
    if (block.type === 'locals') {
      for (const attribute of block.body.attributes) this.locals.set(attribute.name, attribute);
    } else if (block.type === 'provider') this.overrideProvider(block);
  }

  private overrideProvider(block: Block): void {
    const same = this.providers.findIndex(
      (one) => one.labels[0] === block.labels[0] && hasAlias(one) === hasAlias(block),
    );
    const base = this.providers[same];
    if (base === undefined) this.providers.push(block);
    else this.providers[same] = { ...base, body: mergedBody(base.body, block.body) };
  }

  private table({ type, labels }: Block): Map<string, Block> | undefined {
    if (type === 'resource' && labels.length === 2) return this.resources;
    if (type === 'data' && labels.length === 2) return this.data;
    if (labels.length !== 1) return undefined;
    if (type === 'variable') return this.variables;
    if (type === 'module') return this.calls;
    return type === 'output' ? this.outputs : undefined;
  }
}

function hasAlias(block: Block): boolean {
  return attributeOf(block.body, 'alias') !== undefined;
}

/** An argument replaces the one of its name; nested blocks replace all of their type. */
function mergedBody(base: Body, over: Body): Body {
  const names = new Set(over.attributes.map((one) => one.name));
  const types = new Set(over.blocks.map(contentType));
  return {
    span: base.span,
    attributes: [...base.attributes.filter((one) => !names.has(one.name)), ...over.attributes],
    blocks: [...base.blocks.filter((one) => !types.has(contentType(one))), ...over.blocks],
  };
}

/** The type of block that a block stands for: a `dynamic` one makes blocks of its label's type. */
export function contentType(block: Block): string {
  return block.type === 'dynamic' ? (block.labels[0] ?? '') : block.type;
}

export function attributeOf(body: Body, name: string): Attribute | undefined {
  return body.attributes.find((one) => one.name === name);
}
