import { REQUIREMENTS, SEVERITIES, UserError, VERDICTS } from '../finding';
import { withoutMark } from '../policy/lines';
import { member, type Node } from '../policy/node';
import type { Range } from '../policy/position';
import { parseJson } from '../source/json';
import { exactly, list, matching, object, type Path, type Shape, text } from './shape';
import { PREDICATE_TYPE, STATEMENT_TYPE, type Statement } from './statement';

const VERDICT_OF_ALL = exactly('proved', 'violated', 'undetermined');
const SHA256 = matching(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits');
const COMMIT = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'the full id of a commit');
const POSITION: Shape = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0
    ? undefined
    : { path, expected: 'a number of 1 or more' };

const REPORT = object({
  version: exactly(1),
  tool: object({ name: exactly('trustproof'), version: text }),
  verdict: VERDICT_OF_ALL,
  connections: list(
    object({
      name: text,
      verdict: VERDICT_OF_ALL,
      requirements: list(
        object({ id: exactly(...REQUIREMENTS), verdict: exactly(...VERDICTS), reason: text }),
      ),
    }),
  ),
  findings: list(
    object(
      {
        rule: text,
        severity: exactly(...SEVERITIES),
        message: text,
        file: text,
        line: POSITION,
        column: POSITION,
        connection: text,
        requirement: exactly(...REQUIREMENTS),
      },
      ['connection', 'requirement'],
    ),
  ),
  sources: list(object({ file: text, kind: text, sha256: SHA256 })),
});

const RECORD = object({
  _type: exactly(STATEMENT_TYPE),
  subject: list(object({ name: text, digest: object({ sha256: SHA256 }) })),
  predicateType: exactly(PREDICATE_TYPE),
  predicate: object({ commit: COMMIT, config: object({ file: text, sha256: SHA256 }), report: REPORT }, [
    'commit',
    'config',
  ]),
});

/** Far more than a report of a repository's every policy. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
const ADVICE = 'Write one with `trustproof check --report-file FILE`.';

/**
 * Reads a record.
 * @throws UserError if it is none, or is malformed.
 */
export function parseRecord(content: string, file: string): Statement {
  const start = { file, line: 1, column: 1 };
  if (content.length > MOST_CHARACTERS) throw new UserError(`The record is too large. ${ADVICE}`, start);
  const value = jsonOf(content, file);
  if (isReport(value)) {
    throw new UserError(
      `This is a report, not a record: it does not say for which commit and config it holds. ${ADVICE}`,
      start,
    );
  }
  const misfit = RECORD(value, []);
  if (misfit) {
    const where = misfit.path.length === 0 ? 'The record' : `In the record, \`${misfit.path.join('.')}\``;
    const message = `${where} is not as expected: ${misfit.expected}. ${ADVICE}`;
    throw new UserError(message, placeOf(parseJson(content, file).node, misfit.path) ?? start);
  }
  return value as Statement;
}

function jsonOf(content: string, file: string): unknown {
  try {
    return JSON.parse(withoutMark(content));
  } catch {
    const fault = parseJson(content, file).problems[0];
    throw new UserError(`The record is no JSON${fault ? `: ${fault.message}` : ''} ${ADVICE}`, fault);
  }
}

/** The place of the value at the path, or of the last thing on the way to it. */
function placeOf(root: Node | undefined, path: Path): Range | undefined {
  let node = root;
  for (const step of path) {
    const next =
      typeof step === 'string' ? member(node, step) : node?.kind === 'array' ? node.items[step] : undefined;
    if (!next) break;
    node = next;
  }
  return node?.at;
}

function isReport(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'connections' in value && 'findings' in value;
}
