import type { Edit, Fix, Problem } from '../finding';
import type { RuleId } from '../generated/rule-ids';
import type { Hole, HolePart } from './document';
import type { Range } from './position';
import type { Unknown } from './text';

export interface Defect {
  readonly rule: RuleId;
  readonly at: Range;
  readonly message: string;
  readonly help: string;
  readonly fix?: Fix | undefined;
  readonly severity?: Problem['severity'];
}

/** Collects what is wrong with one policy document. */
export class Defects {
  readonly problems: Problem[] = [];
  /** Those of the problems for which AWS would not store the policy. */
  readonly refused: Problem[] = [];

  /** `replacesVariables`: whether the document's version has variables (M7). */
  constructor(readonly replacesVariables: boolean) {}

  /** Something that AWS stores all the same. */
  remark(defect: Defect): Problem {
    const { at, fix, severity, ...rest } = defect;
    const problem: Problem = {
      ...rest,
      ...at,
      ...(fix === undefined ? {} : { fix }),
      ...(severity === undefined ? {} : { severity }),
    };
    this.problems.push(problem);
    return problem;
  }

  /** Something for which AWS refuses to store the policy. Returns the hole that it leaves in its part. */
  refuse(part: HolePart, defect: Defect, why: string): Hole {
    this.refused.push(this.remark(defect));
    return { part, reason: why, cause: 'malformed', at: defect.at };
  }
}

export function unknownHole(part: HolePart, reason: string, at: Range): Hole {
  return { part, reason, cause: 'unknown', at };
}

export function unknownReason({ unknown }: Unknown): string {
  return `the value of ${unknown} is not known`;
}

/**
 * Replaces a name or text by another, in quotes where it stands in quotes.
 * Undefined where it stands escaped, inside another string: an edit there
 * would have to know the escapes.
 */
export function rewording(description: string, at: Range, old: string, text: string): Fix | undefined {
  if (at.line !== at.endLine) return undefined;
  const width = at.endColumn - at.column;
  const quotes = width === old.length + 2 ? '"' : width === old.length ? '' : undefined;
  if (quotes === undefined) return undefined;
  const edit: Edit = { ...at, text: `${quotes}${text}${quotes}` };
  return { description, edits: [edit] };
}
