import type {
  ConnectionResult,
  Finding,
  Report,
  RequirementId,
  RequirementResult,
  Verdict,
} from '../../src/finding';
import { REQUIREMENTS } from '../../src/finding';
import type { RuleHelp } from '../../src/report/rule-help';
import type { SourceTexts } from '../../src/report/source-text';

/** Hand-written reports and the files they speak of. */

export const TRUST = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "AWS": "arn:aws:iam::302263087412:role/seqtestclient"
      },
      "Action": "sts:AssumeRole",
      "Condition": {
        "StringEqualsIfExists": {
          "sts:ExternalId": "seq_p8OgYZNm_anQEaOZ8-mMn"
        }
      }
    }
  ]
}
`;

export const BUCKET = `{
\t"Version": "2012-10-17",
\t"Statement": [
\t\t{
\t\t\t"Sid": "bücket—写",
\t\t\t"Effect": "Allow",
\t\t\t"Principal": {"AWS": "arn:aws:iam::666666666666:role/your-iam-role"},
\t\t\t"Action": ["s3:GetObject"],
\t\t\t"Resource": "arn:aws:s3:::examplebucket/*"
\t\t}
\t]
}
`;

export const FILES: Readonly<Record<string, string>> = {
  'policies/trust.json': TRUST,
  'policies/bucket.json': BUCKET,
};

/** A file may have any name, `__proto__` too. */
export const texts: SourceTexts = (file) => (Object.hasOwn(FILES, file) ? FILES[file] : undefined);

export const RULES: readonly RuleHelp[] = [
  {
    id: 'external-id-optional',
    summary: 'The ExternalId can be left out',
    severity: 'error',
    page: '# The ExternalId can be left out\n\n`IfExists` lets a request without the key through.\n',
    url: 'https://example.com/rules/external-id-optional',
  },
  {
    id: 'bucket-policy-missing-action',
    summary: 'The bucket policy does not let the role write',
    severity: 'error',
    page: '# The bucket policy does not let the role write\n',
  },
  {
    id: 'prefix-without-slash',
    summary: 'The prefix does not end at a folder',
    severity: 'warning',
    page: '# The prefix does not end at a folder\n',
  },
];

export function requirements(
  verdicts: Partial<Record<RequirementId, [Verdict, string]>> = {},
): RequirementResult[] {
  return REQUIREMENTS.map((id) => {
    const [verdict, reason] = verdicts[id] ?? ['proved', 'Every request is allowed.'];
    return { id, verdict, reason, evidence: [{ file: 'policies/trust.json', line: 4, column: 5 }] };
  });
}

export function connection(
  name: string,
  verdict: ConnectionResult['verdict'],
  verdicts: Partial<Record<RequirementId, [Verdict, string]>> = {},
): ConnectionResult {
  return { name, verdict, requirements: requirements(verdicts) };
}

const TOOL = { name: 'trustproof', version: '0.1.0' } as const;
const SHA = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const proved: Report = {
  version: 1,
  tool: TOOL,
  verdict: 'proved',
  connections: [connection('sequentum-exports', 'proved')],
  findings: [],
  sources: [{ file: 'policies/trust.json', kind: 'policy-json', sha256: SHA, documents: 1 }],
};

export const optional: Finding = {
  rule: 'external-id-optional',
  severity: 'error',
  message:
    'StringEqualsIfExists lets a request in that carries no ExternalId at all, so anyone who can use the vendor can use this role.',
  help: 'Use StringEquals.',
  file: 'policies/trust.json',
  line: 11,
  column: 9,
  endLine: 11,
  endColumn: 31,
  connection: 'sequentum-exports',
  requirement: 'external-id',
  witness: {
    principal: 'arn:aws:iam::302263087412:role/seqtestclient',
    action: 'sts:AssumeRole',
    resource: 'arn:aws:iam::666666666666:role/your-iam-role',
    resourceAccount: '666666666666',
    context: {},
  },
  fix: {
    description: 'Demand the ExternalId.',
    edits: [
      {
        file: 'policies/trust.json',
        line: 11,
        column: 9,
        endLine: 11,
        endColumn: 31,
        text: '"StringEquals"',
      },
    ],
  },
};

export const missingAction: Finding = {
  rule: 'bucket-policy-missing-action',
  severity: 'error',
  message: 'The bucket policy does not let the role call s3:PutObject.',
  help: 'Add s3:PutObject and s3:PutObjectAcl.',
  file: 'policies/bucket.json',
  line: 4,
  column: 3,
  endLine: 10,
  endColumn: 4,
  connection: 'sequentum-exports',
  requirement: 'bucket-policy',
  witness: {
    principal: 'arn:aws:iam::666666666666:role/your-iam-role',
    action: 's3:PutObject',
    resource: 'arn:aws:s3:::examplebucket/a',
    resourceAccount: '666666666666',
    context: { 's3:x-amz-acl': 'bucket-owner-full-control', 'aws:TagKeys': ['a', 'b'] },
  },
  fix: {
    description: 'Add the actions.',
    edits: [
      {
        file: 'policies/bucket.json',
        line: 8,
        column: 14,
        endLine: 8,
        endColumn: 30,
        text: '["s3:PutObject", "s3:PutObjectAcl"]',
      },
    ],
  },
  related: [
    {
      file: 'policies/trust.json',
      line: 7,
      column: 16,
      endLine: 7,
      endColumn: 62,
      message: 'The vendor that is to deliver.',
    },
  ],
};

export const prefix: Finding = {
  rule: 'prefix-without-slash',
  severity: 'warning',
  message: 'The prefix exports also covers exports-old/.',
  help: 'Write exports/.',
  file: 'trustproof.yml',
  line: 8,
  column: 13,
  endLine: 8,
  endColumn: 20,
  connection: 'sequentum-exports',
};

export const violated: Report = {
  version: 1,
  tool: TOOL,
  verdict: 'violated',
  connections: [
    connection('sequentum-exports', 'violated', {
      'external-id': ['violated', 'A request without an ExternalId gets in.'],
      'exclusive-trust': ['undetermined', 'The principal aws_iam_role.vendor.arn is not known yet.'],
      'bucket-policy': ['violated', 's3:PutObject is not allowed.'],
      delivery: ['notAsked', 'The profile does not ask it.'],
    }),
    connection('other', 'proved'),
  ],
  findings: [missingAction, optional, prefix],
  sources: [
    { file: 'policies/bucket.json', kind: 'policy-json', sha256: SHA, documents: 1 },
    { file: 'policies/trust.json', kind: 'policy-json', sha256: SHA, documents: 1 },
  ],
};

export const undetermined: Report = {
  version: 1,
  tool: TOOL,
  verdict: 'undetermined',
  connections: [],
  findings: [
    {
      rule: 'nothing-checked',
      severity: 'error',
      message: 'Nothing was found to check.',
      help: 'Name the directory.',
      file: '.',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    },
  ],
  sources: [],
};

/** Everything a stranger may write into a policy, a file name or a config that reaches a report. */
export const HOSTILE = `\`\`\`\u001b[31m@everyone #1 GH-1 o/r#2 ![x](http://e.vil/) <img src=x> | a |\r\n::error::x%0A {{x}} \${{ secrets.T }} \u202etxt ~~~ :tada: www.e.vil ---\n# h\n- [ ] \ud800 $x$ %%{init}%%`;

export const hostile: Report = {
  ...violated,
  connections: [connection(HOSTILE, 'violated', { 'external-id': ['violated', HOSTILE] })],
  findings: [
    {
      ...optional,
      message: HOSTILE,
      help: HOSTILE,
      file: HOSTILE,
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 5,
      connection: HOSTILE,
      witness: {
        principal: HOSTILE,
        action: HOSTILE,
        resource: HOSTILE,
        resourceAccount: HOSTILE,
        context: { [HOSTILE]: HOSTILE },
      },
      fix: {
        description: HOSTILE,
        edits: [{ file: HOSTILE, line: 2, column: 1, endLine: 2, endColumn: 3, text: HOSTILE }],
      },
      related: [{ file: HOSTILE, line: 1, column: 1, endLine: 1, endColumn: 2, message: HOSTILE }],
    },
  ],
};

export const hostileTexts: SourceTexts = (file) =>
  file === HOSTILE ? `${HOSTILE}\n${HOSTILE}\n` : undefined;
