import type { Gap } from '../facts';
import { Secrets } from '../terraform/secrets';
import { textsOf } from './secrets';
import { rangeOf, type Source, type Span } from './source';
import type { Value } from './value';

/** An expression that Terraform would refuse; `try` and `can` take it up. */
export class EvaluationFault extends Error {
  constructor(
    message: string,
    readonly at: Span,
  ) {
    super(message);
  }
}

/** The whole configuration takes too much work. Nothing takes it up but the reader of the configuration. */
export class WorkLimit extends Error {}

/** What one instance of a module, a resource or a template file costs, in steps. */
export const INSTANCE_STEPS = 50;

/** Of one root module. One that calls 500 modules with 3,000 resources takes a third of it. */
const MAX_STEPS = 1_000_000;
/** Of all root modules of a tree together. */
const MAX_STEPS_IN_TREE = 4_000_000;

/** The work that is left for a tree of configurations. */
export class Budget {
  left = MAX_STEPS_IN_TREE;
}

/** Expressions and references inside each other, through locals and modules. */
const MAX_NESTING = 250;

/** What reading one configuration has in common: its bounds, its files and what it says beside its values. */
export class Run {
  readonly gaps: Gap[] = [];
  readonly secrets = new Secrets();
  private steps = 0;
  private nesting = 0;
  private readonly reported = new Set<string>();

  constructor(
    /** Of the root module, relative to the root of the repository: where relative file names begin. */
    readonly rootDirectory: string,
    /** A file of the repository by its path; `undefined` where there is none inside it. */
    readonly source: (path: string) => Source | undefined,
    private readonly budget: Budget,
  ) {}

  /** Counts work; throws where there is too much of it. */
  spend(steps: number): void {
    this.steps += steps;
    this.budget.left -= steps;
    if (this.steps > MAX_STEPS || this.budget.left < 0) throw new WorkLimit();
  }

  /** Whether one level more is allowed; to be left with {@link leave}. */
  enter(): boolean {
    if (this.nesting >= MAX_NESTING) return false;
    this.nesting += 1;
    return true;
  }

  leave(): void {
    this.nesting -= 1;
  }

  /** Keeps every text of a value from being shown. */
  keepSecret(value: Value): void {
    for (const text of textsOf(value)) this.secrets.add(text);
  }

  /** The same gap at the same place is told once. */
  gap(reason: string, at: Span, address?: string, hides?: Gap['hides']): void {
    const range = rangeOf(at);
    const key = `${reason}\0${range.file}\0${range.line}\0${range.column}\0${address ?? ''}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.gaps.push({
      reason,
      at: range,
      ...(address === undefined ? {} : { address }),
      ...(hides === undefined ? {} : { hides }),
    });
  }
}
