import type { Condition, Hole, Operator, Version } from '../../policy/document';
import { known } from '../../policy/text';
import { ANY_CHAR, EVERYTHING, literal, many, pattern, union } from '../solver/language';
import { compared, DATES, fewOf, inBlocks, isBlock, NUMBERS, type Points } from '../solver/points';
import type { Dimension, Membership } from '../solver/theory';
import type { Encoder } from './encoder';
import { ARN, arnFields, type Reading, withinFields, wordsOfValues } from './template';
import { SPELT_ID, TIED_KEYS, type TiedKey } from './tied-keys';
import { exactly, NO_WORD, unsure, type Words } from './words';
import { ALWAYS, type Claim, NEVER, type World } from './world';

/** What a condition asks of one value: to be within one set and without another. */
interface ValueTest {
  readonly within?: Words | Points;
  readonly without?: Words | Points;
}

/** Whether a condition's key is there and what its values are, however the key is held. */
interface Holder {
  present(): Claim;
  /** For a key of one value. */
  inside(set: Words | Points): Claim;
}

/** The claim that one operator and key of a `Condition` block is met (C1–C16). */
export function conditionClaim(encoder: Encoder, condition: Condition, version: Version): Claim {
  const { open } = condition;
  return open === undefined
    ? listedClaim(encoder, condition, version)
    : openClaim(encoder, condition, version, open);
}

/**
 * Values that were not read are alternatives: they widen a test and narrow a
 * negated one (C1, C7). A missing key is met or not whatever they are.
 */
function openClaim(encoder: Encoder, condition: Condition, version: Version, open: Hole): Claim {
  const { world } = encoder;
  const unread = encoder.hole(open);
  if (condition.operator === 'Null') return world.or([listedClaim(encoder, condition, version), unread]);
  const present = holderOf(encoder, condition).present();
  if (!NEGATED.has(condition.operator))
    return world.or([listedClaim(encoder, condition, version), world.and([present, unread])]);
  if (condition.values.length === 0) return unread;
  return world.and([listedClaim(encoder, condition, version), world.or([world.not(present), unread])]);
}

function listedClaim(encoder: Encoder, condition: Condition, version: Version): Claim {
  const key = condition.key.toLowerCase();
  if (condition.operator === 'Null') return nullClaim(encoder, condition, key);
  const test = valueTest(encoder, condition, version);
  const dimension = TIED_KEYS.has(key) ? undefined : encoder.dimensionOf(key);
  if (dimension?.multivalued) return setClaim(encoder, condition, test, dimension);
  return singleClaim(encoder, condition, test, holderOf(encoder, condition));
}

function holderOf(encoder: Encoder, condition: Condition): Holder {
  const key = condition.key.toLowerCase();
  const tied = TIED_KEYS.get(key);
  if (tied) return tiedHolder(encoder.world, tied);
  const holder = key === 'aws:userid' ? userIdHolder : keyHolder;
  return holder(encoder.world, encoder.dimensionOf(key));
}

/**
 * Missing keys meet negated operators (C3), `IfExists` (C4) and `ForAllValues`
 * (C6), and never `ForAnyValue`. Of `ForAnyValue` with `IfExists` C4 says one
 * thing and C6 another, as do AWS's texts: measured was C6; a doubt remains.
 */
function absenceMeets(encoder: Encoder, condition: Condition): Claim {
  const { ifExists, operator, qualifier } = condition;
  if (qualifier === 'ForAnyValue') {
    if (!ifExists || encoder.exact) return NEVER;
    return encoder.world.unknown(condition, { kind: 'rule', rule: 'C4' });
  }
  if (ifExists || qualifier === 'ForAllValues') return ALWAYS;
  return qualifier === undefined && NEGATED.has(operator) ? ALWAYS : NEVER;
}

function singleClaim(encoder: Encoder, condition: Condition, test: ValueTest, holder: Holder): Claim {
  const { world } = encoder;
  const met = world.and([
    test.within ? holder.inside(test.within) : holder.present(),
    ...(test.without ? [world.not(holder.inside(test.without))] : []),
  ]);
  if (condition.values.length === 0) return emptyClaim(world, condition, holder);
  return world.or([world.and([world.not(holder.present()), absenceMeets(encoder, condition)]), met]);
}

/** A key with `[]`: met at most by a missing key (G11); whether a negated operator is then met at all is not settled (U). */
function emptyClaim(world: World, condition: Condition, holder: Holder): Claim {
  if (condition.qualifier === 'ForAnyValue') return NEVER;
  if (condition.ifExists || condition.qualifier === 'ForAllValues') return world.not(holder.present());
  return NEVER;
}

function setClaim(encoder: Encoder, condition: Condition, test: ValueTest, dimension: Dimension): Claim {
  const { world } = encoder;
  const absent = world.not(world.present(dimension));
  if (condition.values.length === 0) return emptyClaim(world, condition, keyHolder(world, dimension));
  if (condition.qualifier === 'ForAllValues') {
    // No value is outside what is asked (C6, C7).
    const faults = [
      ...(test.within ? [world.someOutside(dimension, bind(world, test.within))] : []),
      ...(test.without ? [world.someInside(dimension, bind(world, test.without))] : []),
    ];
    return world.not(world.or(faults));
  }
  const some = someMeets(world, dimension, test);
  const missing = world.and([absent, absenceMeets(encoder, condition)]);
  if (condition.qualifier === 'ForAnyValue') return world.or([missing, some]);
  // A plain operator on a set of values never matches, as far as is known (C8): a doubt remains.
  const doubt = encoder.exact ? NEVER : world.unknown(condition, { kind: 'rule', rule: 'C8' });
  return world.or([missing, world.and([some, doubt])]);
}

function someMeets(world: World, dimension: Dimension, { within, without }: ValueTest): Claim {
  if (!without) return within ? world.someInside(dimension, bind(world, within)) : world.present(dimension);
  if (!within) return world.someOutside(dimension, bind(world, without));
  if ('kind' in within || 'kind' in without) return NEVER;
  return world.someInside(dimension, world.less(within, without));
}

/** `Null` asks for absence ("true") or presence ("false") (C5). */
function nullClaim(encoder: Encoder, condition: Condition, key: string): Claim {
  if (condition.qualifier === 'ForAllValues') return ALWAYS;
  if (condition.qualifier === 'ForAnyValue') return NEVER;
  const { world } = encoder;
  const tied = TIED_KEYS.get(key);
  const present = tied ? tied.present(world) : world.present(encoder.dimensionOf(key));
  return world.or(
    condition.values.map((value) => {
      const text = known(value)?.toLowerCase();
      if (text === 'true') return world.not(present);
      if (text === 'false') return present;
      return text === undefined
        ? world.unknown(value, { kind: 'hole', reason: 'the value of Null is unknown' })
        : NEVER;
    }),
  );
}

function keyHolder(world: World, dimension: Dimension): Holder {
  return {
    present: () => world.present(dimension),
    inside: (set) => ('kind' in set ? world.inside(dimension, set) : world.insideWords(dimension, set)),
  };
}

/** The unique identifier of some callers is spelt by their name, as tied keys are; that of the others is free. */
function userIdHolder(world: World, dimension: Dimension): Holder {
  const own = keyHolder(world, dimension);
  const spelt = tiedHolder(world, SPELT_ID);
  return {
    present: own.present,
    inside(set) {
      if ('kind' in set) return own.inside(set);
      const free = world.and([own.inside(set), world.not(SPELT_ID.present(world))]);
      return world.or([free, spelt.inside(set)]);
    },
  };
}

function tiedHolder(world: World, tied: TiedKey): Holder {
  return {
    present: () => tied.present(world),
    inside(set) {
      const words = 'kind' in set ? (wordsOn(set, tied) ?? unsure(set.key)) : set;
      return world.and([tied.present(world), world.insideWords(world.principal, lifted(words, tied))]);
    },
  };
}

/** An account's digits are a number, too: those that are one of a few are words. */
function wordsOn(set: Points, { numbered }: TiedKey): Words | undefined {
  const few = numbered && set.line === NUMBERS ? fewOf(set) : undefined;
  return (
    few && exactly(union(few.flatMap((text) => numbered?.(text) ?? []).map((text) => pattern(literal(text)))))
  );
}

function lifted(words: Words, tied: TiedKey): Words {
  const { may, must, reads, parts, rule } = words;
  if (parts) {
    const all = parts.map((part) => lifted(part, tied));
    return { may: tied.lift(may), must: tied.lift(must), parts: all };
  }
  if (may === must) return exactly(tied.lift(may));
  // What the key's few values leave of an unknown one need not spell it.
  const about = words.about ?? must.key;
  return { may: tied.lift(may), must: tied.lift(must), reads, about, rule };
}

function bind(world: World, set: Words | Points): Membership {
  return 'kind' in set ? set : world.words(set);
}

const NEGATED: ReadonlySet<Operator> = new Set<Operator>([
  'StringNotEquals',
  'StringNotEqualsIgnoreCase',
  'StringNotLike',
  'NumericNotEquals',
  'DateNotEquals',
  'NotIpAddress',
  'ArnNotEquals',
  'ArnNotLike',
]);

function valueTest(encoder: Encoder, condition: Condition, version: Version): ValueTest {
  const negate = NEGATED.has(condition.operator);
  const words = (reading: Reading) => wordsOfValues(condition.values, reading, encoder.templates(version));
  const as = (set: Words | Points): ValueTest => (negate ? { without: set } : { within: set });
  switch (condition.operator) {
    case 'StringEquals':
    case 'StringNotEquals':
      return as(words(LITERAL));
    case 'BinaryEquals':
      return as(binaryWords(encoder, condition));
    case 'StringEqualsIgnoreCase':
    case 'StringNotEqualsIgnoreCase':
      return as(words(CASELESS));
    case 'StringLike':
    case 'StringNotLike':
      return as(words(GLOB));
    case 'ArnEquals':
    case 'ArnLike':
      return as(words(encoder.exact ? ARN_PATTERN : ARN_PATTERN_OR_GLOB));
    case 'ArnNotEquals':
    case 'ArnNotLike':
      return {
        within: exactly(ARN),
        without: words(encoder.exact ? ARN_PATTERN : ARN_PATTERN_OR_ANYTHING),
      };
    case 'Bool':
      return boolTest(encoder, condition);
    case 'Null':
      return {};
    default:
      return as(pointsOf(encoder, condition.operator, condition));
  }
}

const LITERAL: Reading = { wildcards: false };
const CASELESS: Reading = { wildcards: false, ignoreCase: true };
const GLOB: Reading = { wildcards: true };
const ARN_PATTERN: Reading = { wildcards: true, shape: arnFields, sureOfUnknown: withinFields };
/** A value of fewer than six fields matches nothing, as far as is known (C9): a doubt remains, of the whole text as a glob. */
const ARN_PATTERN_OR_GLOB: Reading = { ...ARN_PATTERN, misshapen: { rule: 'C9', may: (tokens) => tokens } };
/** …and whether a negated operator with such a value is ever met. */
const ARN_PATTERN_OR_ANYTHING: Reading = {
  ...ARN_PATTERN,
  misshapen: { rule: 'C9', may: () => [many(ANY_CHAR)] },
};

const TRUE_WORD = exactly(union([pattern(literal('true', true))]));

/** Any request text but `true` is false (C13). */
function boolTest(encoder: Encoder, condition: Condition): ValueTest {
  const wanted = new Set(condition.values.map((value) => known(value)?.toLowerCase()));
  if (wanted.has(undefined)) return { within: unknownTest(encoder, condition) };
  if (wanted.has('true'))
    return wanted.has('false') ? { within: exactly(EVERYTHING) } : { within: TRUE_WORD };
  return wanted.has('false') ? { without: TRUE_WORD } : { within: NO_WORD };
}

/** Base64 of the same bytes; text that is none meets nothing (C14). */
function binaryWords(encoder: Encoder, condition: Condition): Words {
  const { values } = condition;
  const texts = values.map(known).filter((value) => value !== undefined);
  if (texts.length < values.length) return unknownTest(encoder, condition);
  const spelt = texts.filter((text) => /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0);
  return exactly(union(spelt.flatMap(spellingsOf).map((text) => pattern(literal(text)))));
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The base64 texts of one text's bytes: bits before the padding that no byte takes up may be any. */
function spellingsOf(text: string): string[] {
  const padding = text.length - text.replace(/=+$/, '').length;
  if (padding === 0) return [text];
  const at = text.length - padding - 1;
  const free = padding === 2 ? 16 : 4;
  const first = BASE64.indexOf(text[at]!);
  return [...BASE64.slice(first - (first % free)).slice(0, free)].map(
    (last) => text.slice(0, at) + last + '='.repeat(padding),
  );
}

/** What a typed operator asks where a value of the policy's is unknown: nobody can tell, but the same each time. */
function unknownTest({ world }: Encoder, { operator, values }: Condition): Words {
  return unsure([operator, ...values.map((value) => world.symbols.encode(value)).sort()].join('\u0000'));
}

type LineOperator = Exclude<Operator, `String${string}` | `Arn${string}` | 'Bool' | 'Null' | 'BinaryEquals'>;

function pointsOf(encoder: Encoder, operator: LineOperator, condition: Condition): Points | Words {
  const values = condition.values.map(known).filter((value) => value !== undefined);
  if (values.length < condition.values.length) return unknownTest(encoder, condition);
  if (operator === 'IpAddress' || operator === 'NotIpAddress') {
    // Of what is no address, no rule says that it meets nothing: a doubt remains.
    if (!encoder.exact && !values.every(isBlock))
      return { ...unsure([operator, ...values].join('\u0000')), rule: 'C15' };
    return inBlocks(values);
  }
  const line = operator.startsWith('Date') ? DATES : NUMBERS;
  return compared(line, COMPARISONS[operator], values);
}

const COMPARISONS = {
  NumericEquals: 'Equals',
  NumericNotEquals: 'Equals',
  NumericLessThan: 'LessThan',
  NumericLessThanEquals: 'LessThanEquals',
  NumericGreaterThan: 'GreaterThan',
  NumericGreaterThanEquals: 'GreaterThanEquals',
  DateEquals: 'Equals',
  DateNotEquals: 'Equals',
  DateLessThan: 'LessThan',
  DateLessThanEquals: 'LessThanEquals',
  DateGreaterThan: 'GreaterThan',
  DateGreaterThanEquals: 'GreaterThanEquals',
} as const;
