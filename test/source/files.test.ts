import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/finding';
import { FileText, LIMITS, readNamed, Tree } from '../../src/source/files';

let root: string;
let outside: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'files-'));
  outside = mkdtempSync(join(tmpdir(), 'outside-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(outside, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array = '{}'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function find(include = ['**/*.json'], exclude: string[] = [], limits = {}) {
  const { files, problems } = Tree.open(root, { ...LIMITS, ...limits }).find({ include, exclude });
  return {
    files,
    problems: problems.map((one) => `${one.rule} ${one.file}${one.severity ? ` ${one.severity}` : ''}`),
  };
}

function large(path: string, bytes: number): void {
  const handle = openSync(join(root, path), 'w');
  ftruncateSync(handle, bytes);
  closeSync(handle);
}

describe('finding files', () => {
  it('walks by glob, in one order, past what is never read', () => {
    for (const path of ['b.json', 'a/z.json', 'a.json', 'B.json', 'a/x.txt', '.github/p.json']) write(path);
    for (const path of [
      '.git/x.json',
      'node_modules/x.json',
      'a/node_modules/y/x.json',
      'a/.terraform/x.json',
    ])
      write(path);
    expect(find()).toEqual({
      files: ['.github/p.json', 'B.json', 'a.json', 'a/z.json', 'b.json'],
      problems: [],
    });
    expect(find(['**/*'], ['a', '**/b.*']).files).toEqual(['.github/p.json', 'B.json', 'a.json']);
  });

  it('lists what git would, whatever the .gitignores say', () => {
    const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout;
    git('init', '-q');
    const names = ['a', 'b', 'ab', 'x.a'];
    for (const one of names)
      for (const two of names) for (const file of ['c', 'a.c', 'b.a']) write(`d${one}/${two}/${file}`);
    const part = fc.constantFrom('da', 'a', 'b', '*', '*.a', '**', 'a*', '[ab]', '?', 'c', '*.c');
    const line = fc
      .tuple(fc.boolean(), fc.boolean(), fc.array(part, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(
        ([not, top, parts, folder]) =>
          `${not ? '!' : ''}${top ? '/' : ''}${parts.join('/')}${folder ? '/' : ''}`,
      );
    const lines = fc.array(line, { maxLength: 4 });
    fc.assert(
      fc.property(lines, lines, lines, (outer, middle, inner) => {
        write('.gitignore', outer.join('\n'));
        write('da/.gitignore', middle.join('\r\n'));
        write('da/a/.gitignore', inner.join('\n'));
        const theirs = git('ls-files', '--others', '--exclude-standard').split('\n').filter(Boolean);
        const ours = find(['**/*']).files.filter((file) => !file.endsWith('.gitignore'));
        expect(ours).toEqual(theirs.filter((file) => !file.endsWith('.gitignore')).sort());
      }),
      { numRuns: 120 },
    );
  });

  it('of a `.gitignore` that is too long takes no rule: a later one may take back an earlier one', () => {
    const filler = Array.from({ length: 5_000 }, (_, index) => `/none-${index}`);
    for (const file of ['a.json', 'b.json']) write(file);
    for (const [rules, files] of [
      [['*.json', '!b.json'], ['b.json']],
      [
        ['*.json', ...filler, '!b.json'],
        ['a.json', 'b.json'],
      ],
    ] as const) {
      write('.gitignore', rules.join('\n'));
      expect(find(['*.json']).files).toEqual(files);
    }
  });

  it('gives up, and says so, where its patterns take too much work', () => {
    for (const file of ['a.json', 'b.json', 'c.json']) write(file);
    const problems = ['too-many-files .'];
    const many = Array.from({ length: 50 }, (_, index) => `{x,y}/none-${index}`);
    expect(find([...many, '*.json'], [], { comparisons: 150 })).toEqual({
      files: ['a.json', 'b.json'],
      problems,
    });
    write('.gitignore', many.join('\n'));
    expect(find(['*.json'], [], { comparisons: 40 })).toEqual({ files: ['a.json', 'b.json'], problems });
  });

  it('follows no link out of the root, and says so', () => {
    writeFileSync(join(outside, 'secret.json'), '{}');
    write('real.json');
    symlinkSync(join(outside, 'secret.json'), join(root, 'file.json'));
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync(join(outside, 'secret.json'), join(root, 'other.txt'));
    expect(find()).toEqual({
      files: ['real.json'],
      problems: ['link-outside-root file.json', 'link-outside-root folder'],
    });
  });

  it('reads what a link inside the root leads to once', () => {
    write('shared/policy');
    write('real.json');
    mkdirSync(join(root, 'a'));
    symlinkSync('../shared/policy', join(root, 'a/linked.json'));
    symlinkSync('../real.json', join(root, 'a/again.json'));
    symlinkSync('../shared', join(root, 'a/folder.json'));
    expect(find()).toEqual({ files: ['a/linked.json', 'real.json'], problems: [] });
    expect(Tree.open(root).read('a/linked.json')).toMatchObject({ text: '{}' });
  });

  it('survives links in a circle and links to nowhere', () => {
    symlinkSync('.', join(root, 'self'));
    symlinkSync('y.json', join(root, 'x.json'));
    symlinkSync('x.json', join(root, 'y.json'));
    symlinkSync('gone', join(root, 'z.json'));
    write('a.json');
    expect(find()).toEqual({
      files: ['a.json'],
      problems: [
        'unreadable-file x.json notice',
        'unreadable-file y.json notice',
        'unreadable-file z.json notice',
      ],
    });
  });

  it('passes over folders, pipes and sockets that are named like files', () => {
    mkdirSync(join(root, 'x.json'));
    write('x.json/y.json');
    expect(spawnSync('mkfifo', [join(root, 'pipe.json')]).status).toBe(0);
    expect(find()).toEqual({ files: ['x.json/y.json'], problems: [] });
  });

  it('stops at its limits, and says so', () => {
    for (let i = 0; i < 10; i++) write(`${i}.json`);
    expect(find(['**/*.json'], [], { files: 4 })).toEqual({
      files: ['0.json', '1.json', '2.json', '3.json'],
      problems: ['too-many-files .'],
    });
    expect(find(['**/*.json'], [], { entries: 7 }).problems).toEqual(['too-many-files .']);
  });

  it('tells how far it is', () => {
    for (let i = 0; i < 1_001; i++) write(`${i}.txt`);
    const seen: number[] = [];
    Tree.open(root).find({ include: [], exclude: [], onProgress: (entries) => seen.push(entries) });
    expect(seen).toEqual([1_000]);
  });

  it.runIf(process.getuid?.() !== 0)('reports a folder that may not be opened', () => {
    mkdirSync(join(root, 'closed'));
    chmodSync(join(root, 'closed'), 0);
    expect(find().problems).toEqual(['unreadable-file closed']);
    chmodSync(join(root, 'closed'), 0o700);
  });
});

describe('reading a file that was found', () => {
  it('gives text and hash', () => {
    const bytes = Buffer.from('\uFEFF{"é": 1}\r\n');
    write('a/b.json', bytes);
    const file = Tree.open(root).read('a/b.json') as FileText;
    expect(file).toBeInstanceOf(FileText);
    expect({ file: file.file, text: file.text, sha256: file.sha256 }).toEqual({
      file: 'a/b.json',
      text: '{"é": 1}\r\n',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('turns what keeps it from being read into a problem', () => {
    write('latin.json', Buffer.from([0x7b, 0xe9, 0x7d]));
    large('large.json', 65 * 1024 * 1024);
    symlinkSync(outside, join(root, 'out.json'));
    const tree = Tree.open(root);
    expect(
      ['latin.json', 'large.json', 'out.json', 'gone.json'].map((file) => tree.read(file)),
    ).toMatchObject([
      { rule: 'unreadable-file', file: 'latin.json', message: expect.stringContaining('not UTF-8') },
      { rule: 'file-too-large', file: 'large.json', message: expect.stringContaining('65.0 MiB') },
      { rule: 'link-outside-root', file: 'out.json' },
      { rule: 'unreadable-file', file: 'gone.json' },
    ]);
  });

  it('stops when all files together are too large', () => {
    write('a.json', ' '.repeat(60));
    const tree = Tree.open(root, { ...LIMITS, totalBytes: 100 });
    expect([tree.read('a.json'), tree.read('a.json')]).toMatchObject([
      { text: ' '.repeat(60) },
      { rule: 'file-too-large' },
    ]);
  });

  it('gives sources further files of the root, and nothing else', () => {
    write('modules/x.json', '1');
    write('.terraform/modules/modules.json', '2');
    writeFileSync(join(outside, 's'), 's');
    symlinkSync(outside, join(root, 'link'));
    const tree = Tree.open(root);
    expect(
      [
        'modules/x.json',
        '.terraform/modules/modules.json',
        'gone',
        '../s',
        'link/s',
        join(outside, 's'),
        'a\0b',
        '.',
      ].map((path) => tree.text(path)),
    ).toEqual(['1', '2', undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('the files of a folder', () => {
  it('are listed inside the root only', () => {
    for (const path of ['m/b.tf', 'm/a.tf', 'm/sub/c.tf']) write(path);
    symlinkSync(outside, join(root, 'link'));
    writeFileSync(join(outside, 'x.tf'), '');
    const tree = Tree.open(root);
    expect(['m', '.', 'link', '..', 'gone', 'm/a.tf'].map((folder) => tree.list(folder))).toEqual([
      ['a.tf', 'b.tf'],
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('a file that the user names', () => {
  const place = { file: 'trustproof.yml', line: 7, column: 14 };
  const failure = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      if (error instanceof UserError) return { message: error.message, place: error.place };
      throw error;
    }
    return undefined;
  };

  it('is read below the root, however it is written', () => {
    write('a/b.json', '{}');
    const tree = Tree.open(root);
    for (const path of ['a/b.json', './a/../a/b.json', join(tree.root, 'a/b.json')]) {
      expect(tree.named(path)).toMatchObject({ file: 'a/b.json', text: '{}' });
    }
  });

  it.each<[string, string, RegExp]>([
    ['gone.json', 'missing', /^gone\.json cannot be read: there is no such file\.$/],
    ['x.json', 'a directory', /it is a directory/],
    ['large.json', '200 MB', /it has 200\.0 MiB, and at most 64\.0 MiB are read/],
    ['loop.json', 'a circle of links', /go in a circle/],
    ['out.json', 'a link out of the root', /leads out of the checked directory/],
    ['../x.json', 'outside', /outside of the checked directory/],
    ['/etc/hostname', 'absolute', /outside of the checked directory/],
    ['pipe.json', 'a pipe', /not a regular file/],
  ])('%s: %s', (path, _, message) => {
    mkdirSync(join(root, 'x.json'));
    large('large.json', 200 * 1024 * 1024);
    symlinkSync('loop.json', join(root, 'loop.json'));
    writeFileSync(join(outside, 'secret.json'), '{}');
    symlinkSync(join(outside, 'secret.json'), join(root, 'out.json'));
    spawnSync('mkfifo', [join(root, 'pipe.json')]);
    expect(failure(() => Tree.open(root).named(path, place))).toEqual({
      message: expect.stringMatching(message),
      place,
    });
  });

  it.each<[string, string, { line: number; column: number }]>([
    ['from the start', '\xff\xfe{\x00', { line: 1, column: 1 }],
    [
      'after a byte-order mark and lines of all kinds',
      '\xef\xbb\xbf{\r\n\r\n "a": "\xe9"}',
      { line: 3, column: 8 },
    ],
    ['after text of more bytes', '"\xf0\x9f\x98\x80\xc3\xa9\xff"', { line: 1, column: 5 }],
    ['after what stands for such bytes elsewhere', '"\xef\xbf\xbd"\n\xef\xbf', { line: 2, column: 1 }],
    ['a letter cut short', '"\xe2\x82"', { line: 1, column: 2 }],
  ])('is not UTF-8 %s', (_, bytes, at) => {
    write('latin.json', Buffer.from(bytes, 'latin1'));
    expect(failure(() => Tree.open(root).named('latin.json', place))).toEqual({
      message: 'latin.json cannot be read: it is not UTF-8 text; save it as UTF-8.',
      place: { file: 'latin.json', ...at },
    });
    expect(Tree.open(root).read('latin.json')).toMatchObject({ rule: 'unreadable-file', ...at });
  });

  it('may be anywhere where the command line names it', () => {
    writeFileSync(join(outside, 'new.json'), '{}');
    expect(readNamed(join(outside, 'new.json'), root)).toMatchObject({ text: '{}' });
    expect(readNamed('new.json', outside)).toMatchObject({ file: 'new.json' });
    expect(failure(() => readNamed('gone.json', root))?.message).toMatch(/no such file/);
    expect(failure(() => readNamed('.', root))?.message).toMatch(/is a directory/);
  });

  it('lets a binary plan through to its reader', () => {
    write('plan.bin', Buffer.from('PK\u0003\u0004\u00ff', 'latin1'));
    expect(Tree.open(root).named('plan.bin').text).toBe('PK\u0003\u0004\u00ff');
  });

  it('needs a root', () => {
    write('a.json');
    expect(failure(() => Tree.open(join(root, 'gone')))?.message).toMatch(/no such file/);
    expect(failure(() => Tree.open(join(root, 'a.json')))?.message).toMatch(/not a directory/);
  });
});
