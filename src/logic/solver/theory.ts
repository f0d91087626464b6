import { holdsSymbol, isSymbol } from '../symbols';
import type { Recogniser } from './automaton';
import { recognises } from './automaton';
import { type Budget, spend, TooComplex } from './budget';
import type { Language } from './language';
import { candidates, otherSpellings, type Points } from './points';
import type { Literal, Theory } from './sat';
import { shortestWord } from './search';

/** A set of strings. `may` and `must` differ where it rests on an unknown: what it can hold, and what it surely holds. */
export type Membership =
  | {
      readonly kind: 'words';
      readonly key: string;
      readonly may: Recogniser;
      readonly must: Recogniser;
      /** The language of `must`, where it is one. */
      readonly language?: Language;
      /** Units for the unknowns it rests on. */
      readonly symbols: readonly string[];
      /** All its words, where it has finitely many. */
      readonly finite?: readonly string[] | undefined;
      /** How an unknown value is read, where it may match more than its own text: sets read differently are different. */
      readonly reads?: string | undefined;
      /** What is unknown of it, where that is more than `symbols` say. */
      readonly about?: string | undefined;
      /** The rule that leaves it open. */
      readonly rule?: string | undefined;
    }
  | Points;

/** What a predicate says about one dimension of the request. */
type Predicate =
  /** The key has a value at all. */
  | { readonly is: 'present' }
  /** The value is in the set; false of an absent key. */
  | { readonly is: 'in'; readonly set: Membership }
  /** Some value of a multivalued key is inside (or outside) the set; false of an absent key. */
  | { readonly is: 'some'; readonly set: Membership; readonly inside: boolean };

/** One demand on one value. */
interface Demand {
  readonly set: Membership;
  readonly inside: boolean;
  readonly literal: Literal;
}

type Found = { readonly value: string } | { readonly core: readonly Literal[] };

/** A dimension's part of a model: a value, a set of values, or absence. */
export type Value = string | readonly string[] | undefined;

type Outcome = { readonly value: Value } | { readonly core: readonly Literal[] };

/** Action, resource, principal, or one context key. */
export interface Dimension {
  readonly name: string;
  /** Whether a request always has it (action, resource, principal). */
  readonly always: boolean;
  readonly multivalued: boolean;
  /** Units for unknown text that its values may hold. */
  readonly symbols: Set<string>;
  /** The one value that it has in every request asked about; predicates on it are then no question. */
  fixed?: { readonly value: Value } | undefined;
}

interface Slot {
  readonly dimension: Dimension;
  readonly assigned: Literal[];
  readonly outcomes: Map<string, Outcome>;
  changed: boolean;
}

/** Knows, dimension by dimension, whether a value gives the assigned predicates their truth. */
export class ValueTheory implements Theory {
  private readonly slots = new Map<Dimension, Slot>();
  private readonly predicates = new Map<number, { slot: Slot; predicate: Predicate }>();

  constructor(private readonly budget: Budget) {}

  register(variable: Literal, dimension: Dimension, predicate: Predicate): void {
    let slot = this.slots.get(dimension);
    if (!slot) {
      slot = { dimension, assigned: [], outcomes: new Map(), changed: false };
      this.slots.set(dimension, slot);
    }
    this.predicates.set(variable, { slot, predicate });
  }

  assign(literal: Literal): void {
    const slot = this.predicates.get(Math.abs(literal))!.slot;
    slot.assigned.push(literal);
    slot.changed = true;
  }

  unassign(literal: Literal): void {
    const { assigned } = this.predicates.get(Math.abs(literal))!.slot;
    assigned.splice(assigned.lastIndexOf(literal), 1);
  }

  conflict(): Literal[] | undefined {
    for (const slot of this.slots.values()) {
      if (!slot.changed) continue;
      const outcome = this.outcome(slot);
      if ('core' in outcome) return [...outcome.core];
      slot.changed = false;
    }
    return undefined;
  }

  /** After a consistent assignment: the value that a dimension takes. */
  valueOf(dimension: Dimension): Value {
    const slot = this.slots.get(dimension);
    if (!slot) return undefined;
    const outcome = this.outcome(slot);
    return 'value' in outcome ? outcome.value : undefined;
  }

  /**
   * A value as good as {@link valueOf}'s that is also one of the words, or
   * within the first of the sets that leaves one.
   */
  prefer(dimension: Dimension, words: readonly string[], sets: readonly Membership[]): Value {
    const slot = this.slots.get(dimension);
    if (!slot) return words[0];
    const { demands, forbidden } = this.read(slot);
    if (demands.some(({ set }) => set.kind === 'points')) return this.valueOf(dimension);
    if (dimension.multivalued) return this.preferEach(dimension, demands, forbidden, sets);
    const word = words.find((text) => demands.every((demand) => meets(text, demand, this.budget)));
    if (word !== undefined) return word;
    for (const set of sets) {
      const found = this.element([...demands, { set, inside: true, literal: 0 }], dimension);
      if ('value' in found) return found.value;
    }
    return this.valueOf(dimension);
  }

  /** {@link prefer} for each value of a set. */
  private preferEach(
    dimension: Dimension,
    demands: readonly Demand[],
    forbidden: readonly Demand[],
    sets: readonly Membership[],
  ): Value {
    if (this.valueOf(dimension) === undefined) return undefined;
    const values = (demands.length > 0 ? demands : [undefined]).flatMap((demand) => {
      const all = demand ? [demand, ...forbidden] : forbidden;
      const tries = [...sets.map((set) => [...all, { set, inside: true, literal: 0 }]), all];
      for (const one of tries) {
        const found = this.element(one, dimension);
        if ('value' in found) return [found.value];
      }
      return [];
    });
    return [...new Set(values)];
  }

  /** Every predicate on a dimension that a value decides, as it decides it. */
  truths(dimension: Dimension, value: string): Literal[] {
    const found: Literal[] = [];
    for (const [variable, { slot, predicate }] of this.predicates) {
      if (slot.dimension !== dimension || predicate.is !== 'in') continue;
      const demand = { set: predicate.set, literal: variable };
      if (!meets(value, { ...demand, inside: false }, this.budget)) found.push(variable);
      else if (!meets(value, { ...demand, inside: true }, this.budget)) found.push(-variable);
    }
    return found;
  }

  /** Whether any predicate speaks of the dimension. */
  speaksOf(dimension: Dimension): boolean {
    return this.slots.has(dimension);
  }

  /** Whether only comparisons on a line speak of the dimension. */
  onLineOnly(dimension: Dimension): boolean {
    for (const { slot, predicate } of this.predicates.values()) {
      if (slot.dimension === dimension && predicate.is !== 'present' && predicate.set.kind === 'words')
        return false;
    }
    return this.slots.has(dimension);
  }

  private outcome(slot: Slot): Outcome {
    const key = slot.assigned.toSorted((a, b) => a - b).join();
    let outcome = slot.outcomes.get(key);
    if (!outcome) {
      outcome = slot.dimension.multivalued ? this.solveSet(slot) : this.solveSingle(slot);
      slot.outcomes.set(key, outcome);
    }
    return outcome;
  }

  private solveSingle(slot: Slot): Outcome {
    const { present, demands } = this.read(slot);
    const inside = demands.filter((demand) => demand.inside);
    const { always } = slot.dimension;
    if (present !== undefined && present < 0) {
      return inside[0] ? { core: [present, inside[0].literal] } : { value: undefined };
    }
    if (!always && present === undefined && inside.length === 0) return { value: undefined };
    const found = this.element(demands, slot.dimension);
    if ('value' in found) return found;
    // Exclusions alone refuse every value only of a key that is there.
    const grounded =
      always || found.core.some((literal) => inside.some((demand) => demand.literal === literal));
    return grounded ? found : { core: [...found.core, present ?? inside[0]!.literal] };
  }

  private solveSet(slot: Slot): Outcome {
    const { present, demands, forbidden } = this.read(slot);
    if (present !== undefined && present < 0) {
      return demands[0] ? { core: [present, demands[0].literal] } : { value: undefined };
    }
    if (present === undefined && demands.length === 0) return { value: undefined };
    const values: string[] = [];
    for (const demand of demands.length > 0 ? demands : [undefined]) {
      const reason = demand?.literal ?? present!;
      const found = this.element(demand ? [demand, ...forbidden] : forbidden, slot.dimension);
      if ('core' in found) return { core: [...new Set([...found.core, reason])] };
      if (!values.includes(found.value)) values.push(found.value);
    }
    return { value: values };
  }

  /** The assigned literals as demands; `forbidden` is what every value of a set must avoid. */
  private read(slot: Slot): { present: Literal | undefined; demands: Demand[]; forbidden: Demand[] } {
    let present: Literal | undefined;
    const demands: Demand[] = [];
    const forbidden: Demand[] = [];
    for (const literal of slot.assigned) {
      const { predicate } = this.predicates.get(Math.abs(literal))!;
      if (predicate.is === 'present') present = literal;
      else if (predicate.is === 'in') demands.push({ set: predicate.set, inside: literal > 0, literal });
      else if (literal > 0) demands.push({ set: predicate.set, inside: predicate.inside, literal });
      else forbidden.push({ set: predicate.set, inside: !predicate.inside, literal });
    }
    return { present, demands, forbidden };
  }

  /** One value that meets all demands. */
  private element(demands: readonly Demand[], dimension: Dimension): Found {
    const points = demands.filter((demand) => demand.set.kind === 'points');
    if (points.length === 0) return this.word(demands, dimension);
    const lineCore = onLine(points, this.budget);
    if (points.length === demands.length || lineCore.core)
      return lineCore.core ? { core: lineCore.core } : { value: lineCore.value! };
    const words = demands.filter((demand) => demand.set.kind === 'words');
    const word = this.word(words, dimension);
    if ('core' in word) return word;
    const few = words.find((demand) => demand.inside && isSpeltOut(demand));
    if (few) return oneOf(few, demands, this.budget);
    const values = candidates(points.map((demand) => demand.set as Points));
    const literals = literalsOf(words);
    // Text that is refused may be written otherwise, and mean the same number.
    const refused = words.flatMap((demand) => (demand.inside ? [] : (wordsIn(demand).finite ?? []))).length;
    const spelt = Math.min(refused, MOST_LISTED) + 1;
    const tries = [
      word.value,
      ...values,
      ...literals,
      ...values.flatMap((text) => otherSpellings(text, spelt)),
    ];
    const value = tries.find((text) => demands.every((demand) => meets(text, demand, this.budget)));
    if (value === undefined)
      throw new TooComplex(`text and number comparisons of one key (${dimension.name})`);
    return { value };
  }

  private word(demands: readonly Demand[], dimension: Dimension): Found {
    const inside = demands.filter((demand) => demand.inside);
    const outside = demands.filter((demand) => !demand.inside);
    const few = inside.find((demand) => (listed(demand)?.length ?? MOST_LISTED) < MOST_LISTED);
    if (few) return fromList(few, demands, dimension, this.budget);
    const found = shortestWord(
      inside.map((demand) => wordsIn(demand).may),
      outside.map((demand) => wordsIn(demand).must),
      [...dimension.symbols],
      this.budget,
    );
    if (found.found) return { value: found.word };
    return {
      core: [
        ...found.within.map((index) => inside[index]!.literal),
        ...found.without.map((index) => outside[index]!.literal),
      ],
    };
  }
}

/** Sets of fewer words are tried word by word. */
const MOST_LISTED = 16;

function listed(demand: Demand): readonly string[] | undefined {
  const set = wordsIn(demand);
  return set.may === set.must ? set.finite : undefined;
}

/** A shortest word of a listed set that meets all demands, or one demand that refuses each. */
function fromList(few: Demand, demands: readonly Demand[], { symbols }: Dimension, budget: Budget): Found {
  const core = new Set([few.literal]);
  for (const word of listed(few)!.toSorted((a, b) => a.length - b.length)) {
    spend(budget, word.length + demands.length);
    // Unknown text is no value of a dimension that it was not let into.
    if ([...word].some((unit) => isSymbol(unit) && !symbols.has(unit))) continue;
    const refusing = demands.find((demand) => !meets(word, demand, budget));
    if (!refusing) return { value: word };
    core.add(refusing.literal);
  }
  return { core: [...core] };
}

function wordsIn(demand: Demand): Extract<Membership, { kind: 'words' }> {
  return demand.set as Extract<Membership, { kind: 'words' }>;
}

/** Whether a concrete text meets a demand. */
function meets(text: string, demand: Demand, budget: Budget): boolean {
  const { set, inside } = demand;
  if (set.kind === 'points') return set.test(text) === inside;
  return inside ? recognises(set.may, text, budget) : !recognises(set.must, text, budget);
}

/** A value on the line that meets all demands, or those that refuse every value. */
function onLine(demands: readonly Demand[], budget: Budget): { value?: string; core?: Literal[] } {
  const tries = candidates(demands.map((demand) => demand.set as Points));
  const value = tries.find((text) => demands.every((demand) => meets(text, demand, budget)));
  if (value !== undefined) return { value };
  let needed = [...demands];
  for (const demand of demands) {
    const fewer = needed.filter((other) => other !== demand);
    if (!tries.some((text) => fewer.every((other) => meets(text, other, budget)))) needed = fewer;
  }
  return { core: needed.map((demand) => demand.literal) };
}

/** Whether a demand has few words, all of them plain text: an unknown on a line may be anywhere on it. */
function isSpeltOut(demand: Demand): boolean {
  const { finite } = wordsIn(demand);
  return finite !== undefined && !finite.some(holdsSymbol);
}

/** One of a demand's finitely many words that meets all demands, or those that refuse every one of them. */
function oneOf(spelt: Demand, demands: readonly Demand[], budget: Budget): Found {
  const words = wordsIn(spelt).finite!.filter((text) => meets(text, spelt, budget));
  const value = words.find((text) => demands.every((demand) => meets(text, demand, budget)));
  if (value !== undefined) return { value };
  let needed = demands.filter((demand) => demand !== spelt);
  for (const demand of needed) {
    const fewer = needed.filter((other) => other !== demand);
    if (!words.some((text) => fewer.every((other) => meets(text, other, budget)))) needed = fewer;
  }
  return { core: [spelt, ...needed].map((demand) => demand.literal) };
}

/** Words that finite demands spell out. */
function literalsOf(demands: readonly Demand[]): string[] {
  return demands.flatMap((demand) => (demand.inside ? (wordsIn(demand).finite ?? []) : []));
}
