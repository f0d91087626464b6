import { UserError } from '../finding';
import type { Policies } from '../logic/question';
import { readRequest, simulate } from '../logic/simulate';
import type { PolicyDocument, PolicyType } from '../policy/document';
import { visible, visibleJson } from '../report/escape/terminal';
import type { ExitStatus, Input } from './command';
import type { Io } from './io';
import { emit } from './output';
import { readJsonFile, readPolicyFile } from './policy-file';

export async function run(input: Input, io: Io): Promise<ExitStatus> {
  const file = input.text('request');
  if (file === undefined) {
    throw new UserError(
      'simulate needs --request FILE: the request in the form that every witness is printed in',
    );
  }
  const request = readRequest(readJsonFile(io.cwd, file), (name) =>
    Object.hasOwn(io.env, name) ? io.env[name] : undefined,
  );
  const answer = simulate(policiesFrom(input, io.cwd), request);
  const text =
    input.text('format') === 'json' ? `${visibleJson(JSON.stringify(answer, null, 2))}\n` : inWords(answer);
  emit(text, input, io);
  return answer.decision === 'allowed' ? 0 : 1;
}

const SINGLE = ['trust', 'bucket', 'key', 'boundary', 'session'] as const satisfies readonly PolicyType[];
const SEVERAL = ['identity', 'scp', 'rcp'] as const satisfies readonly PolicyType[];

/** No policies at all is legal: everything is then implicitly denied. */
function policiesFrom(input: Input, cwd: string): Policies {
  const single = SINGLE.flatMap((type): [PolicyType, PolicyDocument][] => {
    const file = input.text(type);
    return file === undefined ? [] : [[type, readPolicyFile(cwd, file, type)]];
  });
  const several = SEVERAL.flatMap((type): [PolicyType, PolicyDocument[]][] => {
    const files = input.texts(type);
    return files.length === 0 ? [] : [[type, files.map((file) => readPolicyFile(cwd, file, type))]];
  });
  return Object.fromEntries([...single, ...several]);
}

const DECISION = {
  allowed: 'allowed',
  explicitDeny: 'denied: a statement denies it',
  implicitDeny: 'denied: no statement allows it',
} as const;

function inWords({ decision, statements }: ReturnType<typeof simulate>): string {
  const rows = statements.map(
    ({ file, line, column, effect, sid }) =>
      `  ${effect}${sid === undefined ? '' : ` "${sid}"`} at ${file}:${line}:${column}`,
  );
  return `${[DECISION[decision], ...rows.map(visible)].join('\n')}\n`;
}
