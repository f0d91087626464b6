import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/finding';
import { annotationsOf, workflowCommands } from '../../src/report/github';
import { renderGitlab } from '../../src/report/gitlab';
import { renderJson } from '../../src/report/json';
import { renderMarkdown } from '../../src/report/markdown';
import { mask, maskText, maskTexts, type Secret } from '../../src/report/mask';
import { patchOf } from '../../src/report/patch';
import { renderSarif } from '../../src/report/sarif';
import { renderText } from '../../src/report/text';
import { optional, RULES, violated } from './reports';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('maskText', () => {
  it.each([
    ['the value', 'id abcdef.', ['abcdef'], 'id ***.'],
    ['every time', 'abcdef abcdef', ['abcdef'], '*** ***'],
    ['the longer of two', 'abcdefgh', ['abcd', 'abcdefgh'], '***'],
    ['overlapping secrets as one', 'xabcdefghy', ['abcdef', 'defgh'], 'x***y'],
    ['a value that overlaps itself', 'xababababy', ['abab'], 'x***y'],
    ['JSON text', '{"a":"q\\"uo\\\\te"}', ['q"uo\\te'], '{"a":"***"}'],
    ['JSON text with escaped slashes', 'a\\/b\\/c', ['a/b/c'], '***'],
    ['JSON inside JSON', JSON.stringify(JSON.stringify('q"uote')), ['q"uote'], '"\\"***\\""'],
    ['URLs', 'x=a%2Fb%3Dc&y', ['a/b=c'], 'x=***&y'],
    ['URLs in lower case', 'x=a%2fb%3dc', ['a/b=c'], 'x=***'],
    ['other capitals, which give it away', 'x seq_ABcd y', ['seq_abCD'], 'x *** y'],
    [
      'other capitals beside letters that lower case lengthens',
      '\u0130 SEQ_abcd',
      ['seq_abCD'],
      '\u0130 ***',
    ],
    ['other letters beside those', '\u0130 \u00c9COLE-1', ['\u00c9COLE-1'], '\u0130 ***'],
    [
      'letters whose lower case depends on what follows',
      'x\u0391\u0392\u0393\u03a3y',
      ['\u0391\u0392\u0393\u03a3'],
      'x***y',
    ],
    ['what overlaps itself unevenly', 'xaabaabaaabaay', ['aabaa'], 'x***y'],
    [
      'what is long and does',
      `x${'aab'.repeat(50)}aay${'aab'.repeat(40)}`,
      [`${'aab'.repeat(30)}aa`],
      'x***y***b',
    ],
    ['a value beside itself', 'xabcdabcdy', ['abcd'], 'x******y'],
    ['a short value as it is', 'AB ab', ['ab'], 'AB ***'],
    ['JSON with escapes that need not be', 'x\\u0061b\\u002Bc\\/dy', ['ab+c/d'], 'x***y'],
    ['such JSON inside JSON', 'x\\\\u003dabcd\\\\/y', ['=abcd/'], 'x***y'],
    ['URLs with escapes that need not be', 'x%61b%2Dc%2ed%2F&y', ['ab-c.d/'], 'x***&y'],
    [
      'a short value that is escaped',
      'id=\\u0031\\u0032, \\u0031\\u0032\\u0033',
      ['12'],
      'id=***, \\u0031\\u0032\\u0033',
    ],
    ['forms', 'x=sec+ret', ['sec ret'], 'x=***'],
    ['strict URLs', 'x=a%21b%27c', ["a!b'c"], 'x=***'],
    ['nothing for the empty value', 'abc', [''], 'abc'],
    ['nothing for a value that looks like a mask', 'a ***** b', ['***'], 'a ***** b'],
    ['a short value where it stands alone', 'id=12, 123, a12', ['12'], 'id=***, 123, a12'],
    ['a value with regular-expression characters', 'a.*b axxb', ['a.*b'], '*** axxb'],
  ])('masks %s', (_, text, secrets, expected) => expect(maskText(text, secrets)).toBe(expected));

  it.each(['', 'u', 'us', 'use', 'user:'])('masks base64 that begins with %j', (before) => {
    const masked = maskText(`Basic ${base64(`${before}seq_p8OgYZNm`)} end`, ['seq_p8OgYZNm']);
    expect(masked).toContain('***');
    const rest = Buffer.from(masked.replace(/^Basic | end$/g, '').split('***')[0]!, 'base64').toString();
    expect(rest).not.toContain('seq');
  });

  it('keeps the places where it masks what is escaped', () => {
    const text = '"id": "\\u0061b\\u002Bcd", "next"';
    expect(maskTexts(() => text, [{ value: 'ab+cd' }])('x')).toBe('"id": "***************", "next"');
  });

  it.each([
    ['backslashes that escape nothing', '\\'.repeat(200_000), 'the-secret'],
    ['a long value in a text that repeats it', 'a'.repeat(400_000), 'a'.repeat(50_000)],
  ])('%s cost no more than the text is long', (_, text, secret) => {
    const started = performance.now();
    maskText(text, [secret]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('masks base64 for URLs', () => {
    const value = '\u00ff\u00fe?>secret';
    expect(maskText(Buffer.from(value).toString('base64url'), [value])).toMatch(/^\*\*\*.?$/);
  });

  it('changes nothing without secrets', () => {
    fc.assert(fc.property(fc.string(), (text) => maskText(text, []) === text));
  });
});

describe('mask', () => {
  it('puts the variable for a value a witness carries', () => {
    const witness = {
      ...optional.witness!,
      context: { 'sts:ExternalId': 'the-secret', other: 'x the-secret' },
    };
    const report = { ...violated, findings: [{ ...optional, witness }] };
    const masked = mask(report, [{ value: 'the-secret', env: 'EXTERNAL_ID' }]);
    expect(masked.findings[0]!.witness!.context).toEqual({
      'sts:ExternalId': { env: 'EXTERNAL_ID' },
      other: 'x ***',
    });
    expect(mask(report, [{ value: 'the-secret' }]).findings[0]!.witness!.context).toMatchObject({
      'sts:ExternalId': '***',
    });
  });

  it('takes out a fix that would write the mask into a policy, and keeps what it says', () => {
    const fix = {
      description: 'Demand the ExternalId.',
      edits: [{ ...optional.fix!.edits[0]!, text: '"the-secret"' }],
    };
    const [finding] = mask({ ...violated, findings: [{ ...optional, fix }] }, [
      { value: 'the-secret' },
    ]).findings;
    expect(finding!.fix).toBeUndefined();
    expect(finding!.help).toBe('Use StringEquals. Demand the ExternalId.');
  });

  it('keeps a fix that holds no secret', () => {
    expect(mask(violated, [{ value: 'the-secret' }])).toEqual(violated);
  });

  it('keeps the places in a masked text', () => {
    const texts = maskTexts(() => 'ab the-secret cd\nx', [{ value: 'the-secret' }]);
    expect(texts('f')).toBe('ab ********** cd\nx');
  });
});

/** Every output of a run whose report and texts hold `value` wherever a string can stand. */
function outputs(value: string, secrets: readonly Secret[]): string[] {
  const text = `a ${value} b`;
  const original = `{"Id": ${JSON.stringify(value)},\n "x": "${value}"}\n`;
  const at = { file: text, line: 1, column: 1, endLine: 1, endColumn: 3 };
  const report: Report = {
    ...violated,
    connections: violated.connections.map((connection) => ({
      ...connection,
      name: text,
      requirements: connection.requirements.map((one) => ({
        ...one,
        reason: text,
        evidence: [{ file: text, line: 1, column: 1 }],
      })),
    })),
    findings: ['fix with', 'fix without'].map((kind) => ({
      ...at,
      rule: 'external-id-optional',
      severity: 'error',
      message: text,
      help: encodeURIComponent(value),
      connection: text,
      witness: {
        principal: text,
        action: text,
        resource: text,
        resourceAccount: text,
        context: { [text]: text, list: [value], exact: value },
      },
      fix: { description: text, edits: [{ ...at, text: kind === 'fix with' ? text : 'x' }] },
      related: [{ ...at, message: text }],
    })),
    sources: violated.sources.map((source) => ({ ...source, file: text })),
  };
  const masked = mask(report, secrets);
  // A file whose name holds a secret is no longer found by its masked name: show it all the same.
  const texts = maskTexts(() => original, secrets);
  return [
    renderJson(masked),
    renderText(masked, { texts }),
    renderText(masked, { texts, colour: true }),
    renderSarif(masked, { texts, rules: RULES }),
    renderMarkdown(masked, { texts }),
    renderGitlab(masked, texts),
    workflowCommands(masked),
    JSON.stringify(annotationsOf(masked)),
    patchOf(masked.findings, () => original, secrets).patch,
  ];
}

describe('after masking', () => {
  const alphabet = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+=,.@:/-'];
  const externalId = fc
    .string({ unit: fc.constantFrom(...alphabet), minLength: 4, maxLength: 30 })
    .map((id) => `seq_${id}`);
  const anything = fc
    .string({
      unit: fc.constantFrom('"', '\\', '/', ' ', '%', '&', 'é', '写', '<', '|', '`', '@', '#'),
      maxLength: 8,
    })
    .map((odd) => `tf~${odd}~ft`);

  it('no output holds anything of a secret, in any spelling', () => {
    fc.assert(
      fc.property(fc.oneof(externalId, anything), (value) => {
        const spellings = [
          value,
          JSON.stringify(value).slice(1, -1),
          encodeURIComponent(value),
          base64(value),
        ];
        for (const output of outputs(value, [{ value }])) {
          for (const spelling of spellings) expect(output).not.toContain(spelling);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('would hold it otherwise: the test can fail', () => {
    const kept = outputs('seq_abcdef', []).filter((output) => output.includes('seq_abcdef'));
    expect(kept).toHaveLength(9);
  });
});
