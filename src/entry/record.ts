import { makeRecord, renderRecord } from '../record';
import type { CheckedDirectory } from './check-directory';

/** The text of the record that `verify` takes. */
export function recordText({ report, config }: CheckedDirectory, commit: string | undefined): string {
  return renderRecord(
    makeRecord(report, { ...(commit !== undefined && { commit }), ...(config && { config }) }),
  );
}
