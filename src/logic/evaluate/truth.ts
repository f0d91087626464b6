/**
 * Three-valued truth after Kleene: where an unknown value or a hole decides,
 * the answer is neither true nor false but says what it rests on.
 */
export type Truth = boolean | Unsure;

export interface Unsure {
  /** Names of unknowns and reasons of holes. */
  readonly because: readonly string[];
}

export function unsure(because: Iterable<string>): Unsure {
  return { because: [...new Set(because)] };
}

export function not(truth: Truth): Truth {
  return typeof truth === 'boolean' ? !truth : truth;
}

/** Whether the test holds for some item; stops at the first that settles it. */
export function some<T>(items: Iterable<T>, test: (item: T) => Truth): Truth {
  return settle(items, test, true);
}

/** Whether the test holds for every item. */
export function every<T>(items: Iterable<T>, test: (item: T) => Truth): Truth {
  return settle(items, test, false);
}

function settle<T>(items: Iterable<T>, test: (item: T) => Truth, settled: boolean): Truth {
  const because: string[] = [];
  for (const item of items) {
    const truth = test(item);
    if (truth === settled) return settled;
    if (typeof truth !== 'boolean') because.push(...truth.because);
  }
  return because.length > 0 ? unsure(because) : !settled;
}

export function and(...truths: readonly Truth[]): Truth {
  return every(truths, (truth) => truth);
}

export function or(...truths: readonly Truth[]): Truth {
  return some(truths, (truth) => truth);
}
