import { UserError } from '../finding';
import { POLICY_TYPES } from '../policy/document';
import { member, type Node } from '../policy/node';
import type { Range } from '../policy/position';
import { didYouMean } from './near';

/** What ajv says of one fault. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Explained {
  readonly message: string;
  readonly at: Range;
}

/** The config's faults in the order they stand in, each with its place, the key, and what was expected. */
export function explainErrors(errors: readonly SchemaError[], root: Node): UserError {
  const explained = errors
    .filter((error) => !isEcho(error, errors))
    .map((error) => explain(error, root))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  const [first, ...rest] = explained;
  if (first === undefined) return new UserError('the config does not follow its schema', root.at);
  const more = rest.slice(0, MAX_MORE).map(({ at, message }) => ({ place: at, message }));
  const uncounted = rest.length > MAX_MORE ? [{ message: `and ${rest.length - MAX_MORE} more` }] : [];
  return new UserError(first.message, first.at, [...more, ...uncounted]);
}

const MAX_MORE = 9;

/** `if` repeats what its branch says, the branches of `oneOf` what it says itself; an unknown key explains a missing one. */
function isEcho(error: SchemaError, all: readonly SchemaError[]): boolean {
  if (error.keyword === 'if' || /\/oneOf\/\d+\//.test(error.schemaPath)) return true;
  if (error.keyword !== 'oneOf') return false;
  return all.some(
    (other) => other.keyword === 'additionalProperties' && other.instancePath === error.instancePath,
  );
}

function explain(error: SchemaError, root: Node): Explained {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const { node, keyAt } = find(root, path);
  const name = path.length === 0 ? 'the config' : `"${nameOf(path)}"`;
  const param = error.params;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(param['additionalProperty']);
      const at =
        node.kind === 'object' ? (node.members.find((one) => one.key === key)?.keyAt ?? node.at) : node.at;
      const known = knownKeys(path);
      const help = didYouMean(key, known) || `; known keys: ${known.join(', ')}`;
      return { message: `unknown key "${key}" in ${name}${help}`, at };
    }
    case 'required':
      return { message: `${name} needs the key "${String(param['missingProperty'])}"`, at: keyAt ?? node.at };
    case 'type':
      return { message: wrongType(name, String(param['type']), node), at: node.at };
    case 'enum':
      return { message: oneOf(name, (param['allowedValues'] as unknown[]).map(String), node), at: node.at };
    case 'const':
      return { message: `${name} must be ${JSON.stringify(param['allowedValue'])}`, at: node.at };
    case 'pattern':
      return { message: wrongPattern(name, path), at: node.at };
    case 'minLength':
    case 'minItems':
      return { message: `${name} must not be empty`, at: node.at };
    case 'oneOf': {
      const forms = path.at(-1) === 'externalId' ? 'output, env or sha256' : 'output or env';
      return { message: `${name} must hold exactly one of ${forms}`, at: node.at };
    }
    case 'dependencies':
      return { message: `${name} names a "file" but no "output" in it`, at: node.at };
    default:
      return { message: `${name} does not follow the schema (${error.keyword})`, at: node.at };
  }
}

function wrongType(name: string, wanted: string, node: Node): string {
  const is = `${name} must be ${TYPE_WORDS[wanted] ?? wanted}, but is ${KIND_WORDS[node.kind]}`;
  if (wanted !== 'string' || node.kind !== 'number') return is;
  return `${is}: put it in quotes ("${node.text}"), so that no leading zero is lost`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a mapping of keys to values',
  array: 'a list',
  integer: 'a whole number',
};

const KIND_WORDS: Readonly<Record<Node['kind'], string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty',
  unknown: 'unknown',
};

function oneOf(name: string, values: readonly string[], node: Node): string {
  const given =
    node.kind === 'string' ? node.pieces.join('') : node.kind === 'boolean' ? String(node.value) : '';
  return `${name} must be one of ${values.join(', ')}${didYouMean(given, values)}`;
}

function wrongPattern(name: string, path: readonly string[]): string {
  if (path[0] === 'ownAccounts') return `${name} must be an account: 12 digits, in quotes`;
  if (path.at(-1) === 'expires') return `${name} must be a day such as 2027-01-31`;
  return `${name} must be 64 hexadecimal digits: the SHA-256 of the ExternalId`;
}

/** The value at a JSON pointer's path, and the key it stands under. */
function find(root: Node, path: readonly string[]): { node: Node; keyAt?: Range } {
  let node = root;
  let keyAt: Range | undefined;
  for (const step of path) {
    if (node.kind === 'array') {
      node = node.items[Number(step)] ?? node;
      keyAt = undefined;
    } else {
      keyAt = node.kind === 'object' ? node.members.find((one) => one.key === step)?.keyAt : undefined;
      node = member(node, step) ?? node;
    }
  }
  return { node, ...(keyAt && { keyAt }) };
}

/** `connections[0].role` */
function nameOf(path: readonly string[]): string {
  return path
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index > 0 ? `.${step}` : step))
    .join('');
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

const TOP = ['version', 'connections', 'ownAccounts', 'sources', 'undetermined', 'rules', 'gate', 'ignore'];
const CONNECTION = [
  'name',
  'profile',
  'principal',
  'role',
  'externalId',
  'bucket',
  'prefix',
  'bucketAccount',
  'request',
  'evidence',
  'allowPrincipals',
];

function knownKeys(path: readonly string[]): readonly string[] {
  if (path.length === 0) return TOP;
  if (path[0] === 'sources') return ['include', 'exclude'];
  if (path[0] === 'gate') return ['allowUndetermined', 'toolVersions'];
  if (path[0] === 'ignore') return ['rule', 'path', 'reason', 'expires'];
  if (path.length === 2) return CONNECTION;
  if (path[2] === 'evidence') return POLICY_TYPES;
  return path[2] === 'externalId' ? ['output', 'file', 'env', 'sha256'] : ['output', 'file', 'env'];
}
