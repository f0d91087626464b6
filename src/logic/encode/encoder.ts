import type {
  Effect,
  Hole,
  HolePart,
  ListElement,
  PolicyDocument,
  PolicyType,
  Statement,
  Version,
} from '../../policy/document';
import type { StatementRef } from '../question';
import type { Dimension } from '../solver/theory';
import { conditionClaim } from './condition';
import type { KeyTypes } from './keys';
import { type Naming, namingOf, notPrincipalClaim, valueClaim } from './principal-element';
import {
  completeArn,
  type Reading,
  type Resolve,
  segmentBound,
  type Templates,
  wordsOfValues,
} from './template';
import { ALWAYS, type Claim, NEVER, type World } from './world';

/** A statement with what it takes to apply. */
export interface EncodedStatement {
  readonly ref: StatementRef;
  /** That the caller is one it speaks of, by how it is named. */
  readonly caller: Readonly<Record<Naming, Claim>>;
  /** That everything else of it is met. */
  readonly rest: Claim;
}

/** Turns policies into formulas over one request. */
export class Encoder {
  private readonly denials = new Map<Hole, object>();

  constructor(
    readonly world: World,
    readonly keys: KeyTypes,
    readonly resolve: Resolve,
    /** Follow one working model where AWS leaves a doubt, instead of leaving the answer open. */
    readonly exact: boolean,
    /** What the question gives a key as its one value. */
    private readonly given?: (key: string, multivalued: boolean) => Dimension['fixed'],
  ) {}

  dimensionOf(key: string): Dimension {
    const multivalued = this.keys.isMultivalued(key);
    return this.world.key(key, multivalued, () => this.given?.(key, multivalued));
  }

  /** What the statements of one effect take; one whose effect could not be read may have either. */
  statements(document: PolicyDocument, type: PolicyType, effect: Effect): EncodedStatement[] {
    return document.statements
      .filter((statement) => statement.effect === effect || statement.effect === undefined)
      .map((statement) => this.statement(document, statement, type, effect));
  }

  /** The claim that one statement applies, however it names the caller. */
  applies(
    document: PolicyDocument,
    statement: Statement,
    type: PolicyType,
    effect: Effect,
    /** Nobody is exempt by a `NotPrincipal`. */
    bounded = false,
  ): Claim {
    const { caller, rest } = this.statement(document, statement, type, effect);
    if (bounded && statement.principal?.not) return rest;
    return this.world.and([this.world.or(Object.values(caller)), rest]);
  }

  private statement(
    document: PolicyDocument,
    statement: Statement,
    type: PolicyType,
    effect: Effect,
  ): EncodedStatement {
    return {
      ref: { type, document, statement },
      caller: this.caller(statement, type),
      rest: this.rest(statement, type, document.version, effect),
    };
  }

  /** The claim that whole statements which could not be read have that effect: some may allow what others do not deny. */
  unread(document: PolicyDocument, effect: Effect): Claim {
    return this.world.or(
      document.holes.map((hole) =>
        effect === 'Allow' ? this.hole(hole) : this.unknown(this.denialOf(hole), hole),
      ),
    );
  }

  /** What an unread statement denies, apart from what it allows. */
  private denialOf(hole: Hole): object {
    const denial = this.denials.get(hole) ?? {};
    this.denials.set(hole, denial);
    return denial;
  }

  /** Who a statement speaks of, apart by how it names them (E5). */
  private caller(statement: Statement, type: PolicyType): Record<Naming, Claim> {
    const { world } = this;
    const element = statement.principal;
    const holes = this.holesOf(statement, 'Principal');
    const nobody = { everyone: NEVER, account: NEVER, role: NEVER, exact: NEVER };
    if (!element) {
      const unread = holes.length > 0 ? world.or(holes) : RESOURCE_BASED.has(type) ? NEVER : ALWAYS;
      return { ...nobody, everyone: unread };
    }
    if (element.not) {
      return { ...nobody, everyone: world.and([notPrincipalClaim(world, element, this.exact), ...holes]) };
    }
    const named = (naming: Naming) =>
      world.or(
        element.values
          .filter((value) => namingOf(value, world.symbols) === naming)
          .map((value) => valueClaim(world, value)),
      );
    return {
      everyone: world.or([named('everyone'), ...holes]),
      account: named('account'),
      role: named('role'),
      exact: named('exact'),
    };
  }

  private rest(statement: Statement, type: PolicyType, version: Version, effect: Effect): Claim {
    const { action, resource } = statement;
    const resources =
      type === 'trust'
        ? ALWAYS
        : resource
          ? this.list(resource, this.resourceReading(type), version, this.world.resource)
          : NEVER;
    return this.world.and([
      this.beside(action.not, this.list(action, ACTIONS, version, this.world.action), statement, 'Action'),
      this.beside(resource?.not ?? false, resources, statement, 'Resource'),
      ...statement.conditions.map((condition) => conditionClaim(this, condition, version)),
      ...this.holesOf(statement, 'Condition'),
      ...this.holesOf(statement, 'Statement'),
      ...(statement.effect === undefined ? [this.effectIs(statement, effect)] : []),
    ]);
  }

  /** What is listed, with what may stand beside it unread. */
  private beside(not: boolean, listed: Claim, statement: Statement, part: HolePart): Claim {
    const holes = this.holesOf(statement, part);
    return not ? this.world.and([listed, ...holes]) : this.world.or([listed, ...holes]);
  }

  private holesOf(statement: Statement, part: HolePart): Claim[] {
    return statement.holes.filter((hole) => hole.part === part).map((hole) => this.hole(hole));
  }

  /** `Action`, `Resource` and their `Not` forms (M1–M6). */
  private list(element: ListElement, reading: Reading, version: Version, dimension: Dimension): Claim {
    const { world } = this;
    // Variables have no place in actions (M7).
    const templates = this.templates(dimension === world.action ? '2008-10-17' : version);
    const inside = world.insideWords(dimension, wordsOfValues(element.values, reading, templates));
    return element.not ? world.not(inside) : inside;
  }

  /** How the text of a policy of some version is read in this question. */
  templates(version: Version): Templates {
    const { symbols, budget } = this.world;
    return { symbols, version, resolve: this.resolve, budget };
  }

  private resourceReading(type: PolicyType): Reading {
    const completed = IDENTITY_LIKE.has(type);
    if (this.exact) return completed ? COMPLETED : GLOBS;
    return completed ? COMPLETED_IN_DOUBT : GLOBS_IN_DOUBT;
  }

  /** An effect that could not be read is one of the two. */
  private effectIs(statement: Statement, effect: Effect): Claim {
    const hole = statement.holes.find(({ part }) => part === 'Effect');
    const reason = hole?.reason ?? 'the effect of a statement is not known';
    const allows = this.world.unknown(statement, { kind: 'hole', reason });
    return effect === 'Allow' ? allows : this.world.not(allows);
  }

  /** Whether what was not read is such that the claim about it holds. */
  hole(hole: Hole): Claim {
    return this.unknown(hole, hole);
  }

  private unknown(thing: object, { reason }: Hole): Claim {
    return this.world.unknown(thing, { kind: 'hole', reason });
  }
}

const ACTIONS: Reading = { wildcards: true, ignoreCase: true };
/** Variables stand behind the fifth colon (M7). */
const RESOURCES = { wildcards: true, colons: 5 };
const GLOBS: Reading = RESOURCES;
const GLOBS_IN_DOUBT: Reading = { ...RESOURCES, sure: segmentBound };
const COMPLETED: Reading = { ...RESOURCES, shape: completeArn };
const COMPLETED_IN_DOUBT: Reading = {
  ...RESOURCES,
  shape: completeArn,
  sure: (tokens) => segmentBound(completeArn(tokens)),
};
const RESOURCE_BASED: ReadonlySet<PolicyType> = new Set<PolicyType>(['trust', 'bucket', 'key', 'rcp']);
const IDENTITY_LIKE: ReadonlySet<PolicyType> = new Set<PolicyType>(['identity', 'boundary', 'scp']);
