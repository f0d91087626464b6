/**
 * Resource addresses as Terraform prints them. Instance keys are numbers or
 * quoted strings that may hold anything (dots, slashes, brackets, `\"`), so an
 * address is read token by token and never split at its dots.
 */
export interface Step {
  readonly name: string;
  /** The instance key as written, brackets included: `["acme"]`, `[0]`. */
  readonly key: string;
}

/** The steps of a dotted path, keys attached; `undefined` where the text is no such path. */
export function steps(path: string): Step[] | undefined {
  const found: Step[] = [];
  let at = 0;
  while (at < path.length) {
    const start = at;
    while (at < path.length && path[at] !== '.' && path[at] !== '[') at += 1;
    const name = path.slice(start, at);
    const keyStart = at;
    while (path[at] === '[') {
      const end = closing(path, at);
      if (end === undefined) return undefined;
      at = end;
    }
    if (name === '') return undefined;
    found.push({ name, key: path.slice(keyStart, at) });
    if (at < path.length && path[at] !== '.') return undefined;
    at += 1;
  }
  return found;
}

/** The index behind the bracket that closes the one at `open`. */
function closing(path: string, open: number): number | undefined {
  if (path[open + 1] !== '"') {
    const end = path.indexOf(']', open);
    return end === -1 ? undefined : end + 1;
  }
  for (let at = open + 2; at < path.length; at += 1) {
    if (path[at] === '\\') at += 1;
    else if (path[at] === '"') return path[at + 1] === ']' ? at + 2 : undefined;
  }
  return undefined;
}

export interface Address {
  /** Module instance, `module.vendor["acme"]`; empty in the root module. */
  readonly module: string;
  /** Module path without instance keys, `module.vendor`. */
  readonly modulePath: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  /** Instance key of the resource itself, brackets included. */
  readonly key: string;
}

/** Reads the address of a resource, and what follows it (`.arn`, `.json`, `.list[0].name`) as `rest`. */
export function parseAddress(text: string): { address: Address; rest: readonly Step[] } | undefined {
  const all = steps(text);
  if (all === undefined) return undefined;
  let at = 0;
  while (all[at]?.name === 'module' && all[at]?.key === '' && all[at + 1] !== undefined) at += 2;
  const module = all.slice(0, at);
  const mode = all[at]?.name === 'data' && all[at]?.key === '' ? 'data' : 'managed';
  if (mode === 'data') at += 1;
  const [type, name] = [all[at], all[at + 1]];
  if (type === undefined || name === undefined || type.key !== '') return undefined;
  const address: Address = {
    module: join(module),
    modulePath: module.map((step) => step.name).join('.'),
    mode,
    type: type.name,
    name: name.name,
    key: name.key,
  };
  return { address, rest: all.slice(at + 2) };
}

/**
 * The address of a resource whose parts a plan or state lists beside it, which
 * is quicker than reading it token by token.
 */
export function addressFrom(
  address: string,
  parts: { module: string; mode: 'managed' | 'data'; type: string; name: string },
): Address | undefined {
  const { module, mode, type, name } = parts;
  const typeAt = (module === '' ? 0 : module.length + 1) + (mode === 'data' ? 'data.'.length : 0);
  const nameAt = typeAt + type.length + 1;
  const keyAt = nameAt + name.length;
  const agrees =
    address.startsWith(module) && address.startsWith(type, typeAt) && address.startsWith(name, nameAt);
  if (!agrees || (keyAt < address.length && address[keyAt] !== '[')) return parseAddress(address)?.address;
  return { module, modulePath: staticAddress(module), mode, type, name, key: address.slice(keyAt) };
}

export function formatAddress(address: Omit<Address, 'modulePath'>): string {
  const own = `${address.mode === 'data' ? 'data.' : ''}${address.type}.${address.name}${address.key}`;
  return inModule(address.module, own);
}

/** A path that is relative to a module, as seen from the root. */
export function inModule(module: string, path: string): string {
  return module === '' ? path : `${module}.${path}`;
}

/** The address without any instance keys: the same for every instance of one block. */
export function staticAddress(text: string): string {
  return text.includes('[')
    ? (steps(text)
        ?.map((step) => step.name)
        .join('.') ?? text)
    : text;
}

/** The module instance that a module instance was called from, and the call's name and key. */
export function parentModule(module: string): { parent: string; call: Step } | undefined {
  const all = steps(module);
  const call = all?.at(-1);
  if (all === undefined || call === undefined) return undefined;
  return { parent: join(all.slice(0, -2)), call };
}

function join(all: readonly Step[]): string {
  return all.map((step) => step.name + step.key).join('.');
}
