import { isRange } from '../logic/evaluate/address';
import { readDecimal } from '../logic/evaluate/decimal';
import { readInstant } from '../logic/evaluate/instant';
import type { Condition, Operator } from '../policy/document';
import { isNegated, type KnownText, knownTexts } from './reading';
import { defineConditionRule, type Remark } from './rule';

/** C11–C15, and Null (C5). Values with a variable in them are left to `variable-misplaced`. */
export const conditionValueMistyped = defineConditionRule({
  id: 'condition-value-mistyped',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check: (statement) => statement.conditions.flatMap(mistyped),
});

interface Kind {
  readonly operators: RegExp;
  readonly name: string;
  readonly help: string;
  is(value: string): boolean;
}

const KINDS: readonly Kind[] = [
  {
    operators: /^(?:Bool|Null)$/,
    name: 'neither true nor false',
    help: 'Write "true" or "false".',
    is: (value) => /^(?:true|false)$/i.test(value),
  },
  {
    operators: /^Numeric/,
    name: 'no number',
    help: 'Write a number.',
    is: (value) => readDecimal(value) !== undefined,
  },
  {
    operators: /^Date/,
    name: 'no date',
    help: 'Write it as 2030-01-31T12:00:00Z, or as seconds since 1970.',
    is: (value) => readInstant(value) !== undefined,
  },
  {
    operators: /^(?:Not)?IpAddress$/,
    name: 'no IP address or range',
    help: 'Write an address or a CIDR range, such as 203.0.113.0/24 or 2001:db8::/32.',
    is: isRange,
  },
];

function mistyped({ operator, key, values }: Condition): Remark[] {
  const kind = kindOf(operator);
  if (kind === undefined) return [];
  const wrong = knownTexts(values).filter(({ value }) => !value.includes('${') && !kind.is(value));
  return wrong.map(({ value, at }: KnownText) => ({
    ...at,
    message: `"${value}" is ${kind.name}, which ${operator} asks for: ${
      isNegated(operator) ? `every ${key} differs from it` : `no ${key} meets it`
    }, whatever was meant.`,
    help: kind.help,
  }));
}

function kindOf(operator: Operator): Kind | undefined {
  return KINDS.find(({ operators }) => operators.test(operator));
}
