import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../src');

/** The walls of ARCHITECTURE.md: what each room may import. `root` is plain data that every room may hold. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  root: ['policy', 'generated'],
  generated: ['root', 'rule', 'generated', 'data'],
  policy: ['root', 'generated'],
  logic: ['policy', 'root'],
  source: ['policy', 'root'],
  rule: ['logic', 'source', 'policy', 'root', 'generated'],
  connection: ['logic', 'source', 'policy', 'root', 'generated'],
  check: ['connection', 'rule', 'logic', 'source', 'policy', 'report', 'root', 'generated'],
  report: ['policy', 'root'],
  github: ['report', 'root'],
  record: ['report', 'source', 'policy', 'root'],
  entry: [
    'check',
    'connection',
    'logic',
    'source',
    'policy',
    'report',
    'github',
    'record',
    'root',
    'generated',
  ],
};

/** What `check` borrows of `report`: masking is a step of the pipeline, so that no way out can forget it. */
const CHECK_OF_REPORT = ['report/mask.ts', 'report/source-text.ts'];

/** Generated tables hold data of rooms above them and are typed by these alone. */
const GENERATED_BY_ROOM: Record<string, string> = { 'generated/lint-rules.ts': 'check' };

/** The only modules that touch the disk, the environment, the network or the clock. */
const MAY_TOUCH = (file: string): boolean =>
  ['entry', 'github'].includes(roomOf(file)) ||
  file === 'source/files.ts' ||
  file.startsWith('source/files/');

const OUTSIDE = /^node:(fs|os|http|https|net|child_process|process|dns|tls|worker_threads)(\/|$)/;
const GLOBALS =
  /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bsetTimeout\(|\bMath\.random\(|\bperformance\.now\(/;

interface Module {
  readonly file: string;
  /** Module specifiers. */
  readonly imports: readonly string[];
  readonly code: string;
}

const MODULES: readonly Module[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map(readModule);

function readModule(file: string): Module {
  const code = withoutComments(readFileSync(join(SRC, file), 'utf8'));
  const found = code.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(?:type\s)?[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g,
  );
  const imports = [...found].map(([, from, lazy]) => (from ?? lazy)!);
  return { file, imports, code };
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|(^|[^:'"`])\/\/.*/g, '$1');
}

function roomOf(file: string): string {
  const [first = '', ...rest] = file.split('/');
  if (first === '..') return 'data';
  if (['cli', 'action'].includes(first) || ['cli.ts', 'action.ts'].includes(file)) return 'entry';
  if (file === 'check.ts') return 'check';
  return rest.length === 0 ? 'root' : first;
}

function target(file: string, from: string): string {
  const path = posix.normalize(posix.join(posix.dirname(file), from));
  const found = MODULES.find((one) => one.file === `${path}.ts` || one.file === `${path}/index.ts`);
  return found?.file ?? path;
}

function importsAcross({ file, imports }: Module): string[] {
  return imports
    .filter((from) => from.startsWith('.'))
    .map((from) => target(file, from))
    .filter((to) => !allowed(file, to))
    .map((to) => `src/${file} imports ${to}`);
}

function allowed(file: string, to: string): boolean {
  const [from, into] = [roomOf(file), roomOf(to)];
  if (from === into) return true;
  if (from === 'check' && into === 'report') return CHECK_OF_REPORT.includes(to);
  if (GENERATED_BY_ROOM[to] !== undefined) return GENERATED_BY_ROOM[to] === from;
  return MAY_IMPORT[from]!.includes(into);
}

describe('the walls', () => {
  test('every room is known', () => {
    expect(
      [...new Set(MODULES.map(({ file }) => roomOf(file)))].filter((room) => !(room in MAY_IMPORT)),
    ).toEqual([]);
  });

  test('imports run downstairs', () => {
    expect(MODULES.flatMap(importsAcross)).toEqual([]);
  });

  test('only the entries, github and the file-system module touch the world', () => {
    const touching = MODULES.filter(({ file }) => !MAY_TOUCH(file)).flatMap(({ file, imports, code }) => [
      ...imports.filter((from) => OUTSIDE.test(from)).map((from) => `src/${file} imports ${from}`),
      ...(GLOBALS.exec(code.replaceAll(/'[^'\n]*'|`[^`]*`/g, "''")) ?? []).map(
        (use) => `src/${file} uses ${use}`,
      ),
    ]);
    expect(touching).toEqual([]);
  });

  test('no pattern of a file becomes a regular expression, and no text code or a command of a shell', () => {
    const own = MODULES.filter(({ file }) => roomOf(file) !== 'generated');
    const using = (use: RegExp) => own.filter(({ code }) => use.test(code)).map(({ file }) => file);
    // Addresses of Terraform; what regex() and replace() ask for, as far as it cannot backtrack.
    expect(using(/\bRegExp\(/)).toEqual(['connection/own-account.ts', 'source/hcl/functions/pattern.ts']);
    expect(using(/\beval\(|\bnew Function\b|\bshell:|(?<![.\w])(?:exec|fork)\w*\(/)).toEqual([]);
    expect(using(/\bspawn\w*\(/)).toEqual(['entry/git.ts']);
    expect(using(/\bspawn\w*\((?!'git', \[)/)).toEqual([]);
  });

  test('the evaluator shares nothing with the search but the table of unknowns', () => {
    const isEvaluator = (file: string) => file.startsWith('logic/evaluate');
    const isSearch = (file: string) => /^logic\/(encode|solver)\//.test(file);
    const edges = MODULES.flatMap(({ file, imports }) =>
      imports.filter((from) => from.startsWith('.')).map((from) => ({ file, to: target(file, from) })),
    );
    const ofEvaluator = edges.filter(({ file, to }) => isEvaluator(file) && roomOf(to) === 'logic');
    const shared = new Set(ofEvaluator.map(({ to }) => to).filter((to) => !isEvaluator(to)));
    expect([...shared].sort()).toEqual(['logic/decision.ts', 'logic/question.ts', 'logic/symbols.ts']);
    expect(edges.filter(({ file, to }) => isSearch(file) && isEvaluator(to))).toEqual([]);
  });

  test('no module prints but through its entry', () => {
    const printing = MODULES.filter(({ code }) => /\bconsole\.|process\.exit\(/.test(code)).map(
      ({ file }) => file,
    );
    expect(printing).toEqual([]);
  });
});

test('ARCHITECTURE.md names every room, and none that is not there', () => {
  const map = readFileSync(join(SRC, '../ARCHITECTURE.md'), 'utf8');
  const rows = [...map.matchAll(/^\| (`src\/.*?) \|/gm)].map(([, first]) => first!);
  const named = rows.flatMap((row) => [...row.matchAll(/`src\/([a-z]+)\/`/g)].map(([, room]) => room!));
  const real = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(named.sort()).toEqual(real.map(({ name }) => name).sort());
});
