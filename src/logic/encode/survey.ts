import type { PolicyDocument } from '../../policy/document';
import { known, type Text } from '../../policy/text';
import type { SymbolTable } from '../symbols';
import { strangerWord } from './principal';
import { type Reference, referencesIn } from './template';

/** What a look over the policies of a question tells before anything is encoded. */
export interface Survey {
  /** Keys that some condition names with a set qualifier, lower-case. */
  readonly qualified: ReadonlySet<string>;
  /** Keys that some condition names without one, `Null` apart, lower-case. */
  readonly unqualified: ReadonlySet<string>;
  /** Keys that policy variables speak of, lower-case. */
  readonly variables: readonly string[];
  /** Those of them that are spoken of with a default and without, or with several: their absence tells those apart (M8). */
  readonly defaulted: readonly string[];
  /** Key names as first written, by lower-case name. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Keys that some condition reads as true or false, lower-case. */
  readonly booleans: ReadonlySet<string>;
  /** Literal text between separators: what a variable's value may have to be for two patterns to meet. */
  readonly fragments: readonly string[];
  /** ARNs that principals are named by. */
  readonly principals: readonly string[];
  /** Partitions of the principals and resources that are named: of one policy there is one. */
  readonly partitions: ReadonlySet<string>;
  /** Actions named in full, as written, by lower-case name. */
  readonly actions: ReadonlyMap<string, string>;
  /** Whether some action holds an unknown. */
  readonly unknownActions: boolean;
  /** Words of the callers named that are of no account: services, providers, canonical users. */
  readonly strangers: readonly string[];
  /** Principals of accounts whose text is not all known. */
  readonly unknownPrincipals: readonly Text[];
}

/** Looks over all text once, so that every unknown has its unit before the first pattern is read. */
export function surveyOf(documents: readonly PolicyDocument[], symbols: SymbolTable): Survey {
  const looks = documents.map(lookAt);
  for (const { unknown } of looks) for (const text of unknown) symbols.encode(text);
  const references = looks.flatMap((look) => look.references);
  const variables = [...new Set(references.map(keyOf))].sort();
  return {
    qualified: new Set(looks.flatMap((look) => look.qualified)),
    unqualified: new Set(looks.flatMap((look) => look.unqualified)),
    variables,
    defaulted: variables.filter((key) => isToldApart(references.filter((one) => keyOf(one) === key))),
    spellings: new Map(looks.toReversed().flatMap((look) => look.spellings)),
    booleans: new Set(looks.flatMap((look) => look.booleans)),
    fragments: variables.length > 0 ? fragmentsOf(documents) : [],
    principals: [...new Set(looks.flatMap((look) => look.principals))],
    partitions: new Set(looks.flatMap((look) => look.partitions)),
    actions: new Map(looks.toReversed().flatMap((look) => look.actions)),
    unknownActions: looks.some((look) => look.unknownActions),
    strangers: [...new Set(looks.flatMap((look) => look.strangers))],
    unknownPrincipals: looks.flatMap((look) => look.unknownPrincipals),
  };
}

const MOST_FRAGMENTS = 12;

interface Look {
  readonly qualified: readonly string[];
  readonly unqualified: readonly string[];
  readonly references: readonly Reference[];
  readonly spellings: readonly (readonly [string, string])[];
  readonly booleans: readonly string[];
  readonly unknown: readonly Text[];
  readonly principals: readonly string[];
  readonly partitions: readonly string[];
  readonly actions: readonly (readonly [string, string])[];
  readonly unknownActions: boolean;
  readonly strangers: readonly string[];
  readonly unknownPrincipals: readonly Text[];
}

const looks = new WeakMap<PolicyDocument, Look>();

function lookAt(document: PolicyDocument): Look {
  let look = looks.get(document);
  if (!look) {
    look = read(document);
    looks.set(document, look);
  }
  return look;
}

function read(document: PolicyDocument): Look {
  const conditions = document.statements.flatMap((statement) => statement.conditions);
  const texts = [...textsOf(document)];
  const references = document.version === '2012-10-17' ? texts.flatMap(referencesOf) : [];
  const principals = document.statements.flatMap((statement) => statement.principal?.values ?? []);
  const resources = document.statements.flatMap((statement) => statement.resource?.values ?? []);
  const actions = document.statements.flatMap((statement) => statement.action.values.map(known));
  return {
    qualified: conditions.filter(({ qualifier }) => qualifier).map(({ key }) => key.toLowerCase()),
    unqualified: conditions
      .filter(({ qualifier, operator }) => !qualifier && operator !== 'Null')
      .map(({ key }) => key.toLowerCase()),
    references,
    spellings: [...references.map(({ key }) => key), ...conditions.toReversed().map(({ key }) => key)].map(
      (key) => [key.toLowerCase(), key] as const,
    ),
    booleans: conditions.filter(({ operator }) => operator === 'Bool').map(({ key }) => key.toLowerCase()),
    unknown: texts.filter((text) => known(text) === undefined),
    principals: principals
      .map(({ text }) => known(text))
      .filter((text) => text?.startsWith('arn:') === true) as string[],
    partitions: [...principals.map(({ text }) => text), ...resources].flatMap(partitionOf),
    actions: actions
      .filter((name) => name !== undefined && !/[*?]/.test(name))
      .map((name) => [name!.toLowerCase(), name!] as const),
    unknownActions: actions.includes(undefined),
    strangers: principals.flatMap((value) => strangerWord(value) ?? []),
    unknownPrincipals: principals
      .filter(({ kind, text }) => kind === 'AWS' && known(text) === undefined)
      .map(({ text }) => text),
  };
}

function partitionOf({ pieces: [first] }: Text): string[] {
  const [, name] = (typeof first === 'string' && /^arn:([a-z-]+):/.exec(first)) || [];
  return name === undefined ? [] : [name];
}

function referencesOf({ pieces }: Text): Reference[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string' && piece.includes('${') ? referencesIn(piece) : [],
  );
}

function keyOf({ key }: Reference): string {
  return key.toLowerCase();
}

function isToldApart(references: readonly Reference[]): boolean {
  return new Set(references.map(({ inner }) => inner.toLowerCase())).size > 1;
}

function fragmentsOf(documents: readonly PolicyDocument[]): string[] {
  const found = new Set<string>();
  for (const part of partsOf(documents)) {
    if (part !== '') found.add(part);
    if (found.size === MOST_FRAGMENTS) break;
  }
  return [...found];
}

function* partsOf(documents: readonly PolicyDocument[]): Iterable<string> {
  for (const document of documents) {
    for (const { pieces } of textsOf(document)) {
      for (const piece of pieces) {
        if (typeof piece === 'string') yield* piece.split(/[/:*?]|\$\{[^}]*\}?/);
      }
    }
  }
}

function* textsOf(document: PolicyDocument): Iterable<Text> {
  for (const statement of document.statements) {
    yield* statement.action.values;
    yield* statement.resource?.values ?? [];
    for (const value of statement.principal?.values ?? []) yield value.text;
    for (const condition of statement.conditions) yield* condition.values;
  }
}
