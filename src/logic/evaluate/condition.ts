import type { Condition, Version } from '../../policy/document';
import type { RequestFacts } from './facts';
import { literal, namesIn } from './glob';
import { COMPARISONS, type Comparison } from './operator';
import { and, every, not, some, type Truth, unsure } from './truth';
import { fill } from './variables';

/** Whether one operator and key of a `Condition` block holds for the request (C1–C15). */
export function conditionHolds(condition: Condition, version: Version, facts: RequestFacts): Truth {
  const { operator, qualifier, values } = condition;
  if (operator === 'Null') return nullHolds(condition, facts);
  const comparison = COMPARISONS[operator];
  const value = facts.value(condition.key);
  if (value === undefined) return missingHolds(condition, comparison);
  // G11: no value to meet, so neither a positive nor a negated operator matches.
  if (values.length === 0) return false;
  const test = (one: string): Truth => valueHolds(one, condition, comparison, version, facts);
  // C8: a multivalued key without a qualifier never matches; a qualifier takes a single value as a set of one.
  if (qualifier === undefined) return typeof value === 'string' ? test(value) : false;
  const set = typeof value === 'string' ? [value] : value;
  return qualifier === 'ForAllValues' ? every(set, test) : some(set, test);
}

/** C3, C4, C6 and, for a key without values, G11. Measured: `ForAnyValue` is false also where `IfExists` follows. */
function missingHolds({ ifExists, qualifier, values }: Condition, { negated }: Comparison): boolean {
  if (qualifier === 'ForAnyValue') return false;
  if (ifExists || qualifier === 'ForAllValues') return true;
  if (values.length === 0) return false;
  return negated;
}

/** C7: one value of the request against all values of the policy, any of which suffices (C1). */
function valueHolds(
  one: string,
  { values }: Condition,
  comparison: Comparison,
  version: Version,
  facts: RequestFacts,
): Truth {
  const refused = comparison.refuses?.(one, facts.symbols) ?? false;
  if (refused === true) return false;
  const met = some(values, (value) => {
    const filled = fill(facts.symbols.encode(value), {
      version: comparison.variables ? version : '2008-10-17',
      facts,
      wild: comparison.wild,
      colons: 0,
    });
    // M8: an unresolved variable makes a value that nothing meets.
    if (filled.kind === 'unresolved') return false;
    return filled.kind === 'unsure' ? filled.truth : comparison.meets(filled.units, one, facts.symbols);
  });
  return comparison.negated ? and(not(met), not(refused)) : met;
}

/** C5: asks about presence alone; an empty text is present. */
function nullHolds({ key, qualifier, values }: Condition, facts: RequestFacts): Truth {
  if (qualifier !== undefined) return qualifier === 'ForAllValues';
  const absent = facts.value(key) === undefined;
  return some(values, (value) => {
    const text = facts.symbols.encode(value);
    const names = namesIn(literal(text), facts.symbols);
    return names.length > 0 ? unsure(names) : text.toLowerCase() === String(absent);
  });
}
