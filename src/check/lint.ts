import type { Problem } from '../finding';
import { LINT_RULES } from '../generated/lint-rules';
import type { RuleId } from '../generated/rule-ids';
import type { PolicyDocument, PolicyType } from '../policy/document';
import type { Fact } from '../source/facts';
import { VOCABULARY } from './vocabulary';

/** What every lint rule that is on says of every policy document. */
export function lint(facts: readonly Fact[], off: ReadonlySet<RuleId>): Problem[] {
  const rules = LINT_RULES.filter(({ id }) => !off.has(id));
  return facts
    .flatMap(documentsOf)
    .flatMap(({ document, type }) =>
      rules
        .filter(({ appliesTo }) => appliesTo.includes(type))
        .flatMap((rule) => rule.check({ document, type, vocabulary: VOCABULARY })),
    );
}

interface Typed {
  readonly document: PolicyDocument;
  readonly type: PolicyType;
}

/** In plain JSON, where nothing tells a policy's type, the one its shape most likely is. */
function documentsOf(fact: Fact): Typed[] {
  switch (fact.kind) {
    case 'policy': {
      const type = fact.type ?? fact.candidateTypes[0];
      return type === undefined ? [] : [{ document: fact.document, type }];
    }
    case 'managed-policy':
      return [{ document: fact.document, type: 'identity' }];
    case 'key':
      return fact.document === undefined ? [] : [{ document: fact.document, type: 'key' }];
    default:
      return [];
  }
}
