import { normalise, type Piece, type Text, type Unknown } from '../policy/text';

/**
 * Inside `logic`, text is a plain string in which one code unit of the
 * private-use area stands for one unknown. Equal names share a unit, so equal
 * unknowns compare equal; whatever else an unknown may equal is for the caller
 * to leave open. Private-use characters of the input itself, which IAM refuses
 * (G9), are read as U+FFFD, so no text from outside can pose as an unknown.
 */
export class SymbolTable {
  private readonly unitOf = new Map<string, string>();
  private readonly unknowns: Unknown[] = [];
  private wordsHoldUnknowns = false;

  /** The text with every unknown as its unit. */
  encode(text: Pick<Text, 'pieces'> | string): string {
    if (typeof text === 'string') return plain(text);
    return text.pieces.map((piece) => (typeof piece === 'string' ? plain(piece) : this.unit(piece))).join('');
  }

  decode(encoded: string): Piece[] {
    return normalise([...encoded].map((unit) => this.unknown(unit) ?? unit));
  }

  /** The unknown that a code unit stands for, if it stands for one. */
  unknown(unit: string): Unknown | undefined {
    return isSymbol(unit) ? this.unknowns[unit.charCodeAt(0) - FIRST] : undefined;
  }

  /** Whether an unknown of this name was encoded. */
  knows(name: string): boolean {
    return this.unitOf.has(name);
  }

  /** The units given out so far, but for those of policy variables, which have values in every request. */
  units(): string[] {
    return [...this.unitOf].filter(([name]) => !name.startsWith('${')).map(([, unit]) => unit);
  }

  /** Whether any unknown was encoded that a request's text may hold: any but a policy variable. */
  get inWords(): boolean {
    return this.wordsHoldUnknowns;
  }

  /** Whether any unknown was ever encoded: where none was, text can be compared directly. */
  get empty(): boolean {
    return this.unknowns.length === 0;
  }

  private unit(unknown: Unknown): string {
    const seen = this.unitOf.get(unknown.unknown);
    if (seen !== undefined) return seen;
    const code = FIRST + this.unknowns.length;
    if (code > LAST) throw new TooManyUnknowns();
    const unit = String.fromCharCode(code);
    this.unitOf.set(unknown.unknown, unit);
    this.unknowns.push(unknown);
    if (!unknown.unknown.startsWith('${')) this.wordsHoldUnknowns = true;
    return unit;
  }
}

/** More than 6,400 different unknowns in one question: answered `undetermined`. */
export class TooManyUnknowns extends Error {
  override readonly name = 'TooManyUnknowns';
}

const FIRST = 0xe000;
const LAST = 0xf8ff;
const SYMBOL = /([\uE000-\uF8FF])/;

/** Whether a code unit stands for an unknown. */
export function isSymbol(unit: string): boolean {
  return isSymbolCode(unit.charCodeAt(0));
}

/** {@link isSymbol} of a code unit's number. */
export function isSymbolCode(code: number): boolean {
  return code >= FIRST && code <= LAST;
}

/** Whether an unknown is a part of the text. */
export function holdsSymbol(text: string): boolean {
  return SYMBOL.test(text);
}

/** The text cut so that every unknown is a piece of its own. */
export function splitAtSymbols(text: string): string[] {
  return text.split(SYMBOL).filter((piece) => piece !== '');
}

function plain(text: string): string {
  if (!holdsSymbol(text)) return text;
  return splitAtSymbols(text)
    .map((piece) => (isSymbol(piece) ? '\uFFFD' : piece))
    .join('');
}
