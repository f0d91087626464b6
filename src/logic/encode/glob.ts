import { ANY_CHAR, literal, many, one, type Token } from '../solver/language';

/** A pattern in which `*` is any run of characters and `?` any one. */
export function globTokens(text: string, ignoreCase = false): Token[] {
  const tokens: Token[] = [];
  for (const unit of units(text)) {
    if (unit === '*') tokens.push(many(ANY_CHAR));
    else if (unit === '?') tokens.push(one(ANY_CHAR));
    else tokens.push(...literal(unit, ignoreCase));
  }
  return tokens;
}

function* units(text: string): Iterable<string> {
  for (let i = 0; i < text.length; i++) yield text[i]!;
}
