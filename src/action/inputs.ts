import type { ConnectionFlags } from '../connection/connection';
import { didYouMean } from '../connection/near';
import { defined } from '../defined';
import { THRESHOLDS, type Threshold, UserError } from '../finding';

/** The action's inputs (`action.yml`), read once. */
export interface ActionInputs {
  /** Relative to the workspace. */
  readonly directory: string;
  readonly config?: string;
  readonly flags: ConnectionFlags;
  readonly plans: readonly string[];
  readonly base?: string;
  readonly failOn: Threshold;
  readonly newOnly: boolean;
  readonly annotations: boolean;
  readonly checkRun: boolean;
  readonly comment: 'always' | 'findings' | 'never';
  readonly suggestions: boolean;
  readonly summary: boolean;
  readonly reportFile?: string;
  readonly sarifFile?: string;
  readonly patchFile?: string;
  readonly token: string;
}

/** The value of an input, `''` where it is not set, as `@actions/core` gives it. */
export type InputOf = (name: string) => string;

/** @throws UserError for a value that the input does not take */
export function readInputs(of: InputOf): ActionInputs {
  const text = (name: string) => of(name) || undefined;
  return {
    directory: of('directory') || '.',
    flags: flagsOf(of),
    plans: lines(of('plan')),
    failOn: oneOf('fail-on', of, THRESHOLDS, 'error'),
    newOnly: yesOrNo('new-only', of, false),
    annotations: yesOrNo('annotations', of, true),
    checkRun: yesOrNo('check-run', of, true),
    comment: commentOf(of),
    suggestions: yesOrNo('suggestions', of, true),
    summary: yesOrNo('summary', of, true),
    token: of('github-token'),
    ...defined({
      config: text('config'),
      base: text('base'),
      reportFile: text('report-file'),
      sarifFile: text('sarif-file'),
      patchFile: text('patch-file'),
    }),
  };
}

function flagsOf(of: InputOf): ConnectionFlags {
  const text = (name: string) => of(name) || undefined;
  const principals = lines(of('principal'));
  return defined({
    profile: text('profile'),
    principal: principals.length === 0 ? undefined : principals,
    role: text('role'),
    externalId: text('external-id'),
    bucket: text('bucket'),
    prefix: text('prefix'),
  });
}

function lines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function yesOrNo(name: string, of: InputOf, otherwise: boolean): boolean {
  return oneOf(name, of, ['true', 'false'], String(otherwise)) === 'true';
}

/** `true` and `false` are taken too, for `findings` and `never`. */
function commentOf(of: InputOf): ActionInputs['comment'] {
  const value = oneOf('comment', of, ['findings', 'always', 'never', 'true', 'false'], 'findings');
  if (value === 'true') return 'findings';
  return value === 'false' ? 'never' : value;
}

function oneOf<T extends string>(name: string, of: InputOf, values: readonly T[], otherwise: T): T {
  const value = of(name) || otherwise;
  const found = values.find((one) => one === value.toLowerCase());
  if (found !== undefined) return found;
  throw new UserError(
    `the input ${name} must be one of ${values.join(', ')}, not "${value}"${didYouMean(value, values)}`,
  );
}
