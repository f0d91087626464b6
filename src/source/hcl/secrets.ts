import { knownText, type Value } from './value';

const MAX_DEPTH = 20;

/** Every text that a value holds, as it would show in a message. */
export function* textsOf(value: Value, depth = 0): Iterable<string> {
  if (depth > MAX_DEPTH) return;
  if (value.kind === 'list') for (const item of value.items) yield* textsOf(item, depth + 1);
  else if (value.kind === 'object')
    for (const one of value.members.values()) yield* textsOf(one.value, depth + 1);
  else if (value.kind === 'string' || value.kind === 'number') {
    const text = knownText(value);
    if (text !== undefined && text !== '') yield text;
    else if (value.kind === 'string') yield* knownParts(value);
  }
}

/** Text with unknowns in it shows its known stretches. */
function* knownParts(value: Extract<Value, { kind: 'string' }>): Iterable<string> {
  for (const part of value.parts) if (part.kind === 'text' && part.text.length >= 4) yield part.text;
}
