import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from '../../../src/policy/node';
import type { Range } from '../../../src/policy/position';
import { display } from '../../../src/policy/text';
import {
  type ConfigurationReading,
  type RootModule,
  readConfiguration,
} from '../../../src/source/hcl/configuration';
import type { TfResource } from '../../../src/source/terraform/resource';

/** What the tests of this room share: reading texts and folders, and showing nodes as plain values. */

const SOURCES = /\.(?:tf|tofu|tfvars|tftpl)(?:\.json)?$|\.tpl$|(?:^|\/)(?:policies|templates)\//;

export function folder(directory: string): Record<string, string> {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .filter((path) => SOURCES.test(path));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(directory, path), 'utf8')]));
}

/** Only configuration files are given; the rest is there to be read by name. */
export function readTexts(texts: Record<string, string>): ConfigurationReading {
  const files = Object.entries(texts)
    .filter(([path]) => /\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(path))
    .map(([path, text]) => ({ path, text }));
  return readConfiguration(files, { readFile: (path) => texts[path] });
}

export function readOne(texts: Record<string, string> | string): RootModule {
  const reading = readTexts(typeof texts === 'string' ? { 'main.tf': texts } : texts);
  if (reading.problems.length > 0) throw new Error(JSON.stringify(reading.problems));
  const [root, ...others] = reading.roots;
  if (root === undefined || others.length > 0) throw new Error(`${reading.roots.length} roots`);
  return root;
}

/** The value of `output "x"`, which every test can be made to ask for. */
export function outcome(expression: string, more: Record<string, string> | string = {}): unknown {
  const texts = typeof more === 'string' ? { 'more.tf': more } : more;
  const root = readOne({ ...texts, 'x.tf': `output "x" {\n  value = ${expression}\n}\n` });
  return plain(root.outputs.find((one) => one.name === 'x')!.value);
}

export function resource(root: RootModule, address: string): TfResource {
  const found = root.resources.find((one) => one.address === address);
  if (found === undefined)
    throw new Error(`${address} is not among ${root.resources.map((one) => one.address)}`);
  return found;
}

export function attribute(root: RootModule, address: string, ...path: (string | number)[]): Node {
  return at(resource(root, address).attributes, ...path);
}

export function at(node: Node, ...path: (string | number)[]): Node {
  return path.reduce((one, step) => {
    const next =
      one.kind === 'object'
        ? one.members.find((member) => member.key === step)?.value
        : one.kind === 'array'
          ? one.items[Number(step)]
          : undefined;
    if (next === undefined) throw new Error(`no ${step} in ${JSON.stringify(plain(one))}`);
    return next;
  }, node);
}

/** As a plain value; unknowns stand as `${name}`, what is open ends in `…`. */
export function plain(node: Node): unknown {
  switch (node.kind) {
    case 'object': {
      const members = Object.fromEntries(node.members.map((member) => [member.key, plain(member.value)]));
      return node.open === undefined ? members : { ...members, '…': node.open };
    }
    case 'array':
      return [...node.items.map(plain), ...(node.open === undefined ? [] : [`… ${node.open}`])];
    case 'string':
      return display(node);
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.value;
    case 'null':
      return null;
    case 'unknown':
      return `\${${node.unknown.unknown}}?`;
  }
}

/** `file:line:column-line:column`, the end on the same line as `column-column`. */
export function place(range: Range): string {
  const { file, line, column, endLine, endColumn } = range;
  return `${file}:${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn}`;
}

/** The text that a range covers. */
export function covered(texts: Record<string, string>, range: Range): string {
  const lines = (texts[range.file] ?? '').replace(/^\uFEFF/, '').split('\n');
  const slice = lines.slice(range.line - 1, range.endLine);
  const last = slice.length - 1;
  slice[last] = slice[last]!.slice(0, range.endColumn - 1);
  slice[0] = slice[0]!.slice(range.column - 1);
  return slice.join('\n');
}
