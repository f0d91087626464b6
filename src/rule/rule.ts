import type { Problem } from '../finding';
import type { RuleId } from '../generated/rule-ids';
import type { PolicyDocument, PolicyType, Statement } from '../policy/document';
import type { Vocabulary } from './vocabulary';

/** A policy document as lint rules see it. */
export interface Subject {
  readonly document: PolicyDocument;
  readonly type: PolicyType;
  readonly vocabulary: Vocabulary;
}

/** What a lint rule says; its id is added by {@link defineRule}, its severity by the registry and the config. */
export type Remark = Omit<Problem, 'rule' | 'severity'>;

/** One question about the text of a single policy document. Pure: the same document, the same problems. */
export interface LintRule {
  readonly id: RuleId;
  /** Policy types the rule speaks about. */
  readonly appliesTo: readonly PolicyType[];
  check(subject: Subject): Problem[];
}

interface Definition {
  readonly id: RuleId;
  readonly appliesTo: readonly PolicyType[];
  check(subject: Subject): readonly Remark[];
}

export function defineRule({ id, appliesTo, check }: Definition): LintRule {
  return {
    id,
    appliesTo,
    check: (subject) => check(subject).map((remark) => ({ ...remark, rule: id })),
  };
}

/** A rule that looks at one statement at a time. */
export function defineStatementRule({
  id,
  appliesTo,
  check,
}: Omit<Definition, 'check'> & {
  check(statement: Statement, subject: Subject): readonly Remark[];
}): LintRule {
  return defineRule({
    id,
    appliesTo,
    check: (subject) => subject.document.statements.flatMap((statement) => check(statement, subject)),
  });
}
