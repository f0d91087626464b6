/** JSON's own spaces. */
export function isJsonSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

/** JSON's own spaces and those of Unicode. */
export function isPageSpace(unit: number): boolean {
  return isJsonSpace(unit) || isForeignSpace(unit);
}

/** Spaces that are none to JSON: no-break, ideographic and the like. */
export function isForeignSpace(unit: number): boolean {
  return (
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x3000 ||
    unit === 0x202f ||
    (unit >= 0x2000 && unit <= 0x200b)
  );
}
