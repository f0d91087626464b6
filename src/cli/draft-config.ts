import type { Draft } from '../connection/draft';
import { visible } from '../report/escape/terminal';

const HEAD = `# What trustproof holds this repository to. Every "fill in" is for you to answer.
# All keys: https://github.com/trustproof/trustproof/blob/main/schema/config.schema.json
version: 1
`;

const NONE = `${HEAD}# No trust of an outside account was found. This is how a connection is written:
#
# connections:
#   - name: exports
#     profile: sequentum-enterprise-s3-managed   # see: trustproof profiles
#     principal: arn:aws:iam::111122223333:role/vendor
#     role: arn:aws:iam::444455556666:role/exports
#     externalId: { env: EXPORTS_EXTERNAL_ID }
#     bucket: examplebucket
#     prefix: exports/
`;

/** A `trustproof.yml` with what was found, and a comment for each thing that the user still must fill in. */
export function draftConfig(drafts: readonly Draft[]): string {
  if (drafts.length === 0) return NONE;
  return `${HEAD}connections:\n${drafts.map(connection).join('')}`;
}

function connection(draft: Draft): string {
  const { name, at, profile, bucket, prefix } = draft;
  const lines = [
    `  # ${visible(`${at.file}:${at.line}`)}`,
    `  - name: ${scalar(name)}`,
    profile === undefined
      ? '    # profile:   # fill in: the vendor; see trustproof profiles'
      : `    profile: ${scalar(profile)}`,
    ...principal(draft),
    role(draft),
    ...externalId(draft),
    bucket === undefined
      ? '    # bucket:   # fill in: the bucket that the vendor writes to'
      : `    bucket: ${scalar(bucket)}`,
    prefix === undefined
      ? '    # prefix:   # fill in, if the vendor may only write below one'
      : `    prefix: ${scalar(prefix)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function principal({ principals, profile }: Draft): string[] {
  const [only, another] = principals;
  const asked = '   # fill in: only the vendor’s, as the vendor gave it to you';
  if (only === undefined) return [`    # principal:${asked}`];
  if (another === undefined) {
    // Of a vendor that is known, the account is what it publishes.
    const isWhole = profile === undefined && /^(?:\*|\d{12}|arn:[a-z-]+:iam::\d{12}:root)$/.test(only);
    const lets = only === '*' ? 'every AWS account in' : 'a whole account in';
    const whole = `   # fill in: this lets ${lets}; the vendor’s own principal, if it gave you one`;
    return [`    principal: ${scalar(only)}${isWhole ? whole : ''}`];
  }
  return [`    principal:${asked}`, ...principals.map((one) => `      - ${scalar(one)}`)];
}

function role({ role: arn, roleAssumed }: Draft): string {
  if (arn === undefined) return '    # role:   # fill in: the full ARN of the role';
  return `    role: ${scalar(arn)}${roleAssumed ? '   # fill in: is this the role that trusts the vendor?' : ''}`;
}

function externalId({ externalId: value, secret, name }: Draft): string[] {
  const variable = `${name
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replace(/^_?(?=\d)/, 'ROLE_')
    .replaceAll(/^_|_$/g, '')}_EXTERNAL_ID`;
  if (secret)
    return [
      `    externalId: { env: ${scalar(variable)} }   # fill in: set this variable where the check runs`,
    ];
  if (value === undefined)
    return ['    # externalId:   # fill in: the value set at the vendor, or { env: NAME }'];
  return [`    externalId: ${scalar(value)}   # fill in: is this the value that is set at the vendor?`];
}

/** Names and values come from the files of strangers: whatever YAML could take for more than text is quoted. */
function scalar(text: string): string {
  const plain =
    /^[A-Za-z][A-Za-z0-9_./:@+=-]*$/.test(text) &&
    !/:$|: |^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, escaped);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
