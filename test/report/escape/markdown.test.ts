import fc from 'fast-check';
import type { Node, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { fenced } from '../../../src/report/escape/fence';
import { markdownCode, markdownInline } from '../../../src/report/escape/markdown';
import { visible } from '../../../src/report/escape/terminal';
import { hostileText } from '../hostile';

/** The only HTML there may be: our own comment, and what a dollar stands in. */
const OWN_HTML = ['<!-- -->', '<span>', '</span>'];

function parse(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function children(node: Node): Node[] {
  return 'children' in node ? (node.children as Node[]) : [];
}

function all(node: Node): Node[] {
  return [node, ...children(node).flatMap(all)];
}

function types(node: Node): string[] {
  return [...new Set(all(node).map(({ type }) => type))].sort();
}

/** What a reader sees: HTML comments are not shown. */
function seen(node: Node): string {
  return textOf(node as Nodes, { includeHtml: false });
}

function foreignHtml(node: Node): string[] {
  return all(node).flatMap((one) =>
    one.type === 'html' && 'value' in one && !OWN_HTML.includes(String(one.value)) ? [String(one.value)] : [],
  );
}

describe('markdownInline', () => {
  it.each([
    ['a mention', '@octocat', '@<!-- -->octocat'],
    ['a team', '@org/team', '@<!-- -->org/team'],
    ['an issue', '#1', '\\#<!-- -->1'],
    ['an issue elsewhere', 'owner/repo#12', 'owner/repo\\#<!-- -->12'],
    ['an issue by GH', 'GH-7', 'GH-<!-- -->7'],
    ['an advisory', 'GHSA-aaaa-bbbb-cccc', 'GHSA<!-- -->-aaaa-bbbb-cccc'],
    ['a short commit', 'a5c3785e', 'a5c378<!-- -->5e'],
    ['emoji', ':tada:', ':<!-- -->tada:'],
    ['emoji that our own colon would end', ':tada', ':<!-- -->tada'],
    ['a link', '[x](y)', '\\[x\\](y)'],
    ['an image', '![x](y)', '\\!\\[x\\](y)'],
    ['an address', 'https://e.vil', 'https:<!-- -->//e.vil'],
    ['a host', 'www.e.vil', 'www<!-- -->.e.vil'],
    ['a mail address', 'a@b.c', 'a@<!-- -->b.c'],
    ['HTML', '<img src=x>&amp;', '&lt;img src=x&gt;&amp;amp;'],
    ['a table', 'a|b', 'a&#124;b'],
    ['strikethrough', '~~a~~', '\\~\\~a\\~\\~'],
    ['emphasis', '*a* _b_', '\\*a\\* \\_b\\_'],
    ['code', '`a`', '\\`a\\`'],
    ['mathematics', '$a$', '<span>&#36;</span>a<span>&#36;</span>'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['a heading', '# a', '\\# a'],
    ['an underline', '===', '\\==='],
    ['indented code', '    a', '&#32;   a'],
    ['a line break', 'a\nb', 'a\\\\u{a}b'],
    ['a workflow command', '::error::x', '\\\\u{3a}:<!-- -->error::<!-- -->x'],
    ['an ARN', 'arn:aws:s3:::b/*', 'arn:<!-- -->aws:<!-- -->s3:::b/\\*'],
  ])('keeps %s plain', (_, text, expected) => {
    expect(markdownInline(text)).toBe(expected);
  });

  it('shows any text as it is and as nothing but text: in a paragraph', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = parse(markdownInline(text));
        expect(types(tree).filter((type) => type !== 'html')).toEqual(
          text === '' ? ['root'] : ['paragraph', 'root', 'text'],
        );
        expect(foreignHtml(tree)).toEqual([]);
        expect(seen(tree)).toBe(visible(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('shows any text as it is: in a heading, a list item and after a paragraph line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inline = markdownInline(text);
        expect(seen(parse(`### start ${inline} end`))).toBe(`start ${visible(text)} end`);
        expect(seen(parse(`- x ${inline}.`))).toBe(`x ${visible(text)}.`);
        const below = parse(`above\n${inline}`);
        expect(types(below).filter((type) => type !== 'html' && type !== 'text')).toEqual([
          'paragraph',
          'root',
        ]);
      }),
      { numRuns: 800 },
    );
  });

  it('never breaks a table', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const row = `| ${markdownInline(a)} | ${markdownCode(b)} |`;
        const [table] = children(parse(`| a | b |\n|---|---|\n${row}`));
        const cells = children(children(table!)[1]!);
        expect(cells).toHaveLength(2);
        expect(seen(cells[0]!)).toBe(visible(a));
        expect(seen(cells[1]!)).toBe(visible(b));
        expect(
          all(table!).filter(({ type }) => ['link', 'image', 'delete', 'strong'].includes(type)),
        ).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('leaves GitHub no mention, reference, commit, address, emoji or mathematics in any stretch of text', () => {
    const pattern = /@[\w-]|#\d|\bgh-\d|\b[0-9a-f]{7,40}\b|:[\w+-]+:|https?:\/\/|\bwww\.|\bGHSA-|\$.*\$/i;
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const node of all(parse(`x: ${markdownInline(text)}: y`))) {
          if (node.type === 'text') expect(seen(node)).not.toMatch(pattern);
        }
      }),
      { numRuns: 800 },
    );
  });
});

describe('markdownCode', () => {
  it.each([
    ['plain text', 'a', '`a`'],
    ['backticks', 'a`b``c', '```a`b``c```'],
    ['a backtick at the edge', '`a', '`` `a ``'],
    ['spaces', ' a ', '`  a  `'],
    ['a bar', 'a|b', 'a&#124;b'],
    ['a line break', 'a\n\nb', '`a\\u{a}\\u{a}b`'],
  ])('quotes %s', (_, text, expected) => {
    expect(markdownCode(text)).toBe(expected);
  });

  it('shows any text as it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = parse(`x ${markdownCode(text)} y`);
        expect(seen(tree)).toBe(`x ${visible(text)} y`);
        expect(foreignHtml(tree)).toEqual([]);
        expect(types(tree).filter((type) => !['html', 'inlineCode'].includes(type))).toEqual([
          'paragraph',
          'root',
          'text',
        ]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('fenced', () => {
  it('cannot be broken out of', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (texts) => {
        const lines = texts.map(visible);
        const tree = parse(`${fenced(lines, 'text')}\n\nafter`);
        expect(children(tree).map(({ type }) => type)).toEqual(['code', 'paragraph']);
        expect(seen(children(tree)[0]!)).toBe(lines.join('\n'));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is one backtick longer than the longest run inside', () => {
    expect(fenced(['a', '`````'], 'json')).toBe('``````json\na\n`````\n``````');
  });
});
