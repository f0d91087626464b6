import { type Budget, TooComplex } from './budget';

/** A variable is a positive integer; a literal is a variable or its negative. */
export type Literal = number;

/** Decides whether values exist that give the assigned predicates the truth assigned to them. */
export interface Theory {
  /** Told of each predicate as it is assigned. */
  assign(literal: Literal): void;
  unassign(literal: Literal): void;
  /** `undefined`: consistent; otherwise assigned literals that cannot hold together. */
  conflict(): Literal[] | undefined;
}

interface Gate {
  readonly output: number;
  readonly inputs: readonly Literal[];
}

interface Clause {
  readonly literals: Literal[];
}

/** What a conflict costs, in steps of a search. */
const CONFLICT_COST = 20;

export const TRUE: Literal = 1;
export const FALSE: Literal = -1;

/**
 * A learning search over the truth of predicates. Formulas are gates; a gate
 * is only worked on where the root needs it, so a model speaks of few
 * predicates and a witness stays small. Every conflict is learnt.
 */
export class Sat {
  private values: Int8Array = new Int8Array(64);
  private levels: number[] = [0];
  private reasons: (Clause | undefined)[] = [undefined];
  private watches: Clause[][] = [[], []];
  private readonly gates: Gate[] = [];
  private readonly gateKeys = new Map<string, Literal>();
  private readonly isPredicate: boolean[] = [false];
  private readonly trail: Literal[] = [];
  private readonly levelStarts: number[] = [];
  private propagated = 0;
  private count = 0;
  private broken = false;

  constructor(
    private readonly theory: Theory,
    private readonly budget: Budget,
  ) {
    this.newVariable(false);
    this.enqueue(TRUE, undefined);
  }

  predicate(): Literal {
    return this.newVariable(true);
  }

  /** A variable of no meaning of its own: free to be true or false. */
  free(): Literal {
    return this.newVariable(false);
  }

  or(inputs: readonly Literal[]): Literal {
    return -this.and(inputs.map((input) => -input));
  }

  and(inputs: readonly Literal[]): Literal {
    const set = new Set(inputs);
    set.delete(TRUE);
    for (const input of set) if (input === FALSE || set.has(-input)) return FALSE;
    const distinct = [...set].sort((a, b) => a - b);
    if (distinct.length === 0) return TRUE;
    if (distinct.length === 1) return distinct[0]!;
    const key = distinct.join();
    let output = this.gateKeys.get(key);
    if (output === undefined) {
      output = this.newVariable(false);
      this.gateKeys.set(key, output);
      this.gates.push({ output, inputs: distinct });
      for (const input of distinct) this.addClause([-output, input]);
      this.addClause([output, ...distinct.map((input) => -input)]);
    }
    return output;
  }

  addClause(literals: readonly Literal[]): void {
    this.backtrack(0);
    const open = [...new Set(literals)].filter((literal) => this.value(literal) !== -1);
    if (open.some((literal) => this.value(literal) === 1 || open.includes(-literal))) return;
    if (open.length === 0) this.broken = true;
    else if (open.length === 1) this.enqueue(open[0]!, undefined);
    else this.watch({ literals: open });
  }

  /** Whether all clauses can hold; if so, the assignment stands until the next call. */
  solve(): boolean {
    this.backtrack(0);
    if (this.broken) return false;
    for (;;) {
      const conflict = this.propagate() ?? this.theoryConflict();
      if (conflict) {
        if (!this.learn(conflict)) {
          this.broken = true;
          return false;
        }
        continue;
      }
      const decision = this.nextDecision();
      if (decision === undefined) return true;
      this.levelStarts.push(this.trail.length);
      this.enqueue(decision, undefined);
    }
  }

  /** 1 true, -1 false, 0 not assigned. */
  value(literal: Literal): number {
    const value = this.values[Math.abs(literal)]!;
    return literal > 0 ? value : -value;
  }

  /** The literals assigned at present that speak of predicates. */
  *assignedPredicates(): Iterable<Literal> {
    for (const literal of this.trail) if (this.isPredicate[Math.abs(literal)]) yield literal;
  }

  private newVariable(predicate: boolean): number {
    const variable = ++this.count;
    if (variable >= this.values.length) {
      const grown = new Int8Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.levels.push(0);
    this.reasons.push(undefined);
    this.isPredicate.push(predicate);
    this.watches.push([], []);
    return variable;
  }

  private watch(clause: Clause): void {
    this.watchesOf(clause.literals[0]!).push(clause);
    this.watchesOf(clause.literals[1]!).push(clause);
  }

  private watchesOf(literal: Literal): Clause[] {
    return this.watches[literal > 0 ? 2 * literal : -2 * literal + 1]!;
  }

  private enqueue(literal: Literal, reason: Clause | undefined): void {
    const variable = Math.abs(literal);
    this.values[variable] = literal > 0 ? 1 : -1;
    this.levels[variable] = this.levelStarts.length;
    this.reasons[variable] = reason;
    this.trail.push(literal);
    if (this.isPredicate[variable]) this.theory.assign(literal);
  }

  private backtrack(level: number): void {
    if (this.levelStarts.length <= level) return;
    const keep = this.levelStarts[level]!;
    while (this.trail.length > keep) {
      const literal = this.trail.pop()!;
      const variable = Math.abs(literal);
      this.values[variable] = 0;
      if (this.isPredicate[variable]) this.theory.unassign(literal);
    }
    this.levelStarts.length = level;
    this.propagated = Math.min(this.propagated, keep);
  }

  private propagate(): Clause | undefined {
    while (this.propagated < this.trail.length) {
      const falsified = -this.trail[this.propagated++]!;
      const watching = this.watchesOf(falsified);
      let kept = 0;
      for (let i = 0; i < watching.length; i++) {
        const clause = watching[i]!;
        const outcome = this.visit(clause, falsified);
        if (outcome === 'moved') continue;
        watching[kept++] = clause;
        if (outcome === 'conflict') {
          while (++i < watching.length) watching[kept++] = watching[i]!;
          watching.length = kept;
          return clause;
        }
      }
      watching.length = kept;
    }
    return undefined;
  }

  private visit(clause: Clause, falsified: Literal): 'moved' | 'kept' | 'conflict' {
    const { literals } = clause;
    if (literals[0] === falsified) [literals[0], literals[1]] = [literals[1]!, literals[0]];
    const other = literals[0]!;
    if (this.value(other) === 1) return 'kept';
    for (let i = 2; i < literals.length; i++) {
      if (this.value(literals[i]!) === -1) continue;
      [literals[1], literals[i]] = [literals[i]!, literals[1]!];
      this.watchesOf(literals[1]!).push(clause);
      return 'moved';
    }
    if (this.value(other) === -1) return 'conflict';
    this.enqueue(other, clause);
    return 'kept';
  }

  private theoryConflict(): Clause | undefined {
    const core = this.theory.conflict();
    return core && { literals: core.map((literal) => -literal) };
  }

  /** Learns the first unique implication point of a conflict; `false` if there is no way out. */
  private learn(conflict: Clause): boolean {
    this.budget.steps -= CONFLICT_COST;
    if (this.budget.steps < 0) throw new TooComplex('the number of cases');
    this.backtrack(Math.max(0, ...conflict.literals.map((literal) => this.levels[Math.abs(literal)]!)));
    if (this.levelStarts.length === 0) return false;
    const { learnt, level } = this.analyse(conflict);
    this.backtrack(level);
    if (learnt.length > 1) {
      const clause = { literals: learnt };
      this.watch(clause);
      this.enqueue(learnt[0]!, clause);
    } else this.enqueue(learnt[0]!, undefined);
    return true;
  }

  /** The learnt clause, asserting literal first, a literal of the level to return to second. */
  private analyse(conflict: Clause): { learnt: Literal[]; level: number } {
    const current = this.levelStarts.length;
    const seen = new Set<number>();
    const learnt: Literal[] = [];
    let open = 0;
    let clause: Clause | undefined = conflict;
    let index = this.trail.length;
    let asserting: Literal = 0;
    do {
      for (const literal of clause?.literals ?? []) {
        const variable = Math.abs(literal);
        if (literal === -asserting || variable === Math.abs(asserting) || seen.has(variable)) continue;
        if (this.levels[variable] === 0) continue;
        seen.add(variable);
        if (this.levels[variable] === current) open++;
        else learnt.push(literal);
      }
      do index--;
      while (!seen.has(Math.abs(this.trail[index]!)));
      asserting = -this.trail[index]!;
      clause = this.reasons[Math.abs(asserting)];
      open--;
    } while (open > 0);
    learnt.sort((a, b) => this.levels[Math.abs(b)]! - this.levels[Math.abs(a)]!);
    const level = learnt.length > 0 ? this.levels[Math.abs(learnt[0]!)]! : 0;
    return { learnt: [asserting, ...learnt], level };
  }

  /** A choice that helps to justify a gate; `undefined` once every gate that matters is justified. */
  private nextDecision(): Literal | undefined {
    for (const { output, inputs } of this.gates) {
      if (this.values[output] !== -1 || inputs.some((input) => this.value(input) === -1)) continue;
      const open = inputs.filter((input) => this.value(input) === 0);
      // A predicate that fails asks less of a request than one that holds: an absent key will do.
      const modest = open.find((input) => input > 0 && this.isPredicate[input]);
      return -(modest ?? open.find((input) => !this.isPredicate[Math.abs(input)]) ?? open[0]!);
    }
    return undefined;
  }
}
