/** What a JSON value must look like, and where it does not. */
export type Shape = (value: unknown, path: Path) => Misfit | undefined;

export type Path = readonly (string | number)[];

export interface Misfit {
  readonly path: Path;
  readonly expected: string;
}

export const text: Shape = (value, path) =>
  typeof value === 'string' ? undefined : { path, expected: 'a string' };

/** Text of which one character class holds; `pattern` is anchored and free of backtracking. */
export function matching(pattern: RegExp, expected: string): Shape {
  return (value, path) => (typeof value === 'string' && pattern.test(value) ? undefined : { path, expected });
}

export function exactly(...values: readonly (string | number)[]): Shape {
  const expected = values.map((value) => JSON.stringify(value)).join(' or ');
  return (value, path) => (values.some((one) => one === value) ? undefined : { path, expected });
}

export function list(item: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return { path, expected: 'a list' };
    for (const [index, one] of value.entries()) {
      const misfit = item(one, [...path, index]);
      if (misfit) return misfit;
    }
    return undefined;
  };
}

/** Members that are not named are let pass: a later version may add some. */
export function object(members: Readonly<Record<string, Shape>>, optional: readonly string[] = []): Shape {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return { path, expected: 'an object' };
    }
    for (const [name, shape] of Object.entries(members)) {
      const at = [...path, name];
      const member: unknown = Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined;
      if (member === undefined && optional.includes(name)) continue;
      const misfit = member === undefined ? { path: at, expected: 'to be there' } : shape(member, at);
      if (misfit) return misfit;
    }
    return undefined;
  };
}
