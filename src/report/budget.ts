/** How much a text may hold, in bytes of UTF-8 and in UTF-16 units; no limit where absent. */
export interface Budget {
  readonly bytes?: number;
  readonly chars?: number;
}

/** What `text` leaves of a budget. */
export function budgetBeside(text: string, { bytes, chars }: Budget): Budget {
  return {
    ...(bytes !== undefined && { bytes: bytes - Buffer.byteLength(text) }),
    ...(chars !== undefined && { chars: chars - text.length }),
  };
}

/** Blocks of Markdown, parted by empty lines, that never grow beyond a budget. */
export class Blocks {
  readonly #blocks: string[] = [];
  // Each block counts with an empty line after it; the last has but a newline.
  #bytes = -1;
  #chars = -1;

  constructor(readonly budget: Budget) {}

  /**
   * Adds `block` if it fits into `share` (0 to 1) of the budget and leaves room
   * for `reserve`, a block still to come. Whether it did.
   */
  add(block: string, reserve = '', share = 1): boolean {
    const blocks = reserve === '' ? [block] : [block, reserve];
    const bytes = blocks.reduce((sum, each) => sum + Buffer.byteLength(each) + 2, this.#bytes);
    const chars = blocks.reduce((sum, each) => sum + each.length + 2, this.#chars);
    const { bytes: mostBytes = Infinity, chars: mostChars = Infinity } = this.budget;
    if (bytes > mostBytes * share || chars > mostChars * share) return false;
    this.#blocks.push(block);
    this.#bytes += Buffer.byteLength(block) + 2;
    this.#chars += block.length + 2;
    return true;
  }

  /** The first of `variants` (best first) that fits; whether one did. */
  addBest(variants: readonly (() => string)[], reserve = '', share = 1): boolean {
    return variants.some((variant) => this.add(variant(), reserve, share));
  }

  toString(): string {
    return this.#blocks.length === 0 ? '' : `${this.#blocks.join('\n\n')}\n`;
  }
}
