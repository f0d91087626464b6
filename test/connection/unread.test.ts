import { describe, expect, it } from 'vitest';
import { unread } from '../../src/connection/unread';
import type { Severity } from '../../src/finding';
import { FileText } from '../../src/source/files';
import { readSources } from '../../src/source/read';

async function missed(texts: Record<string, string>, undetermined?: Severity) {
  const files = Object.entries(texts).map(([path, text]) => new FileText(path, text, Buffer.from(text)));
  const readings = await readSources(files, { tree: { text: (path) => texts[path] } });
  return unread(readings, undetermined === undefined ? {} : { undetermined });
}

const module = (name: string, source: string) => `module "${name}" {\n  source = "${source}"\n}\n`;
const role = 'resource "aws_iam_role" "r" {\n  name = "r"\n  assume_role_policy = file("gone.json")\n}\n';
/** Instances of attachments are what exhausts the work that one root module may take. */
const endless = Array.from(
  { length: 60 },
  (_, index) =>
    `resource "aws_iam_role_policy_attachment" "a${index}" {\n  count = 2000\n  role = "r"\n  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"\n}\n`,
).join('');

describe('what discovery did not read', () => {
  it('a configuration that is not evaluated to its end is as bad as anything undecided', async () => {
    const [found, ...others] = await missed({ 'main.tf': endless + role });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'evidence-incomplete', severity: 'error', file: 'main.tf', line: 1 });
    expect(found!.message).toContain('takes too much work to evaluate');
    expect(await missed({ 'main.tf': endless }, 'notice')).toMatchObject([{ severity: 'notice' }]);
  });

  it('modules that are not at hand are one warning', async () => {
    const texts = {
      'a.tf': module('vendor', 'terraform-aws-modules/iam/aws//modules/iam-role'),
      'b.tf': module('vpc', 'terraform-aws-modules/vpc/aws') + module('gone', './gone'),
    };
    const [found, ...others] = await missed(texts);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'evidence-incomplete', severity: 'warning', file: 'a.tf', line: 1 });
    expect(found!.message).toContain(
      'the module "vendor" from "terraform-aws-modules/iam/aws//modules/iam-role"',
    );
    expect(found!.message).toContain('nor are 2 more');
    expect(found!.related!.map(({ file, line }) => `${file}:${line}`)).toEqual(['b.tf:1', 'b.tf:4']);
    expect(await missed(texts, 'notice')).toMatchObject([{ severity: 'notice' }]);
  });

  it('modules that are at hand, and files that a policy is read from, are no part of it', async () => {
    // A policy that cannot be read leaves its role undetermined, which is told there.
    expect(await missed({ 'main.tf': module('m', './m') + role, 'm/main.tf': '' })).toEqual([]);
  });
});
