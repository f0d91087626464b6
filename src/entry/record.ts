import { makeRecord, renderRecord } from '../record/statement';
import { orderedReport } from '../report/json';
import type { CheckedDirectory } from './check-directory';

/** The text of the record that `verify` takes. */
export function recordText({ report, config }: CheckedDirectory, commit: string | undefined): string {
  const origin = { ...(commit !== undefined && { commit }), ...(config && { config }) };
  return renderRecord(makeRecord(orderedReport(report), origin));
}
