import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands';
import { ROOT, runtimes, spawn } from '../dist';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

interface Described {
  readonly description: string;
  readonly default?: string;
}

/** The cells of the table under a heading, as text. */
function table(heading: string): string[][] {
  const [, section = ''] = README.split(`\n## ${heading}\n`);
  const rows = section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  return rows.map((row) =>
    row
      .replaceAll('\\|', '\u0000')
      .slice(1, -1)
      .split('|')
      .map((cell) =>
        cell
          .trim()
          .replaceAll('\u0000', '|')
          .replace(/^`(.*)`$/, '$1'),
      ),
  );
}

describe('the README', () => {
  test('lists the inputs of action.yml, with their defaults', () => {
    const inputs = Object.entries<Described>(ACTION.inputs);
    expect(table('Inputs')).toEqual(inputs.map(([name, one]) => [name, one.description, one.default ?? '']));
  });

  test('lists the outputs of action.yml', () => {
    const outputs = Object.entries<Described>(ACTION.outputs);
    expect(table('Outputs')).toEqual(outputs.map(([name, one]) => [name, one.description]));
  });

  test('every input and output is kebab-case and described in a sentence', () => {
    for (const [name, { description }] of Object.entries<Described>({
      ...ACTION.inputs,
      ...ACTION.outputs,
    })) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(description).toMatch(/^\S.*\.$/);
    }
  });

  test('lists every command', () => {
    for (const { name } of COMMANDS) expect(README).toMatch(new RegExp(`^trustproof ${name} `, 'm'));
  });

  test('its first command runs in a fresh clone, its second installs and tests', () => {
    const commands = [...README.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
      block!.trim().split('\n'),
    );
    expect(commands[0]).toMatch(/^node dist\/cli\/index\.js check examples\//);
    expect(commands[1]).toBe('npm ci && npm test');
    for (const { path } of runtimes()) {
      const { status, stdout, stderr } = spawn(path, commands[0]!.split(' ').slice(1));
      expect([[0, 1].includes(status ?? -1), stderr]).toEqual([true, '']);
      expect(stdout).toContain('external-id');
    }
  });

  test('shows of the output of its first command what that prints', () => {
    const [, command = ''] = /^```sh\n(node .*)\n```$/m.exec(README) ?? [];
    const [, shown = ''] = /^```text\n([\s\S]*?)^```$/m.exec(README) ?? [];
    const { stdout } = spawn(process.execPath, command.split(' ').slice(1));
    const printed = stdout.split('\n');
    expect(shown.trim().split('\n').length).toBeGreaterThan(5);
    expect(shown.split('\n').filter((line) => !printed.includes(line))).toEqual([]);
  });
});
