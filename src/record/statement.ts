import { compareText, type Report } from '../finding';
import { visibleJson } from '../report/escape/terminal';
import { renderJson } from '../report/json';

/**
 * The record of a check, for a release gate: an in-toto Statement v1 whose
 * subjects are the files that the check read and whose predicate is the whole
 * report, so that `actions/attest` can sign it.
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
export interface Statement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly Subject[];
  readonly predicateType: typeof PREDICATE_TYPE;
  readonly predicate: Predicate;
}

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PREDICATE_TYPE = 'https://github.com/trustproof/trustproof/verdict/v1';

/** A file that the check read; its name is relative to the checked folder. */
export interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

export interface Predicate {
  /** The commit that was checked out; absent outside a repository. */
  readonly commit?: string;
  /** The config in force; absent where there was none. It is a subject too. */
  readonly config?: HashedFile;
  readonly report: Report;
}

/** A file, and what it held. */
export interface HashedFile {
  readonly file: string;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

export interface Origin {
  readonly commit?: string;
  readonly config?: HashedFile;
}

/** The record of a report; the same report and origin give the same record. */
export function makeRecord(report: Report, { commit, config }: Origin): Statement {
  const files = new Map<string, string>();
  for (const { file, sha256 } of [...report.sources, ...(config ? [config] : [])]) {
    files.set(file, sha256);
  }
  const subject = [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, sha256]) => ({ name, digest: { sha256 } }));
  return {
    _type: STATEMENT_TYPE,
    subject,
    predicateType: PREDICATE_TYPE,
    predicate: { ...(commit !== undefined && { commit }), ...(config && { config }), report },
  };
}

/** The text of a record's file; the report in it is the one that `--format json` prints. */
export function renderRecord(record: Statement): string {
  const report: Report = JSON.parse(renderJson(record.predicate.report));
  const ordered = { ...record, predicate: { ...record.predicate, report } };
  return `${visibleJson(JSON.stringify(ordered, undefined, 2))}\n`;
}
