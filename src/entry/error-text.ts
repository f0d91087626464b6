import { type Place, UserError } from '../finding';
import { visible } from '../report/escape/terminal';

/** What is said of an error, a line for each mistake: file, line and column first where they are known. Text of strangers in it is escaped. */
export function errorText(error: unknown): string {
  if (error instanceof UserError) return [error, ...error.further].map(mistake).join('\n');
  return `this is a fault of trustproof and no verdict; please report it. ${visible(detail(error))}`;
}

/** What came by a flag or an input has no line in any file: its place is the root. */
function mistake({
  message,
  place,
}: {
  readonly message: string;
  readonly place?: Place | undefined;
}): string {
  const where =
    place === undefined || place.file === '.' ? '' : `${place.file}:${place.line}:${place.column}: `;
  return visible(where + message);
}

/** On one line: text of the error may be a stranger's, and a line of its own could be a workflow command. */
function detail(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [`${error.name}: ${error.message}`, ...frames.map((line) => line.trim())].join(' | ');
}
