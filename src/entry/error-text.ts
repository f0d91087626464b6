import { UserError } from '../finding';
import { visible } from '../report/escape/terminal';

/** What is said of an error, on one line: file, line and column first where they are known. Text of strangers in it is escaped. */
export function errorText(error: unknown): string {
  if (error instanceof UserError) {
    const { place } = error;
    const where = place === undefined ? '' : `${place.file}:${place.line}:${place.column}: `;
    return visible(where + error.message);
  }
  return `this is a fault of trustproof and no verdict; please report it. ${visible(detail(error))}`;
}

/** On one line: text of the error may be a stranger's, and a line of its own could be a workflow command. */
function detail(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [`${error.name}: ${error.message}`, ...frames.map((line) => line.trim())].join(' | ');
}
