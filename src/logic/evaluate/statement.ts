import type {
  Condition,
  HolePart,
  ListElement,
  PolicyDocument,
  PolicyType,
  Statement,
  Version,
} from '../../policy/document';
import { conditionHolds } from './condition';
import type { RequestFacts } from './facts';
import { type Glob, glob, isUnknown, literal, matches, namesIn, STAR } from './glob';
import { COMPARISONS } from './operator';
import { BEARER, type Naming, naming } from './principal';
import { and, every, not, or, some, type Truth, unsure } from './truth';
import { fill } from './variables';

/** What one statement says of a request. */
export interface Reading {
  readonly statement: Statement;
  /** Whether it applies, whomever it names: action, resource, conditions. */
  readonly applies: Truth;
  /** Whom it names. */
  readonly naming: Naming;
}

export interface Where {
  readonly type: PolicyType;
  readonly document: PolicyDocument;
}

/** Reads one statement against the request, whatever its effect. */
export function readStatement(statement: Statement, where: Where, facts: RequestFacts): Reading {
  const parts = [
    () => actionHolds(statement, facts),
    () => resourceHolds(statement, where, facts),
    () => conditionsHold(statement, where.document, facts),
    // Of a statement that may be another altogether nothing is certain.
    () => not(holeOf(statement, 'Statement')),
  ];
  const applies = every(parts, (part) => part());
  return { statement, applies, naming: whom(statement, where.type, facts) };
}

/** Unsure where the statement has a hole in that part, otherwise false. */
function holeOf(statement: Statement, part: HolePart): Truth {
  const reasons = statement.holes.filter((hole) => hole.part === part).map((hole) => hole.reason);
  return reasons.length > 0 ? unsure(reasons) : false;
}

/** The policy types that name whom they speak of; the others speak of whoever they are attached to (G5). */
const NAMING: ReadonlySet<PolicyType> = new Set(['trust', 'bucket', 'key', 'rcp']);

function whom(statement: Statement, type: PolicyType, facts: RequestFacts): Naming {
  const hole = holeOf(statement, 'Principal');
  const { principal } = statement;
  if (!principal) {
    return hole === false && !NAMING.has(type)
      ? BEARER
      : { everyone: hole, account: hole, role: hole, self: hole };
  }
  const read = naming(principal, facts);
  if (hole === false) return read;
  if (principal.not) return { ...read, everyone: and(read.everyone, hole) };
  return {
    everyone: or(read.everyone, hole),
    account: or(read.account, hole),
    role: or(read.role, hole),
    self: or(read.self, hole),
  };
}

/**
 * Whether a list takes the request in; a hole stands beside the values listed.
 * `Action: []` and `Resource: []` take in nothing (G11); a `Not…` without
 * values leaves nothing out.
 */
function listHolds(
  list: ListElement,
  hole: Truth,
  facts: RequestFacts,
  test: (value: string) => Truth,
): Truth {
  const listed = or(
    some(list.values, (value) => test(facts.symbols.encode(value))),
    hole,
  );
  return list.not ? not(listed) : listed;
}

/** M1, M2. */
function actionHolds(statement: Statement, facts: RequestFacts): Truth {
  const action = literal(facts.action);
  return listHolds(statement.action, holeOf(statement, 'Action'), facts, (value) =>
    matches(glob(value.toLowerCase()), action, { symbols: facts.symbols, fold: true }),
  );
}

/** M3: one glob over the whole ARN. A trust policy speaks of its role, and has no such element (M10). */
function resourceHolds(statement: Statement, { type, document }: Where, facts: RequestFacts): Truth {
  if (type === 'trust') return true;
  const hole = holeOf(statement, 'Resource');
  if (!statement.resource) return hole;
  const resource = literal(facts.resource);
  return listHolds(statement.resource, hole, facts, (value) => {
    const filled = fill(value, { version: document.version, facts, wild: true, colons: RESOURCE_COLONS });
    // M8: the value matches no resource.
    if (filled.kind === 'unresolved') return false;
    if (filled.kind === 'unsure') return filled.truth;
    return COMPLETING.has(type)
      ? completedMatches(filled.units, resource, facts)
      : matches(filled.units, resource, facts);
  });
}

/** M7: variables stand behind the fifth colon of an ARN. */
const RESOURCE_COLONS = 5;

/**
 * M4: identity policies, boundaries being of their kind, have incomplete ARNs
 * completed; SCPs are read alike, of which AWS says nothing. A session
 * policy's are malformed.
 */
const COMPLETING: ReadonlySet<PolicyType> = new Set(['identity', 'boundary', 'scp']);

function completedMatches(pattern: Glob, resource: Glob, facts: RequestFacts): Truth {
  const missing = 5 - pattern.filter((unit) => unit === COLON).length;
  // A `*` at the end covers the missing fields already.
  if (missing <= 0 || !startsWithArn(pattern) || pattern.at(-1) === STAR)
    return matches(pattern, resource, facts);
  const completed = [...pattern];
  for (let i = 0; i < missing; i++) completed.push(COLON, STAR);
  const asIs = matches(pattern, resource, facts);
  const full = matches(completed, resource, facts);
  // An unknown may hold the colons that seem to be missing.
  if (asIs === full || !pattern.some(isUnknown)) return full;
  return unsure(namesIn(pattern, facts.symbols));
}

const COLON = 0x3a;

function startsWithArn(pattern: Glob): boolean {
  return literal('arn:').every((unit, i) => pattern[i] === unit);
}

/** C1; a hole may add any further constraint. */
function conditionsHold(statement: Statement, { version }: PolicyDocument, facts: RequestFacts): Truth {
  const written = every(statement.conditions, (condition) => openConditionHolds(condition, version, facts));
  return and(written, not(holeOf(statement, 'Condition')));
}

/**
 * Values that were not read are alternatives: any of them may meet a test, or
 * fail a negated one (C1, C7). A missing key is met or not whatever they are.
 */
function openConditionHolds(condition: Condition, version: Version, facts: RequestFacts): Truth {
  const read = conditionHolds(condition, version, facts);
  if (condition.open === undefined) return read;
  const unread = unsure([condition.open.reason]);
  const { operator, key, values } = condition;
  if (operator === 'Null') return or(read, unread);
  const { negated } = COMPARISONS[operator];
  if (negated && values.length === 0) return unread;
  if (facts.value(key) === undefined) return read;
  return negated ? and(read, unread) : or(read, unread);
}
