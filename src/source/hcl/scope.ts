import type { Run } from './run';
import type { Span } from './source';
import type { Value } from './value';

/** What a name stands for at one place of a module instance. */
export interface Scope {
  readonly run: Run;
  /** The value of a name that begins a reference; `undefined` where the scope has none. */
  lookup(name: string, at: Span): Value | undefined;
  /** Before names of this scope that nobody can know: the module path, with a dot behind it. */
  readonly prefix: string;
}

/** The same scope with more names: of a `for`, a `dynamic` block, a template. */
export function withNames(scope: Scope, names: Readonly<Record<string, Value>>): Scope {
  return {
    run: scope.run,
    prefix: scope.prefix,
    lookup: (name, at) => (Object.hasOwn(names, name) ? names[name] : scope.lookup(name, at)),
  };
}
