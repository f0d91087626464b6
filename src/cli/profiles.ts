import { PROFILES, type Profile, profileNamed } from '../connection/profile';
import type { ExitStatus, Input } from './command';
import type { Io } from './io';
import { emit } from './output';

export async function run(input: Input, io: Io): Promise<ExitStatus> {
  const [id] = input.operands;
  const json = input.text('format') === 'json';
  if (id === undefined) emit(json ? `${JSON.stringify(PROFILES, null, 2)}\n` : list(), input, io);
  else emit(json ? `${JSON.stringify(profileNamed(id), null, 2)}\n` : describe(profileNamed(id)), input, io);
  return 0;
}

function list(): string {
  const width = Math.max(...PROFILES.map(({ id }) => id.length));
  return PROFILES.map(({ id, product }) => `${id.padEnd(width)}  ${product}\n`).join('');
}

function describe(profile: Profile): string {
  const sections = [
    `${profile.id}\n${profile.vendor}: ${profile.product}`,
    section('The vendor calls from', profile.principal.choices.map(choice)),
    section('ExternalId', externalId(profile)),
    section('The role must be allowed', (profile.identity?.statements ?? []).flatMap(rights)),
    section('The bucket policy must let in', bucketRights(profile)),
    section('The vendor’s own pages disagree', profile.contradictions ?? []),
    section(
      'Sources',
      profile.sources.map(({ url }) => url),
    ),
  ];
  return `${sections.filter((one) => one !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function choice({
  variant,
  arn,
  arns,
  account,
  obtainedFrom,
}: Profile['principal']['choices'][number]): string {
  const named = arn ?? arns?.join(', ') ?? (account === undefined ? undefined : `account ${account}`);
  return `${named ?? `a principal of your own: ${obtainedFrom ?? 'ask the vendor'}`} (${variant})`;
}

function externalId({ trust }: Profile): string[] {
  if (!trust) return [];
  const { required, generatedBy, valueIs } = trust.externalId;
  return [
    required === 'none' ? 'none is used' : required,
    ...(generatedBy === undefined ? [] : [`made by: ${generatedBy}`]),
    ...(valueIs === undefined ? [] : [`its value: ${valueIs}`]),
  ];
}

function rights({
  actions,
  resources,
  required,
  when,
}: NonNullable<Profile['identity']>['statements'][number]): string[] {
  const need = required ? '' : ` (only ${when ?? 'if you use it'})`;
  return [`${actions.join(', ')}${need}`, `  on ${resources.join(', ')}`];
}

function bucketRights({ bucket }: Profile): string[] {
  return bucket.statements.map(
    ({ principal, actions }) =>
      `${principal === '{role}' ? 'the role' : 'the vendor'}: ${(actions ?? []).join(', ')}`,
  );
}
