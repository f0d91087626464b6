import { compareText } from '../finding';
import { likelyType, type PolicyFact, type SourceReading } from '../source/facts';
import type { Answers } from './discover/answers';
import { held } from './discover/held';
import { outsiders } from './discover/outsiders';
import { Roles, roleName } from './discover/roles';
import type { Judgement, JudgeSettings } from './judge';
import { withNamedIds } from './named-ids';
import { signature } from './sourced';
import { referencesOf } from './symbols';

/** A trust that was found, and what is said of it. */
export interface Discovered extends Judgement {
  /** Of modules that are called twice, several stand at one place. */
  readonly fact: PolicyFact;
}

/**
 * What can be said without any connection: every role that lets a principal
 * of an outside account in is held to the questions as far as they can be
 * asked without knowing the vendor. Sorted by place; named after the role, or
 * after the file where no source names it.
 */
export function discover(readings: readonly SourceReading[], settings: JudgeSettings = {}): Discovered[] {
  const facts = readings.flatMap(({ facts: all }) => all);
  const roles = new Roles(facts);
  const references = referencesOf(facts, 'aws');
  const trusts = facts
    .filter((fact): fact is PolicyFact => fact.kind === 'policy' && likelyType(fact) === 'trust')
    .toSorted(byPlace)
    .map((fact) => {
      const role = roles.of(fact);
      const document = withNamedIds(references.fillDocument(fact.document));
      return { fact, role, document, name: roleName(fact, role), said: signature(document) };
    });
  const names = new Map<string, number>();
  const answers: Answers = new Map();
  return withoutCopies(trusts).flatMap(({ fact, role, document, name }) => {
    const found = outsiders(fact, role, document, settings, answers);
    if (found === undefined) return [];
    const base = name ?? fact.at.file;
    const count = (names.get(base) ?? 0) + 1;
    names.set(base, count);
    return [{ ...held(found, count > 1 ? `${base} (${count})` : base, answers), fact }];
  });
}

/** One role told of by several sources is one; text without a role is a copy of the same text with one. */
function withoutCopies<T extends { fact: PolicyFact; name: string | undefined; said: string }>(
  trusts: readonly T[],
): T[] {
  const named = new Set(trusts.flatMap(({ name, said }) => (name === undefined ? [] : [said])));
  const seen = new Set<string>();
  return trusts.filter(({ fact, name, said }) => {
    if (name === undefined && named.has(said)) return false;
    const key = `${name ?? `\n${fact.at.file}`}\n${said}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function byPlace({ at: a }: PolicyFact, { at: b }: PolicyFact): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
