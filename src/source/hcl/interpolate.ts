import type { TemplatePart } from './ast';
import { evaluate, placeOf, truth } from './evaluate';
import { entriesOf, loopNames } from './loop';
import { EvaluationFault } from './run';
import { type Scope, withNames } from './scope';
import type { Span } from './source';
import {
  describe,
  isUnordered,
  knownText,
  type Part,
  stringValue,
  uniqueName,
  unknownValue,
  type Value,
} from './value';

/** The text of a template; of one that is a single interpolation, that value as it is. */
export function evaluateTemplate(parts: readonly TemplatePart[], scope: Scope, at: Span): Value {
  const [only, ...rest] = parts;
  if (only?.kind === 'interpolation' && rest.length === 0) return evaluate(only.expression, scope);
  const written = new Writer();
  write(parts, scope, written);
  const value = stringValue(written.parts, at);
  return written.sensitive ? { ...value, sensitive: true } : value;
}

class Writer {
  readonly parts: Part[] = [];
  sensitive = false;

  /** A value inside text, brought in by what stands at `via`. */
  add(value: Value, via: Span): void {
    if (value.sensitive) this.sensitive = true;
    this.parts.push(...inText(value, via));
  }
}

function write(parts: readonly TemplatePart[], scope: Scope, into: Writer): void {
  for (const part of parts) {
    scope.run.spend(1);
    if (part.kind === 'text') {
      for (const chunk of part.chunks) into.parts.push({ kind: 'text', text: chunk.text, at: chunk.span });
    } else if (part.kind === 'interpolation') into.add(evaluate(part.expression, scope), part.span);
    else if (part.kind === 'if') writeIf(part, scope, into);
    else writeFor(part, scope, into);
  }
}

function writeIf(part: Extract<TemplatePart, { kind: 'if' }>, scope: Scope, into: Writer): void {
  const condition = evaluate(part.condition, scope);
  const known = truth(condition);
  if (known !== undefined) {
    write(known ? part.whenTrue : part.whenFalse, scope, into);
    return;
  }
  const name = uniqueName(`%{if ${describe(condition)}} at ${placeOf(part.condition.span)}`);
  into.add(unknownValue(name, part.condition.span), part.condition.span);
}

function writeFor(part: Extract<TemplatePart, { kind: 'for' }>, scope: Scope, into: Writer): void {
  const collection = evaluate(part.collection, scope);
  const found = entriesOf(collection);
  // Where items may be missing, or in another order, none of the text has its place.
  const inOrder = !(collection.kind === 'list' && isUnordered(collection));
  if (found !== undefined && found.open === undefined && inOrder) {
    for (const one of found.entries) {
      write(part.body, withNames(scope, loopNames(part, one, collection, scope)), into);
    }
    return;
  }
  const name = uniqueName(`%{for ${describe(collection)}} at ${placeOf(part.collection.span)}`);
  into.add(unknownValue(name, part.collection.span), part.collection.span);
}

/** How a value reads inside text. */
export function inText(value: Value, via: Span): Part[] {
  switch (value.kind) {
    case 'string':
      return value.parts.map((part) => ({ ...part, via }));
    case 'boolean':
    case 'number':
      return [{ kind: 'text', text: knownText(value)!, at: value.at, via }];
    case 'unknown':
      return [
        {
          kind: 'unknown',
          unknown: value.unknown,
          at: value.at,
          via,
          ...(value.unsure ? { unsure: true } : {}),
        },
      ];
    case 'reference':
      return [{ kind: 'unknown', unknown: { unknown: value.name }, at: value.at, via }];
    case 'null':
    case 'list':
    case 'object':
      throw new EvaluationFault('only text, numbers and truth values can stand inside text', via);
  }
}
