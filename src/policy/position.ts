/**
 * Where something stands. Lines and columns are 1-based and columns count
 * UTF-16 units, as SARIF counts them; an end is exclusive.
 */
export interface Range {
  /** Path relative to the checked root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /**
   * Address of the Terraform resource that stands here, in formats without
   * positions (a plan, a state): the place is then the start of the file.
   */
  readonly resource?: string;
}

/** The start of a file: the place of last resort, where a format carries no positions. */
export function startOf(file: string): Range {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** A range without whatever else its holder carries. */
export function rangeOf({ file, line, column, endLine, endColumn, resource }: Range): Range {
  return { file, line, column, endLine, endColumn, ...(resource !== undefined && { resource }) };
}

/** Whether two ranges begin at one place; in formats without positions, whether they are of one resource. */
export function startTogether(a: Range, b: Range): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column && a.resource === b.resource;
}

/** The smallest range from the start of `a` to the end of `b`; both stand in one file. */
export function spanning(a: Range, b: Range): Range {
  return { ...a, endLine: b.endLine, endColumn: b.endColumn };
}

/** Whether the inner range lies within the outer one; both may be the same. */
export function contains(outer: Range, inner: Range): boolean {
  if (inner.file !== outer.file || inner.resource !== outer.resource) return false;
  const starts = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
  const ends =
    inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
  return starts && ends;
}
