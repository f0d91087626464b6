import type { PolicyDocument } from '../../policy/document';
import type { Text } from '../../policy/text';
import type { SymbolTable } from '../symbols';
import { variablesIn } from './template';

/** What a look over the policies of a question tells before anything is encoded. */
export interface Survey {
  /** Keys that some condition names with a set qualifier, lower-case. */
  readonly qualified: ReadonlySet<string>;
  /** Keys that policy variables speak of, lower-case. */
  readonly variables: readonly string[];
  /** Key names as first written, by lower-case name. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Literal text between separators: what a variable's value may have to be for two patterns to meet. */
  readonly fragments: readonly string[];
}

/** Looks over all text once, so that every unknown has its unit before the first pattern is read. */
export function surveyOf(documents: readonly PolicyDocument[], symbols: SymbolTable): Survey {
  const qualified = new Set<string>();
  const variables = new Set<string>();
  const spellings = new Map<string, string>();
  const fragments = new Set<string>();
  for (const document of documents) {
    for (const { conditions } of document.statements) {
      for (const { key, qualifier } of conditions) {
        const name = key.toLowerCase();
        if (qualifier) qualified.add(name);
        if (!spellings.has(name)) spellings.set(name, key);
      }
    }
    for (const text of textsOf(document)) {
      const encoded = symbols.encode(text);
      if (document.version !== '2012-10-17' || !encoded.includes('${')) continue;
      for (const variable of variablesIn(encoded)) variables.add(variable);
    }
  }
  if (variables.size > 0) {
    for (const document of documents) {
      for (const text of textsOf(document)) {
        for (const part of symbols.encode(text).split(/[/:*?]|\$\{[^}]*\}?/)) if (part) fragments.add(part);
      }
    }
  }
  return {
    qualified,
    variables: [...variables].sort(),
    spellings,
    fragments: [...fragments].slice(0, MOST_FRAGMENTS),
  };
}

const MOST_FRAGMENTS = 12;

function* textsOf(document: PolicyDocument): Iterable<Text> {
  for (const statement of document.statements) {
    yield* statement.action.values;
    yield* statement.resource?.values ?? [];
    for (const value of statement.principal?.values ?? []) yield value.text;
    for (const condition of statement.conditions) yield* condition.values;
  }
}
