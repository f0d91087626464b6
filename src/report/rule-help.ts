import type { Severity } from '../finding';

/** What a report says of a rule beyond its id. */
export interface RuleHelp {
  readonly id: string;
  /** One line: what the rule finds. */
  readonly summary: string;
  /** Its severity where the config sets none. */
  readonly severity: Severity;
  /** The rule's page, in Markdown. */
  readonly page: string;
  /** Where the page can be read. */
  readonly url?: string;
}
