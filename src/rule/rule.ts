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
    check(subject) {
      const remarks = check(subject);
      return remarks.length === 0 ? [] : remarks.map((remark) => ({ ...remark, rule: id }));
    },
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
  return defineRule({ id, appliesTo, check: (subject) => remarksOn(subject, check) });
}

/** A rule that looks at the conditions of one statement at a time; most statements have none. */
export function defineConditionRule({
  id,
  appliesTo,
  check,
}: Parameters<typeof defineStatementRule>[0]): LintRule {
  const onlyConditional = (statement: Statement, subject: Subject): readonly Remark[] =>
    statement.conditions.length === 0 ? NONE : check(statement, subject);
  return defineRule({ id, appliesTo, check: (subject) => remarksOn(subject, onlyConditional) });
}

const NONE: readonly Remark[] = [];

function remarksOn(
  subject: Subject,
  check: (statement: Statement, subject: Subject) => readonly Remark[],
): readonly Remark[] {
  let found: Remark[] | undefined;
  for (const statement of subject.document.statements) {
    for (const remark of check(statement, subject)) {
      found ??= [];
      found.push(remark);
    }
  }
  return found ?? NONE;
}
