import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/finding';
import { cli } from './run';

const FOLDER = 'test/fixtures/onboarding';

type Told = readonly [rule: string, file: string, at: string];
const EXCEEDS: Told = ['role-exceeds-profile', 'templates/rights.json.tftpl', '"${bucket}/${prefix}/*"'];

/** Configurations as teams write them to let a vendor in: what each requirement comes to, and where it is said. */
const CASES: [folder: string, verdicts: string, told: Told[]][] = [
  ['conditional', 'PPPPPPP', []],
  ['crlf', 'PPPVPPP', [['external-id-optional', 'main.tf', 'StringEqualsIfExists']]],
  ['decoys', 'PPPPPPP', []],
  ['deep-modules', 'PPPPPPP', []],
  [
    'deep-modules-without-id',
    'PPPVPPP',
    [['external-id-missing', 'modules/vendor/role/main.tf', 'statement {']],
  ],
  ['default-key', 'PPPPPPP', []],
  ['guardrails', 'VPPPPPV', [['permission-denied', 'modules/guardrails/main.tf', 'statement {']]],
  ['heredoc-two-ids', 'PPPVPPP', [['external-id-extra-value', 'main.tf', '${jsonencode(var.external_ids)}']]],
  ['json', 'PPPVPPP', [['external-id-optional', 'main.tf.json', '"ForAllValues:StringEquals"']]],
  ['merged', 'PPPPPPP', []],
  ['override', 'PPPVPPP', [['external-id-any-value', 'vendor_override.tf', '"*"']]],
  ['setproduct', 'PPPPPPP', []],
  ['templates', 'PPPPPPP', [EXCEEDS]],
  [
    'templates-bucket-not-objects',
    // Within one account the bucket policy alone lets the role write (E4, E5).
    'VPPPPPP',
    [['permission-missing', 'templates/rights.json.tftpl', '{\n      "Sid"']],
  ],
  [
    'templates-empty-id',
    'PPPVPPP',
    [EXCEEDS, ['external-id-missing', 'templates/trust.json.tftpl', '{\n    "Effect"']],
  ],
  ['tofu', 'PPPPPPP', []],
  ['whole-accounts', 'PPPPVPP', [['trust-open-to-account', 'main.tf', '"arn:aws:iam::${id}:root"']]],
];

async function checked(folder: string): Promise<Report> {
  const { out, err } = await cli(['check', '--format=json'], { cwd: join(FOLDER, folder) });
  expect(err).toBe('');
  return JSON.parse(out) as Report;
}

describe('a vendor is let in by Terraform', () => {
  test.each(CASES)('%s', async (folder, verdicts, told) => {
    const { connections, findings } = await checked(folder);
    const letters = connections.map(({ requirements }) => requirements.map(({ verdict }) => verdict[0]));
    expect(letters.flat().join('').toUpperCase()).toBe(verdicts);
    const places = findings.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);
    expect(places).toEqual(told.map(([rule, file, at]) => `${rule} ${placeIn(folder, file, at)}`));
  });

  test('no fix is offered where the statement serves other vendors too', async () => {
    const { findings } = await checked('deep-modules-without-id');
    expect(findings.map(({ fix }) => fix)).toEqual([undefined]);
  });
});

/** Where a text stands first in a file, without its byte-order mark. */
function placeIn(folder: string, file: string, text: string): string {
  const content = readFileSync(join(FOLDER, folder, file), 'utf8').replace(/^\uFEFF/, '');
  const before = content.slice(0, content.indexOf(text)).split('\n');
  return `${file}:${before.length}:${before.at(-1)!.length + 1}`;
}
