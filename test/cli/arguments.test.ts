import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands';
import { VERSION } from '../../src/generated/version';
import { cli } from './run';

describe('a command line that asks nothing', () => {
  test.each([
    ['--help', 'Usage: trustproof COMMAND'],
    ['-h', 'Usage: trustproof COMMAND'],
    ['help', 'Usage: trustproof COMMAND'],
    ['--version', VERSION],
    ...COMMANDS.map(({ name }) => [`${name} --help`, `Usage: trustproof ${name}`]),
    ...COMMANDS.map(({ name }) => [`${name} -h`, `Usage: trustproof ${name}`]),
    ...COMMANDS.map(({ name }) => [`${name} --version`, VERSION]),
  ])('%s', async (line, expected) => {
    const { status, out, err } = await cli(line!.split(' '));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(expected);
  });

  test('the help of every command names every flag', async () => {
    for (const { name, flags } of COMMANDS) {
      const { out } = await cli([name, '--help']);
      for (const flag of Object.keys(flags)) expect(out).toMatch(new RegExp(`^ {2}--${flag}( |$)`, 'm'));
    }
  });
});

/** Every mistake: exit status 2, nothing on standard output, and a way out on standard error. */
describe('mistakes', () => {
  test.each<[string[], string]>([
    [[], 'which command? check, compare, simulate'],
    [['chekc'], 'unknown command "chekc"; did you mean "check"? The commands: check,'],
    [['frobnicate'], 'unknown command "frobnicate". The commands:'],
    [['--formt'], 'unknown command "--formt".'],
    [
      ['check', '--formt', 'json'],
      'unknown flag "--formt"; did you mean "--format"? See: trustproof check --help',
    ],
    [['check', '--xyzzy'], 'unknown flag "--xyzzy". See: trustproof check --help'],
    [['check', '-x'], 'unknown flag "-x".'],
    [['check', '--format'], '--format needs a value: --format FORMAT.'],
    [['check', '--format', '--no-color'], '--format needs a value'],
    [
      ['check', '--format', 'jsno'],
      '--format must be one of text, json, sarif, markdown, github, gitlab, not "jsno"; did you mean "json"?',
    ],
    [['check', '--role', ''], '--role needs a value: --role ARN. See:'],
    [['check', '--config='], '--config needs a value: --config FILE. See:'],
    [
      ['check', '--external-id', '-x1'],
      '--external-id needs a value: --external-id VALUE (--external-id=VALUE where it begins with a dash). See:',
    ],
    [['check', '--fail-on', 'fatal'], '--fail-on must be one of error, warning, notice, never, not "fatal"'],
    [['check', '--no-color=yes'], '--no-color takes no value'],
    [['check', '--role', 'a', '--role', 'b'], '--role is given 2 times; give it once'],
    [['check', 'a', 'b'], 'unexpected argument "b". See: trustproof check --help'],
    [['check', '--external-id', 'a', '--external-id-env', 'B'], 'give one of them'],
    [['check', 'no/such/directory'], 'no/such/directory cannot be opened: there is no such file'],
    [['check', 'package.json'], 'package.json is not a directory'],
    [
      ['compare', 'one.json', 'two.json', '--type', 'trsut'],
      '--type must be one of identity, trust, bucket, boundary, session, scp, rcp, key, not "trsut"; did you mean "trust"?',
    ],
    [['compare', 'one.json'], 'compare needs NEW: a policy file. See: trustproof compare --help'],
    [['simulate'], 'simulate needs --request FILE'],
    [['simulate', '--request', 'no-such.json'], 'no-such.json cannot be read: there is no such file'],
    [
      ['explain', 'external-id-optinal'],
      'unknown rule "external-id-optinal"; did you mean "external-id-optional"? See: trustproof explain',
    ],
    [['profiles', 'sequentum'], 'there is no profile "sequentum"'],
    [['verify'], 'verify needs RECORD'],
  ])('%j', async (args, expected) => {
    const { status, out, err } = await cli(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(expected);
    expect(err).toMatch(/^trustproof: .*\n$/);
  });
});

test('text of a stranger cannot act on a terminal or a runner', async () => {
  const { err } = await cli(['check', '--role\u001b[2J\n::error::x']);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).not.toContain('\u001b');
});

describe('explain and profiles', () => {
  test('list without a name, show with one, as text and JSON', async () => {
    const rules = await cli(['explain']);
    expect(rules.out).toMatch(/^version-missing +warning +A policy has no Version$/m);
    const rule = await cli(['explain', 'version-missing']);
    expect(rule.out).toMatch(/^version-missing \(warning\)\n\n# A policy has no Version\n/);
    const json = JSON.parse((await cli(['explain', 'version-missing', '--format', 'json'])).out);
    expect(json).toMatchObject({ id: 'version-missing', severity: 'warning' });
    expect(json.page).toContain('## How to fix');
  });

  test('a profile says where its vendor contradicts itself', async () => {
    const { out } = await cli(['profiles', 'sequentum-enterprise-s3-managed']);
    expect(out).toContain('arn:aws:iam::302263087412:role/seqtestclient (as named in the page text)');
    expect(out).toContain(
      'arn:aws:iam::280772890673:role/sequentum-upload-qa (as printed in the page example)',
    );
    expect((await cli(['profiles'])).out).toMatch(/^sequentum-enterprise-s3-managed /m);
  });
});
