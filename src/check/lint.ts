import { signature } from '../connection/sourced';
import type { Problem } from '../finding';
import { LINT_RULES } from '../generated/lint-rules';
import type { RuleId } from '../generated/rule-ids';
import { isAwsManaged } from '../policy/arn';
import { POLICY_TYPES, type PolicyDocument, type PolicyType } from '../policy/document';
import type { Range } from '../policy/position';
import { display } from '../policy/text';
import { type Fact, likelyType, type ManagedPolicyFact, type SourceReading } from '../source/facts';
import { VOCABULARY } from './vocabulary';

/** What every lint rule that is on says of every policy document. */
export function lint(readings: readonly SourceReading[], off: ReadonlySet<RuleId>): Problem[] {
  const on = LINT_RULES.filter(({ id }) => !off.has(id));
  const rulesFor = new Map(
    POLICY_TYPES.map((type) => [type, on.filter(({ appliesTo }) => appliesTo.includes(type))]),
  );
  const found: Problem[] = [];
  for (const { document, type } of subjectsIn(readings)) {
    for (const rule of rulesFor.get(type) ?? []) {
      for (const problem of rule.check({ document, type, vocabulary: VOCABULARY })) found.push(problem);
    }
  }
  return found;
}

interface Subject {
  readonly document: PolicyDocument;
  readonly type: PolicyType;
}

function subjectsIn(readings: readonly SourceReading[]): Subject[] {
  const facts = readings.flatMap((reading) => reading.facts);
  const boundaries = boundariesIn(facts);
  const subjects = facts.flatMap((fact) => subjectOf(fact, boundaries));
  return readings.some(({ source }) => source.kind.startsWith('terraform')) ? once(subjects) : subjects;
}

/** In plain JSON, where nothing tells a policy's type, the one its shape most likely is. */
function subjectOf(fact: Fact, boundaries: ReadonlySet<string>): Subject[] {
  switch (fact.kind) {
    case 'policy': {
      const type = likelyType(fact);
      return type === undefined ? [] : [{ document: fact.document, type }];
    }
    case 'managed-policy':
      if (fact.arn !== undefined && isAwsManaged(fact.arn)) return [];
      return [{ document: fact.document, type: isBoundary(fact, boundaries) ? 'boundary' : 'identity' }];
    case 'key':
      return fact.document === undefined ? [] : [{ document: fact.document, type: 'key' }];
    default:
      return [];
  }
}

/** The managed policies that roles name as their permissions boundary: these allow widely on purpose. */
function boundariesIn(facts: readonly Fact[]): Set<string> {
  const named = facts.flatMap((fact) =>
    fact.kind === 'role' && fact.boundary ? [display(fact.boundary)] : [],
  );
  return new Set(named);
}

function isBoundary({ arn, address }: ManagedPolicyFact, boundaries: ReadonlySet<string>): boolean {
  return (arn !== undefined && boundaries.has(display(arn))) || boundaries.has(`\${${address}.arn}`);
}

/** A policy that sources, plan and state all hold is spoken of once: where its text has a place, if it has one anywhere. */
function once(subjects: readonly Subject[]): Subject[] {
  const seen = new Set<string>();
  const isNew = ({ type, document }: Subject) => {
    const key = `${type} ${signature(document)}`;
    return !seen.has(key) && seen.add(key);
  };
  const [placeless, placed] = [true, false].map((wanted) =>
    subjects.filter(({ document }) => isPlaceless(document.at) === wanted),
  );
  return [...placed!, ...placeless!].filter(isNew);
}

/** Formats without positions give the start of the file. */
function isPlaceless({ line, column, endLine, endColumn }: Range): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1;
}
