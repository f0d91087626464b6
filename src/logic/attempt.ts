import type { Request } from '../policy/request';
import { Encoder } from './encode/encoder';
import type { KeyTypes } from './encode/keys';
import { relateUnknowns } from './encode/relate-unknowns';
import { assertRoleNames } from './encode/role-names';
import type { Survey } from './encode/survey';
import type { Resolution, Resolve } from './encode/template';
import { TIED_KEYS } from './encode/tied-keys';
import { type Claim, type Doubt, type Trust, World } from './encode/world';
import type { Because } from './question';
import { recognises } from './solver/automaton';
import type { Budget } from './solver/budget';
import { literal, pattern, union } from './solver/language';
import type { Dimension } from './solver/theory';
import { isSymbol, type SymbolTable } from './symbols';
import { actionOf, principalOf, requestOf, type WitnessOptions } from './witness';

/**
 * Work allowed for one question, in steps of the searches: about a second at
 * worst. Beyond it the answer is `unknown`, never a guess.
 */
export const MOST_STEPS = 500_000;

/** Values that free policy variables are given for one attempt, by lower-case key; `undefined`: the key is absent. */
export type Valuation = ReadonlyMap<string, string | undefined>;

/** What a question gives as one value, where it does: predicates on it need no search. */
export interface Given {
  readonly action?: string | undefined;
  readonly resource?: string | undefined;
  readonly principal?: string | undefined;
  readonly key: (key: string, multivalued: boolean) => Dimension['fixed'];
}

export interface Setup {
  readonly symbols: SymbolTable;
  readonly survey: Survey;
  readonly keys: KeyTypes;
  /** What is known of keys, before any valuation. */
  readonly resolve: Resolve;
  /** Follow one model where AWS leaves a doubt. */
  readonly exact: boolean;
  readonly given?: Given;
  /** Keys, lower-case, that are surely there, or surely not. */
  readonly presence?: ReadonlyMap<string, boolean>;
}

/** One encoding of a question, asked for requests that make a claim hold. */
export class Attempt {
  readonly world: World;
  readonly encoder: Encoder;
  private related = false;

  constructor(
    private readonly setup: Setup,
    private readonly trust: Trust,
    private readonly budget: Budget,
    private readonly valuation: Valuation = new Map(),
  ) {
    this.world = new World(setup.symbols, trust, budget);
    const { given } = setup;
    for (const part of ['action', 'resource', 'principal'] as const) {
      const value = given?.[part];
      if (value !== undefined) this.world[part].fixed = { value };
    }
    this.encoder = new Encoder(this.world, setup.keys, (key) => this.resolve(key), setup.exact, given?.key);
    if (namesSessions(setup.survey)) assertRoleNames(this.world, setup.survey.principals);
    if (trust === 'strict') for (const unit of setup.symbols.units()) this.world.admit(unit);
    for (const [key, value] of valuation) this.fix(key, value);
    for (const [key, is] of setup.presence ?? []) {
      const present = this.present(key);
      this.world.assert(is ? present : this.world.not(present));
    }
  }

  /** Whether a request that keeps to all assertions exists. */
  satisfiable(...claims: readonly Claim[]): boolean {
    if (this.trust === 'relaxed' && !this.related) relateUnknowns(this.world, this.budget);
    this.related = true;
    for (const claim of claims) this.world.assert(claim);
    return this.world.sat.solve();
  }

  /** After {@link satisfiable}: the request found, its text encoded. */
  request(options: Omit<WitnessOptions, 'spellings' | 'booleans'>): Request {
    const { spellings, booleans } = this.setup.survey;
    return requestOf(this.world, { ...options, spellings, booleans });
  }

  /** After {@link satisfiable}: the action in {@link request}. */
  action(): string {
    return actionOf(this.world);
  }

  /** After {@link satisfiable}: the word of the caller in {@link request}, if the policies ask who calls. */
  principal(): string | undefined {
    return principalOf(this.world);
  }

  /** Whether anything encoded rests on what nobody knows; if nothing does, a request found is a witness as it is. */
  get doubtful(): boolean {
    return this.world.doubts.size > 0;
  }

  /** After {@link satisfiable}: what the request found rests on that nobody knows. */
  because(): Because | undefined {
    return this.becauseOf(
      [...this.world.doubts]
        .filter(([variable]) => this.world.sat.value(variable) !== 0)
        .map(([, doubt]) => doubt)
        .filter((doubt) => doubt.kind !== 'value' || this.inDoubt(doubt)),
    );
  }

  /** All that nobody knows of what was encoded. */
  allDoubts(): Because | undefined {
    return this.becauseOf([...this.world.doubts.values()]);
  }

  private becauseOf(doubts: readonly Doubt[]): Because | undefined {
    const holes = new Set<string>();
    const names = new Set<string>();
    const rules = new Set<string>();
    for (const doubt of doubts) {
      if (doubt.kind === 'hole') holes.add(doubt.reason);
      else if (doubt.kind === 'rule') rules.add(doubt.rule);
      else {
        const { set, dimension } = doubt;
        const texts = [set.about ?? '', ...this.valuesOf(dimension)];
        const symbols = [...set.symbols, ...dimension.symbols, ...[...texts.join('')].filter(isSymbol)];
        for (const unit of symbols) names.add(this.setup.symbols.unknown(unit)?.unknown ?? unit);
        if (symbols.length === 0) rules.add(set.rule ?? (dimension === this.world.principal ? 'P5' : 'M3'));
      }
    }
    if (holes.size > 0) return { kind: 'hole', reasons: [...holes].sort() };
    if (names.size > 0) return { kind: 'unknown-value', names: [...names].sort() };
    return rules.size > 0 ? { kind: 'uncertain-rule', rules: [...rules].sort() } : undefined;
  }

  private valuesOf(dimension: Dimension): readonly string[] {
    const value = this.world.valueOf(dimension);
    return typeof value === 'string' ? [value] : (value ?? []);
  }

  private inDoubt({ set, dimension }: Extract<Doubt, { kind: 'value' }>): boolean {
    return this.valuesOf(dimension).some(
      (text) => recognises(set.may, text, this.budget) && !recognises(set.must, text, this.budget),
    );
  }

  private resolve(key: string): Resolution {
    if (!this.valuation.has(key)) return this.setup.resolve(key);
    const value = this.valuation.get(key);
    return value === undefined ? { is: 'absent' } : { is: 'value', value };
  }

  private present(key: string): Claim {
    return TIED_KEYS.get(key)?.present(this.world) ?? this.world.present(this.encoder.dimensionOf(key));
  }

  private fix(key: string, value: string | undefined): void {
    const { world } = this;
    const tied = TIED_KEYS.get(key);
    const language = union(value === undefined ? [] : [pattern(literal(value))]);
    if (tied) {
      const present = tied.present(world);
      world.assert(
        value === undefined
          ? world.not(present)
          : world.and([present, world.inside(world.principal, world.spelt(tied.lift(language)))]),
      );
      return;
    }
    const dimension = this.encoder.dimensionOf(key);
    world.assert(
      value === undefined
        ? world.not(world.present(dimension))
        : world.inside(dimension, world.spelt(language)),
    );
  }
}

/** Whether some principal is named as one session of a role. */
export function namesSessions({ principals }: Survey): boolean {
  return principals.some((arn) => arn.includes(':assumed-role/'));
}

/**
 * Values to try for policy variables that a request is free to choose: one
 * that nothing else names, none at all, and text that stands in the policies
 * or in the request that is possible if variables may be anything.
 */
export function valuationsOf({ survey, resolve, keys }: Setup, possible: Request): Valuation[] {
  const free = survey.variables.filter((key) => resolve(key).is === 'free' && !keys.isMultivalued(key));
  if (free.length === 0) return [new Map()];
  const fresh = free.map((key, index) => [key, freshValue(key, index, survey)] as const);
  return [
    new Map(fresh),
    // The identifier of a role's session is of another form than a user's.
    ...(free.includes(USER_ID) ? [new Map([...fresh, [USER_ID, 'AROAEXAMPLE:session'] as const])] : []),
    new Map(free.map((key) => [key, undefined])),
    ...free.flatMap((key) =>
      [...partsOf(possible), ...survey.fragments].map(
        (value) => new Map<string, string>([...fresh, [key, value]]),
      ),
    ),
  ];
}

const USER_ID = 'aws:userid';

/** What stands between the separators of a request that may be the one: a variable's value in it, likely. */
function partsOf({ resource, context }: Request): string[] {
  const texts = [resource, ...Object.values(context).flat()];
  return [...new Set(texts.flatMap((text) => text.split(/[/:]/)))].filter((part) => part !== '').slice(-6);
}

function freshValue(key: string, index: number, survey: Survey): string {
  if (key === 'aws:principalaccount') return '999999999999';
  if (key === 'aws:principalarn') return 'arn:aws:iam::999999999999:user/someone';
  if (key === 'aws:principaltype') return 'User';
  if (key === 'aws:principalisawsservice') return 'false';
  if (key === USER_ID) return `AIDAEXAMPLE${index}`;
  let value = `value-${index + 1}`;
  while (survey.fragments.some((fragment) => fragment.includes(value))) value += 'x';
  return value;
}
