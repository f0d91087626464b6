import type { PlainStatement } from '../logic/evaluate-policies';

/**
 * Pairs of policies for the second opinion: small enough for an SMT solver,
 * and alike enough that most questions about them are not answered at a glance.
 */
export interface Pair {
  readonly older: readonly PlainStatement[];
  readonly newer: readonly PlainStatement[];
}

/** A key that holds one value, and one that holds a set of them (C8). */
export const SINGLE_KEYS = ['s3:x-amz-acl', 'sts:ExternalId', 's3:prefix'] as const;
export const SET_KEY = 'aws:TagKeys';

type Random = () => number;

/** Mulberry32: the same seed gives the same pairs on every machine. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pairOf(seed: number): Pair {
  const generator = new Generator(randomFrom(seed));
  if (generator.chance(0.4)) return generator.conditionsOnly();
  const older = generator.policy();
  return { older, newer: generator.chance(0.75) ? generator.mutant(older) : generator.policy() };
}

const ACTIONS = [
  's3:GetObject',
  's3:PutObject',
  's3:PutObjectAcl',
  's3:ListBucket',
  'iam:PassRole',
  'ec2:RunInstances',
];
const RESOURCES = [
  ...['arn:aws:s3:::b/exports/a', 'arn:aws:s3:::b/exports-old/a', 'arn:aws:s3:::b', 'arn:aws:iam::1:role/x'],
  'arn:aws:s3:::b/x:y',
];
const VALUES = ['private', 'public-read', 'public-read-write', 'a', 'ab', ''];
const TESTS = ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'StringEqualsIgnoreCase'];

class Generator {
  constructor(private readonly random: Random) {}

  chance(share: number): boolean {
    return this.random() < share;
  }

  policy(): PlainStatement[] {
    return this.list(1, 4, () => this.statement());
  }

  /** Two policies that differ in what they ask of one key, and in nothing else: every rule of part C shows. */
  conditionsOnly(): Pair {
    const key = this.chance(0.5) ? SET_KEY : this.pick(SINGLE_KEYS);
    const statement = (Effect: 'Allow' | 'Deny'): PlainStatement => ({
      Effect,
      Action: 's3:PutObject',
      Resource: '*',
      ...(this.chance(0.9) ? { Condition: Object.fromEntries([this.testOf(key)]) } : {}),
    });
    const policy = (): PlainStatement[] => [
      statement('Allow'),
      ...this.list(0, 1, () => statement(this.chance(0.6) ? 'Deny' : 'Allow')),
    ];
    return { older: policy(), newer: policy() };
  }

  /** The policy with one to three small changes. */
  mutant(policy: readonly PlainStatement[]): PlainStatement[] {
    let changed = [...policy];
    for (let i = this.upTo(3); i >= 0; i--) changed = this.changed(changed);
    return changed;
  }

  private changed(policy: readonly PlainStatement[]): PlainStatement[] {
    const at = this.upTo(policy.length - 1);
    const statement = policy[at];
    const rest = policy.filter((_, i) => i !== at);
    if (!statement) return [this.statement()];
    return this.pick([
      () => [...policy, this.statement()],
      () => rest,
      () => [...rest, statement],
      () => [...rest, this.without(statement), { ...this.without(statement), ...this.condition() }],
      () => [...rest, { ...statement, ...this.actions() }],
      () => [...rest, { ...statement, ...this.resources() }],
      () => [...rest, { ...statement, ...this.condition() }],
      () => [...rest, { ...statement, ...this.condition() }],
      () => [...rest, this.without(statement)],
      () => [...rest, ...this.split(statement)],
    ])();
  }

  private without({ Condition, ...statement }: PlainStatement): PlainStatement {
    return statement;
  }

  /** The same statement as one for each of its actions: no change in meaning. */
  private split(statement: PlainStatement): PlainStatement[] {
    const { Action } = statement;
    return Array.isArray(Action) ? Action.map((one) => ({ ...statement, Action: [one] })) : [statement];
  }

  private statement(): PlainStatement {
    return {
      Effect: this.chance(0.3) ? 'Deny' : 'Allow',
      ...this.actions(),
      ...this.resources(),
      ...(this.chance(0.6) ? this.condition() : {}),
    };
  }

  private actions(): PlainStatement {
    const listed = this.list(1, 3, () => this.cased(this.globbed(this.pick(ACTIONS), 3)));
    return this.chance(0.12) ? { NotAction: listed } : { Action: listed };
  }

  private resources(): PlainStatement {
    const one = (): string =>
      this.chance(0.25) ? '*' : this.chance(0.06) ? 'arn:aws:s3' : this.globbed(this.pick(RESOURCES), 13);
    const listed = this.list(1, 2, one);
    return this.chance(0.12) ? { NotResource: listed } : { Resource: listed };
  }

  private condition(): PlainStatement {
    const entries = this.list(1, 2, () => this.test());
    return { Condition: Object.fromEntries(entries) };
  }

  private test(): [string, Record<string, string | string[]>] {
    return this.testOf(this.chance(0.3) ? SET_KEY : this.pick(SINGLE_KEYS));
  }

  private testOf(key: string): [string, Record<string, string | string[]>] {
    if (this.chance(0.15)) return ['Null', { [key]: this.pick(['true', 'false']) }];
    const qualifier = this.chance(key === SET_KEY ? 0.8 : 0.2)
      ? this.pick(['ForAllValues:', 'ForAnyValue:'])
      : '';
    const suffix = this.chance(0.2) ? 'IfExists' : '';
    const values = this.list(1, 2, () =>
      this.chance(0.5) ? this.globbed(this.pick(VALUES), 0) : this.pick(VALUES),
    );
    return [`${qualifier}${this.pick(TESTS)}${suffix}`, { [this.cased(key)]: values }];
  }

  /** The text with some of it behind `from` made wildcards. */
  private globbed(text: string, from: number): string {
    let out = text;
    for (let i = this.upTo(2); i > 0; i--) {
      const start = from + this.upTo(Math.max(0, out.length - from));
      const end = Math.min(out.length, start + this.upTo(4));
      out = out.slice(0, start) + (this.chance(0.75) ? '*' : '?') + out.slice(end);
    }
    return out;
  }

  private cased(text: string): string {
    return this.chance(0.1) ? text.toUpperCase() : text;
  }

  private list<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: least + this.upTo(most - least) }, make);
  }

  private pick<T>(from: readonly T[]): T {
    return from[this.upTo(from.length - 1)]!;
  }

  /** A whole number from 0 to `most`. */
  private upTo(most: number): number {
    return Math.floor(this.random() * (most + 1));
  }
}
