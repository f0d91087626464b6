import { actionNamed, actionsMatching, CATALOGUE } from '../connection/catalogue';
import catalogue from '../generated/catalogue.json';
import { nearest } from '../policy/nearest';
import type { Vocabulary } from '../rule/vocabulary';

/** The pinned service catalogue in the words that lint rules ask in. */
export const VOCABULARY: Vocabulary = {
  actionsMatching: (pattern) => remembered(matched, pattern, matching),
  nearestAction: (action) => remembered(nearestActions, action, (one) => nearest(one, allActions())),
  resourcesOf: (action) => (actionNamed(action)?.resources ?? []).filter((arn) => arn !== '*'),
  carries: CATALOGUE.carries,
  typeOf: CATALOGUE.typeOf,
  knowsPrefixOf: (key) => PREFIXES.has(prefixOf(key)),
  nearestKey: (key) => remembered(nearestKeys, key, (one) => nearest(one, allKeys())),
};

const SERVICES = new Set(Object.keys(catalogue.services));
const PREFIXES = new Set(['aws', ...SERVICES]);

const matched = new Map<string, readonly string[] | undefined>();
const nearestActions = new Map<string, string | undefined>();
const nearestKeys = new Map<string, string | undefined>();

/** Answers kept at once; a hostile tree of distinct names only ever fills and drops them. */
const MOST_REMEMBERED = 10_000;

/** The same few names stand in thousands of policies. */
function remembered<T>(answers: Map<string, T>, asked: string, answer: (asked: string) => T): T {
  if (answers.has(asked)) return answers.get(asked) as T;
  if (answers.size >= MOST_REMEMBERED) answers.clear();
  const found = answer(asked);
  answers.set(asked, found);
  return found;
}

function matching(pattern: string): readonly string[] | undefined {
  if (!SERVICES.has(prefixOf(pattern))) return undefined;
  if (!/[*?]/.test(pattern)) {
    const one = actionNamed(pattern);
    return one === undefined ? [] : [one.name];
  }
  return actionsMatching(pattern).map((one) => one.name);
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon).toLowerCase();
}

function allActions(): string[] {
  return Object.entries(catalogue.services).flatMap(([service, { actions }]) =>
    Object.keys(actions).map((action) => `${service}:${action}`),
  );
}

function allKeys(): string[] {
  return [...catalogue.global, ...catalogue.keys];
}
