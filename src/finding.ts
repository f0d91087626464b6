import type { RuleId } from './generated/rule-ids';
import type { Range } from './policy/position';
import type { Request } from './policy/request';

/** Plain data shared by every room above `policy`: what is found, and the report it ends in. */

export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** From which severity on a run fails (`--fail-on`). */
export const THRESHOLDS = [...SEVERITIES, 'never'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

export const VERDICTS = ['proved', 'violated', 'undetermined', 'notAsked'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const REQUIREMENTS = [
  'role-permissions',
  'role-arn',
  'trust-policy',
  'external-id',
  'exclusive-trust',
  'bucket-policy',
  'delivery',
] as const;
export type RequirementId = (typeof REQUIREMENTS)[number];

/** A place without its end, as evidence lists it. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Edit extends Range {
  /** Replaces the range; an empty range inserts, an empty text deletes. */
  readonly text: string;
}

export interface Fix {
  readonly description: string;
  readonly edits: readonly Edit[];
}

/** A request that shows a violation; a masked ExternalId stands as `{ env }` so that `simulate` can resolve it. */
export interface Witness extends Omit<Request, 'context'> {
  readonly context: Readonly<Record<string, string | readonly string[] | { readonly env: string }>>;
}

/** What is reported at a place. One cause, one finding. */
export interface Finding extends Range {
  /** Id of the rule, one of the registry's. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and why it matters. Plain text from strangers: escape where it leaves. */
  readonly message: string;
  /** What to do. */
  readonly help: string;
  readonly connection?: string;
  readonly requirement?: RequirementId;
  readonly witness?: Witness;
  readonly fix?: Fix;
  /** Further places that belong to the finding, each with what it is. */
  readonly related?: readonly (Range & { readonly message: string })[];
}

/**
 * A finding before the rule's severity is looked up: what `policy`, `source`,
 * `connection` and `rule` produce. `check` turns it into a {@link Finding} by
 * the registry and the config. A severity set here overrides the registry's.
 */
export type Problem = Omit<Finding, 'severity' | 'rule'> & {
  readonly rule: RuleId;
  readonly severity?: Severity;
};

export interface RequirementResult {
  readonly id: RequirementId;
  readonly verdict: Verdict;
  /** One sentence: why this verdict. */
  readonly reason: string;
  /** Where the policies judged stand. */
  readonly evidence: readonly Place[];
}

export interface ConnectionResult {
  readonly name: string;
  readonly verdict: 'proved' | 'violated' | 'undetermined';
  /** All seven, in the order of {@link REQUIREMENTS}. */
  readonly requirements: readonly RequirementResult[];
}

export type SourceKind =
  | 'policy-json'
  | 'aws-cli'
  | 'terraform-plan'
  | 'terraform-state'
  | 'terraform-output'
  | 'terraform';

export interface SourceResult {
  readonly file: string;
  readonly kind: SourceKind;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** How many policy documents it holds. */
  readonly documents: number;
}

/** The one result everything else is drawn from (`--format json`). */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: 'trustproof'; readonly version: string };
  readonly verdict: 'proved' | 'violated' | 'undetermined';
  readonly connections: readonly ConnectionResult[];
  /** In the order file, line, column, rule. */
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceResult[];
}

/** The order findings are reported in: file, line, column, rule, then message, so that the same input gives the same bytes. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.connection ?? '', b.connection ?? '') ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A mistake of the user's that means the question could not be asked: exit status 2, never a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    message: string,
    readonly place?: Place,
    /** Further mistakes of the same kind, each to be told on a line of its own. */
    readonly further: readonly { readonly message: string; readonly place?: Place | undefined }[] = [],
  ) {
    super(message);
  }
}
