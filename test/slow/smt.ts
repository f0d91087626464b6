import type { ContextValue } from '../../src/policy/request';
import type { PlainStatement, Values } from '../logic/evaluate-policies';
import { SET_KEY, SINGLE_KEYS } from './random-policies';

/**
 * Policies as SMT-LIB, from semantics.md alone: nothing here, and nothing it
 * calls, is shared with `src/logic`. Text is of the sort String, globs are
 * regular expressions. A set of values has as many members as conditions could
 * ever need to tell apart: each asks for at most one member of some kind.
 */
type Policy = readonly PlainStatement[];
type Term = string;

/**
 * Whether some request is allowed by `newer` and not by `older`, and if so
 * which: one question for each Allow of `newer`, any of which may have it.
 */
export function queries(older: Policy, newer: Policy, timeout: number): string[] {
  const members = [...older, ...newer].flatMap(conditionsOf).filter(({ key }) => isSetKey(key)).length;
  const denied = or(newer.filter((one) => one.Effect === 'Deny').map((one) => applies(one, members)));
  return newer
    .filter((one) => one.Effect === 'Allow')
    .map((one) => {
      const wanted = [applies(one, members), not(denied), not(allowed(older, members))];
      return script(wanted.map((term) => `(assert ${term})`).join('\n'), members, timeout);
    });
}

function script(body: string, members: number, timeout: number): string {
  const variables = variablesOf(members).filter(([name]) => new RegExp(`\\b${name}\\b`).test(body));
  return [
    `(set-option :timeout ${timeout})`,
    ...variables.map(([name, sort]) => `(declare-const ${name} ${sort})`),
    body,
    '(check-sat)',
    ...(variables.length > 0 ? [`(get-value (${variables.map(([name]) => name).join(' ')}))`] : []),
  ].join('\n');
}

type Variable = readonly [name: string, sort: 'String' | 'Bool'];

function variablesOf(members: number): Variable[] {
  return [
    ['action', 'String'],
    ['resource', 'String'],
    ...SINGLE_KEYS.flatMap((_, i): Variable[] => [
      [`has${i}`, 'Bool'],
      [`key${i}`, 'String'],
    ]),
    ...Array.from({ length: members }, (_, i): Variable[] => [
      [`in${i}`, 'Bool'],
      [`tag${i}`, 'String'],
    ]).flat(),
  ];
}

interface Test {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

function conditionsOf({ Condition }: PlainStatement): Test[] {
  return Object.entries(Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values: texts(values) })),
  );
}

function isSetKey(key: string): boolean {
  return key.toLowerCase() === SET_KEY.toLowerCase();
}

function allowed(policy: Policy, members: number): Term {
  const of = (effect: 'Allow' | 'Deny'): Term =>
    or(policy.filter((statement) => statement.Effect === effect).map((one) => applies(one, members)));
  return and([of('Allow'), not(of('Deny'))]);
}

function applies(statement: PlainStatement, members: number): Term {
  const actions = texts(statement.Action ?? statement.NotAction).map((one) => glob(one.toLowerCase()));
  const resources = texts(statement.Resource ?? statement.NotResource).map((one) => glob(completed(one)));
  return and([
    within('action', actions, statement.NotAction !== undefined),
    within('resource', resources, statement.NotResource !== undefined),
    ...conditionsOf(statement).map((test) => condition(test, members)),
  ]);
}

/** M4; what ends in `*` covers the missing fields. */
function completed(resource: string): string {
  const missing = 6 - resource.split(':').length;
  return resource.startsWith('arn:') && !resource.endsWith('*') && missing > 0
    ? resource + ':*'.repeat(missing)
    : resource;
}

interface Member {
  readonly present: Term;
  readonly value: Term;
}

function condition({ operator, key, values }: Test, count: number): Term {
  const single = SINGLE_KEYS.findIndex((one) => one.toLowerCase() === key.toLowerCase());
  const isSet = isSetKey(key);
  if (single < 0 && !isSet) throw new Error(`no such key: ${key}`);
  const members: Member[] = isSet
    ? Array.from({ length: count }, (_, i) => ({ present: `in${i}`, value: `tag${i}` }))
    : [{ present: `has${single}`, value: `key${single}` }];
  const present = or(members.map((member) => member.present));
  if (operator === 'Null') return or(values.map((value) => (value === 'true' ? not(present) : present)));

  const [, qualifier, name = '', ifExists] = /^(?:(\w+):)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  const negated = name.includes('Not');
  const listed = values.map((one) => languageOf(name.replace('Not', ''), one));
  const meets = ({ value }: Member): Term => within(value, listed, negated); // C7
  const missing = not(present);
  if (qualifier === 'ForAllValues') return and(members.map((one) => or([not(one.present), meets(one)]))); // C6
  // C6, with IfExists too, of which C4 says otherwise: see docs/how-it-decides.md.
  if (qualifier === 'ForAnyValue') return or(members.map((one) => and([one.present, meets(one)])));
  const holds = isSet ? 'false' : and([present, meets(members[0]!)]); // C8
  return ifExists || negated ? or([missing, holds]) : holds; // C3, C4
}

/** That a text is in one of the languages, or, negated, in none: one membership, which solvers take best. */
function within(value: Term, languages: readonly Term[], negated: boolean): Term {
  const [first, ...more] = languages;
  if (first === undefined) return negated ? 'true' : 'false';
  const language = more.length > 0 ? `(re.union ${languages.join(' ')})` : first;
  return `(str.in_re ${value} ${negated ? `(re.comp ${language})` : language})`;
}

function languageOf(name: string, given: string): Term {
  switch (name) {
    case 'StringEquals':
      return `(str.to_re ${quoted(given)})`;
    case 'StringLike':
      return glob(given);
    case 'StringEqualsIgnoreCase':
      return concatenated([...given].map(eitherCase));
    default:
      throw new Error(`no such operator: ${name}`);
  }
}

function glob(text: string): Term {
  return concatenated(
    text
      .split(/([*?])/)
      .filter((part) => part !== '')
      .map(globPart),
  );
}

function globPart(part: string): Term {
  return part === '*' ? 're.all' : part === '?' ? 're.allchar' : `(str.to_re ${quoted(part)})`;
}

function eitherCase(letter: string): Term {
  const cases = [...new Set([letter.toLowerCase(), letter.toUpperCase()])].map(
    (one) => `(str.to_re ${quoted(one)})`,
  );
  return cases.length === 1 ? cases[0]! : `(re.union ${cases.join(' ')})`;
}

function concatenated(parts: readonly Term[]): Term {
  if (parts.length === 0) return '(str.to_re "")';
  return parts.length === 1 ? parts[0]! : `(re.++ ${parts.join(' ')})`;
}

function quoted(text: string): Term {
  return `"${text.replaceAll('"', '""')}"`;
}

function texts(values: Values | undefined): readonly string[] {
  return typeof values === 'string' ? [values] : ((values ?? []) as readonly string[]);
}

function and(terms: readonly Term[]): Term {
  return terms.length === 0 ? 'true' : `(and ${terms.join(' ')})`;
}

function or(terms: readonly Term[]): Term {
  return terms.length === 0 ? 'false' : `(or ${terms.join(' ')})`;
}

function not(term: Term): Term {
  return `(not ${term})`;
}

/** The request of a model. */
export interface Model {
  readonly action: string;
  readonly resource: string;
  readonly context: Record<string, ContextValue>;
}

/** Reads `get-value`'s answer. */
export function modelOf(answer: string): Model {
  const values = new Map<string, string>();
  for (const [, name, text, flag] of answer.matchAll(/\((\w+) (?:"((?:[^"]|"")*)"|(true|false))\)/g)) {
    values.set(name!, flag ?? unescaped(text!));
  }
  const context: Record<string, ContextValue> = {};
  for (const [i, key] of SINGLE_KEYS.entries()) {
    if (values.get(`has${i}`) === 'true') context[key] = values.get(`key${i}`) ?? '';
  }
  const tags = [...values].filter(([name, value]) => name.startsWith('in') && value === 'true');
  if (tags.length > 0) context[SET_KEY] = tags.map(([name]) => values.get(`tag${name.slice(2)}`) ?? '');
  return { action: values.get('action') ?? '', resource: values.get('resource') ?? '', context };
}

function unescaped(text: string): string {
  return text
    .replaceAll('""', '"')
    .replace(/\\u\{([0-9a-fA-F]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
