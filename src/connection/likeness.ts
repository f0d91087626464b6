import type { PolicyDocument } from '../policy/document';
import { known, type Text } from '../policy/text';
import { EXTERNAL_ID } from './situation';
import { signature } from './sourced';

/**
 * A trust policy with its accounts, names and ExternalIds numbered in the
 * order they appear. Where they are all plain literals that are only compared
 * for equality, a question about one policy has the same answer as about any
 * other that reads alike: a thousand roles made by one module are asked about
 * once. Undefined: the policy does not allow that conclusion.
 */
export function likeness(
  document: PolicyDocument,
): { text: string; numberOf(principal: Text): string } | undefined {
  if (document.holes.length > 0) return undefined;
  const names = new Numbers();
  for (const { conditions, principal, holes } of document.statements) {
    if (holes.length > 0 || principal?.values.some(({ kind }) => kind !== 'AWS')) return undefined;
    for (const { key, operator, values } of conditions) {
      const comparesExactly = operator.startsWith('String') && !operator.includes('IgnoreCase');
      if (key.toLowerCase() !== EXTERNAL_ID || !comparesExactly || !values.every(isLiteral)) return undefined;
    }
  }
  const numbered = document.statements.map(({ sid: _sid, ...statement }) => ({
    ...statement,
    principal: statement.principal && {
      ...statement.principal,
      values: statement.principal.values.map((value) => ({ ...value, text: names.principal(value.text) })),
    },
    conditions: statement.conditions.map((condition) => ({
      ...condition,
      values: condition.values.map((value) => names.of('id', known(value)!)),
    })),
  }));
  if (names.strange) return undefined;
  const { id: _id, ...rest } = document;
  const text = signature({ ...rest, statements: numbered as unknown as PolicyDocument['statements'] });
  return { text, numberOf: (principal) => names.principal(principal) };
}

function isLiteral(text: Text): boolean {
  const value = known(text);
  return value !== undefined && !/[*?]|\$\{/.test(value);
}

class Numbers {
  /** Set once a principal was met that is no account, role or user. */
  strange = false;
  private readonly seen = new Map<string, number>();

  of(kind: string, value: string): string {
    const key = `${kind} ${value}`;
    const number = this.seen.get(key) ?? this.seen.size;
    this.seen.set(key, number);
    return `${kind}${number}`;
  }

  /** Principals of one account stay of one account, and a root stays a root. */
  principal(text: Text): string {
    const value = known(text) ?? '';
    const account = /^(?:arn:[a-z-]+:iam::)?(\d{12})(?::root)?$/.exec(value);
    if (account) return `${this.of('account', account[1]!)} root`;
    const named = /^(arn:[a-z-]+):iam::(\d{12}):(role|user)\/([^*?]+)$/.exec(value);
    if (named) {
      const [, partition, number, kind, name] = named;
      return `${partition} ${this.of('account', number!)} ${kind} ${this.of('name', name!)}`;
    }
    this.strange = true;
    return value;
  }
}
