import fc from 'fast-check';
import type { Node } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../src/finding';
import type { Budget } from '../../src/report/budget';
import { CHECK_RUN_BYTES, COMMENT_CHARS, renderMarkdown, SUMMARY_BYTES } from '../../src/report/markdown';
import { hostileText } from './hostile';
import * as reports from './reports';

const { texts } = reports;

function parse(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function all(node: Node): Node[] {
  return [node, ...('children' in node ? (node.children as Node[]) : []).flatMap(all)];
}

/** Kinds of nodes, with the text of HTML. */
function shape(markdown: string): string[] {
  return all(parse(markdown)).map((node) =>
    node.type === 'html' && 'value' in node ? `html ${String(node.value)}` : node.type,
  );
}

const KNOWN_HTML = [
  '<!-- -->',
  '<span>',
  '</span>',
  '<details><summary>The request that shows it</summary>',
  '<details><summary>The fix</summary>',
  '</details>',
].map((html) => `html ${html}`);

function many(count: number, message = 'The prefix exports also covers exports-old/.'): Report {
  const findings = Array.from({ length: count }, (_, index): Finding => {
    return {
      ...reports.optional,
      message,
      severity: index % 3 === 0 ? 'error' : index % 3 === 1 ? 'warning' : 'notice',
      line: 1 + (index % 15),
      endLine: 1 + (index % 15),
    };
  });
  return { ...reports.violated, findings };
}

const shownIn = (markdown: string): number => (markdown.match(/^(?:#### )?(?:❌|⚠️|ℹ️) /gmu) ?? []).length;

/** How many findings the note says are left out. */
function countedIn(markdown: string): number {
  return Number(
    /\*\*Not shown for want of room:\*\* (?:\d+ connections? and )?(\d+) finding/.exec(markdown)?.[1] ?? 0,
  );
}

describe('renderMarkdown', () => {
  it('links places where it is told how', () => {
    const urlOf = ({ file, line }: { file: string; line: number }): string =>
      `https://x.test/${file}#L${line}`;
    expect(renderMarkdown(reports.violated, { texts, urlOf })).toContain(
      'at [`policies/trust.json:11:9`](<https://x.test/policies/trust.json#L11>)',
    );
  });

  it.each(['javascript:alert(1)', 'https://x.test/a b', 'https://x.test/>', 'https://x.test/\n', 'x'])(
    'does not link to %j',
    (url) => {
      const markdown = renderMarkdown(reports.violated, { texts, urlOf: () => url });
      expect(all(parse(markdown)).filter(({ type }) => type === 'link')).toEqual([]);
    },
  );

  it('names the ends of the chain where it is told them', () => {
    const subjectOf = (): { principal: string; role: string; bucket: string } => ({
      principal: 'arn:aws:iam::302263087412:role/seqtestclient',
      role: 'r"]',
      bucket: 'examplebucket',
    });
    const markdown = renderMarkdown(reports.violated, { texts, subjectOf });
    expect(markdown).toContain(
      '  vendor["vendor<br/>arn#58;aws#58;iam#58;#58;302263087412#58;<br/>role/seqtestclient"]',
    );
    expect(markdown).toContain('  role["role<br/>r#34;#93;"]');
  });

  it('gives a stranger no node but text and code, whatever they write', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, file) => {
        const at = { file, line: 1, column: 1, endLine: 1, endColumn: 2 };
        const finding: Finding = {
          ...reports.optional,
          ...at,
          message: text,
          help: text,
          connection: text,
          witness: {
            principal: text,
            action: text,
            resource: text,
            resourceAccount: text,
            context: { [text]: text },
          },
          fix: { description: text, edits: [{ ...at, text }] },
          related: [{ ...at, message: text }],
        };
        const report: Report = {
          ...reports.violated,
          connections: [reports.connection(text, 'violated', { delivery: ['violated', text] })],
          findings: [finding],
        };
        const nodes = shape(
          renderMarkdown(report, {
            texts: () => `${text}\n${text}`,
            subjectOf: () => ({ principal: text, role: text, bucket: text }),
            reportFile: text,
          }),
        );
        const html = nodes.filter((node) => node.startsWith('html'));
        expect(html.filter((node) => !KNOWN_HTML.includes(node))).toEqual([]);
        expect(html.filter((node) => node.includes('details'))).toHaveLength(4);
        expect(
          nodes.filter((node) => /link|image|delete|footnote|list|blockquote|break|emphasis/i.test(node)),
        ).toEqual([]);
        expect(nodes.filter((node) => node === 'table')).toHaveLength(1);
        expect(nodes.filter((node) => node === 'tableRow')).toHaveLength(8);
        expect(nodes.filter((node) => node === 'tableCell')).toHaveLength(32);
        expect(nodes.filter((node) => node === 'heading')).toHaveLength(3);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a budget', () => {
  const whole = renderMarkdown(reports.violated, { texts });

  it('that just fits changes nothing', () => {
    expect(renderMarkdown(reports.violated, { texts, budget: { chars: whole.length } })).toBe(whole);
    expect(renderMarkdown(reports.violated, { texts, budget: { bytes: Buffer.byteLength(whole) } })).toBe(
      whole,
    );
    expect(renderMarkdown(reports.violated, { texts, budget: { chars: whole.length - 1 } })).not.toBe(whole);
  });

  it('counts bytes of UTF-8, not characters', () => {
    const report = many(200, '写'.repeat(100));
    const bytes = 20_000;
    const markdown = renderMarkdown(report, { texts, budget: { bytes } });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(bytes);
    expect(renderMarkdown(report, { texts, budget: { chars: 20_000 } }).length).toBeGreaterThan(
      markdown.length,
    );
  });

  it('counts UTF-16 units, in which an emoji is two', () => {
    const markdown = renderMarkdown(many(200, '😀'.repeat(100)), { texts, budget: { chars: 20_000 } });
    expect(markdown.length).toBeLessThanOrEqual(20_000);
  });

  it.each<[string, Budget, number]>([
    ['a job summary', { bytes: SUMMARY_BYTES }, 3_000],
    ['a comment', { chars: COMMENT_CHARS }, 1_000],
    ['a check run', { bytes: CHECK_RUN_BYTES }, 1_000],
  ])('of %s takes what fits, worst first, and counts the rest', (_, budget, count) => {
    const markdown = renderMarkdown(many(count), { texts, reportFile: 'report.json', budget });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(budget.bytes ?? Number.POSITIVE_INFINITY);
    expect(markdown.length).toBeLessThanOrEqual(budget.chars ?? Number.POSITIVE_INFINITY);
    expect(shownIn(markdown) + countedIn(markdown)).toBe(count);
    expect(shownIn(markdown)).toBeGreaterThan(20);
    expect(markdown).toMatch(/\*\*Not shown for want of room:\*\* .* the whole is in `report\.json`\.\n$/);
    const first = markdown.indexOf('⚠️');
    if (first !== -1) expect(markdown.indexOf('❌', first)).toBe(-1);
  });

  it('is kept at every size, and never cuts a construct', () => {
    const report = many(7, 'a `b` **c** @d 写');
    const full = renderMarkdown(report, { texts }).length;
    for (let chars = 0; chars <= full + 300; chars += 23) {
      const markdown = renderMarkdown(report, { texts, budget: { chars } });
      expect(markdown.length).toBeLessThanOrEqual(chars);
      const nodes = shape(markdown);
      expect(nodes.filter((node) => node.startsWith('html') && !KNOWN_HTML.includes(node))).toEqual([]);
      const opened = nodes.filter((node) => node.startsWith('html <details>')).length;
      expect(nodes.filter((node) => node === 'html </details>')).toHaveLength(opened);
      expect((markdown.match(/^```/gm) ?? []).length % 2).toBe(0);
      if (markdown.includes('Not shown')) expect(shownIn(markdown) + countedIn(markdown)).toBe(7);
      else if (chars > 600) expect(shownIn(markdown)).toBe(7);
    }
  });

  it('too small even for the verdict gives nothing', () => {
    expect(renderMarkdown(reports.violated, { texts, budget: { chars: 20 } })).toBe('');
  });

  it('leaves room for findings beside a thousand connections, and counts those too', () => {
    const connections = Array.from({ length: 1_000 }, (_, index) =>
      reports.connection(`c${index}`, 'violated'),
    );
    const markdown = renderMarkdown({ ...many(3), connections }, { texts, budget: { chars: COMMENT_CHARS } });
    expect(shownIn(markdown)).toBe(3);
    const shown = markdown.match(/^### /gm)!.length;
    expect(markdown).toContain(`**Not shown for want of room:** ${1_000 - shown} connections.`);
    expect(markdown.match(/```mermaid/g)).toHaveLength(10);
  });
});
