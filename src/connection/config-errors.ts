import { UserError } from '../finding';
import { POLICY_TYPES } from '../policy/document';
import type { Member, Node } from '../policy/node';
import type { Range } from '../policy/position';
import { didYouMean } from './near';

/** What ajv says of one fault. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The config's faults in the order they stand in, each with its place, the key, and what was expected. */
export function explainErrors(errors: readonly SchemaError[], root: Node): UserError {
  const index = new Index(root);
  const faults = withoutEchoes(errors)
    .map((error) => faultOf(error, index))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  const [first, ...rest] = faults;
  if (first === undefined) return new UserError('the config does not follow its schema', root.at);
  const more = rest.slice(0, MAX_MORE).map((fault) => ({ place: fault.at, message: explain(fault) }));
  const uncounted = rest.length > MAX_MORE ? [{ message: `and ${rest.length - MAX_MORE} more` }] : [];
  return new UserError(explain(first), first.at, [...more, ...uncounted]);
}

const MAX_MORE = 9;

/**
 * `if` repeats what its branch says, the branches of `oneOf` what it says
 * itself; an unknown key explains a missing one, a lone "file" why none of the
 * forms fits, and a value that is named or listed needs no type besides.
 */
function withoutEchoes(errors: readonly SchemaError[]): SchemaError[] {
  const said = new Set(errors.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`));
  return errors.filter(({ keyword, schemaPath, instancePath }) => {
    if (keyword === 'if' || /\/oneOf\/\d+\//.test(schemaPath)) return false;
    const explained = EXPLAINED_BY[keyword] ?? [];
    return !explained.some((other) => said.has(`${other} ${instancePath}`));
  });
}

const EXPLAINED_BY: Readonly<Record<string, readonly string[]>> = {
  oneOf: ['additionalProperties', 'dependencies'],
  type: ['const', 'enum'],
};

interface Fault {
  readonly error: SchemaError;
  readonly path: readonly string[];
  readonly node: Node;
  readonly at: Range;
}

function faultOf(error: SchemaError, index: Index): Fault {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const { node, keyAt } = index.find(path);
  const unknown = error.params['additionalProperty'];
  const at =
    unknown !== undefined
      ? index.member(node, String(unknown))?.keyAt
      : error.keyword === 'required'
        ? keyAt
        : undefined;
  return { error, path, node, at: at ?? node.at };
}

/** A stranger's config may have as many faults as lines: none is looked for from the top. */
class Index {
  private readonly members = new Map<Node, ReadonlyMap<string, Member>>();

  constructor(private readonly root: Node) {}

  member(node: Node, key: string): Member | undefined {
    if (node.kind !== 'object') return undefined;
    let members = this.members.get(node);
    if (members === undefined) {
      members = new Map(node.members.map((one) => [one.key, one]));
      this.members.set(node, members);
    }
    return members.get(key);
  }

  /** The value at a JSON pointer's path, and the key it stands under. */
  find(path: readonly string[]): { node: Node; keyAt?: Range } {
    let node = this.root;
    let keyAt: Range | undefined;
    for (const step of path) {
      const found = this.member(node, step);
      node = (node.kind === 'array' ? node.items[Number(step)] : found?.value) ?? node;
      keyAt = found?.keyAt;
    }
    return { node, ...(keyAt && { keyAt }) };
  }
}

function explain({ error, path, node }: Fault): string {
  const name = path.length === 0 ? 'the config' : `"${nameOf(path)}"`;
  const param = error.params;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(param['additionalProperty']);
      const known = knownKeys(path);
      return `unknown key "${key}" in ${name}${didYouMean(key, known) || `; known keys: ${known.join(', ')}`}`;
    }
    case 'required':
      return `${name} needs the key "${String(param['missingProperty'])}"`;
    case 'type':
      return wrongType(name, String(param['type']), node);
    case 'enum':
      return oneOf(name, (param['allowedValues'] as unknown[]).map(String), node);
    case 'const':
      return `${name} must be ${JSON.stringify(param['allowedValue'])}`;
    case 'pattern':
      return wrongPattern(name, path);
    case 'minLength':
    case 'minItems':
      return `${name} must not be empty`;
    case 'maxItems':
      return `${name} must not list more than ${String(param['limit'])}`;
    case 'oneOf': {
      const forms = path.at(-1) === 'externalId' ? 'output, env or sha256' : 'output or env';
      return `${name} must hold exactly one of ${forms}`;
    }
    case 'dependencies':
      return `${name} names a "file" but no "output" in it`;
    default:
      return `${name} does not follow the schema (${error.keyword})`;
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
  const must = `${name} must be one of ${values.join(', ')}`;
  return node.kind === 'string'
    ? `${must}${didYouMean(node.pieces.join(''), values)}`
    : `${must}, but is ${KIND_WORDS[node.kind]}`;
}

function wrongPattern(name: string, path: readonly string[]): string {
  if (path[0] === 'ownAccounts') return `${name} must be an account: 12 digits, in quotes`;
  if (path.at(-1) === 'reason') return `${name} must say why`;
  if (path.at(-1) === 'expires') return `${name} must be a day such as 2027-01-31`;
  return `${name} must be 64 hexadecimal digits: the SHA-256 of the ExternalId`;
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
