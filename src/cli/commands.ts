import { THRESHOLDS } from '../finding';
import { POLICY_TYPES } from '../policy/document';
import { FORMATS } from '../report/format';
import type { Command, FlagSpecs } from './command';

const HELP: FlagSpecs = {
  help: { type: 'boolean', help: 'show this help' },
  version: { type: 'boolean', help: 'show the version' },
};

const COLOUR: FlagSpecs = {
  'no-color': { type: 'boolean', help: 'no colours, even on a terminal' },
};

const RENDERING: FlagSpecs = {
  format: { type: 'string', value: 'FORMAT', values: FORMATS, help: `${FORMATS.join(', ')} (default: text)` },
  output: { type: 'string', value: 'FILE', help: 'write the result to FILE in place of standard output' },
  ...COLOUR,
};

const ANSWER: FlagSpecs = {
  ...RENDERING,
  format: { type: 'string', value: 'FORMAT', values: ['text', 'json'], help: 'text, json (default: text)' },
};

const CONNECTION: FlagSpecs = {
  profile: { type: 'string', value: 'ID', help: 'the vendor’s profile; see: trustproof profiles' },
  principal: {
    type: 'string',
    value: 'ARN',
    multiple: true,
    help: 'the vendor’s principal (may be repeated)',
  },
  role: { type: 'string', value: 'ARN', help: 'the role that the vendor assumes' },
  'external-id': {
    type: 'string',
    value: 'VALUE',
    help: 'the ExternalId set at the vendor; masked in all output',
  },
  'external-id-env': { type: 'string', value: 'NAME', help: 'the environment variable that holds it' },
  bucket: { type: 'string', value: 'NAME', help: 'the bucket that the vendor writes to' },
  prefix: {
    type: 'string',
    value: 'TEXT',
    mayBeEmpty: true,
    help: 'the keys it writes begin with this (default: every key)',
  },
};

const CONFIG: FlagSpecs = {
  config: {
    type: 'string',
    value: 'FILE',
    help: 'the config (default: trustproof.yml in the root or .github)',
  },
};

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    summary: 'prove that each vendor connection works, and for nobody else',
    operands: [{ name: 'DIR', required: false, help: 'the repository’s root (default: .)' }],
    flags: {
      ...CONFIG,
      ...CONNECTION,
      plan: { type: 'string', value: 'FILE', multiple: true, help: 'a Terraform plan: terraform show -json' },
      base: { type: 'string', value: 'GITREF', help: 'also report what changed since GITREF newly allows' },
      'fail-on': {
        type: 'string',
        value: 'SEVERITY',
        values: THRESHOLDS,
        help: `exit 1 at or above: ${THRESHOLDS.join(', ')} (default: error)`,
      },
      'report-file': { type: 'string', value: 'FILE', help: 'write the record that verify takes' },
      ...RENDERING,
      ...HELP,
    },
    load: () => import('./check'),
  },
  {
    name: 'compare',
    summary: 'what NEW allows that OLD does not, and the reverse',
    operands: [
      { name: 'OLD', required: true, help: 'a policy file' },
      { name: 'NEW', required: true, help: 'a policy file' },
    ],
    flags: {
      type: {
        type: 'string',
        value: 'TYPE',
        values: POLICY_TYPES,
        help: 'the policies’ type: identity, trust, bucket, … (default: by their shape)',
      },
      ...ANSWER,
      ...HELP,
    },
    load: () => import('./compare'),
  },
  {
    name: 'simulate',
    summary: 'decide one request against given policies',
    operands: [],
    flags: {
      request: { type: 'string', value: 'FILE', help: 'the request, as every witness is printed' },
      identity: {
        type: 'string',
        value: 'FILE',
        multiple: true,
        help: 'an identity policy (may be repeated)',
      },
      trust: { type: 'string', value: 'FILE', help: 'the role’s trust policy' },
      bucket: { type: 'string', value: 'FILE', help: 'the bucket policy' },
      boundary: { type: 'string', value: 'FILE', help: 'the permissions boundary' },
      session: { type: 'string', value: 'FILE', help: 'the session policy' },
      scp: {
        type: 'string',
        value: 'FILE',
        multiple: true,
        help: 'an SCP; each is one level (may be repeated)',
      },
      rcp: {
        type: 'string',
        value: 'FILE',
        multiple: true,
        help: 'an RCP; each is one level (may be repeated)',
      },
      key: { type: 'string', value: 'FILE', help: 'the KMS key policy' },
      ...ANSWER,
      ...HELP,
    },
    load: () => import('./simulate'),
  },
  {
    name: 'explain',
    summary: 'show a rule’s page; without RULE, list the rules',
    operands: [{ name: 'RULE', required: false, help: 'a rule’s id' }],
    flags: { ...ANSWER, ...HELP },
    load: () => import('./explain'),
  },
  {
    name: 'init',
    summary: 'write trustproof.yml from the trusts found in the repository',
    operands: [{ name: 'DIR', required: false, help: 'the repository’s root (default: .)' }],
    flags: {
      workflow: { type: 'boolean', help: 'also write .github/workflows/trustproof.yml' },
      force: { type: 'boolean', help: 'replace files that exist' },
      ...COLOUR,
      ...HELP,
    },
    load: () => import('./init'),
  },
  {
    name: 'profiles',
    summary: 'list the built-in vendor profiles, or show one',
    operands: [{ name: 'ID', required: false, help: 'a profile’s id' }],
    flags: { ...ANSWER, ...HELP },
    load: () => import('./profiles'),
  },
  {
    name: 'verify',
    summary: 'release gate: is this record good, and are its inputs unchanged?',
    operands: [{ name: 'RECORD', required: true, help: 'what check --report-file wrote' }],
    flags: {
      directory: { type: 'string', value: 'DIR', help: 'the repository’s root (default: .)' },
      ...CONFIG,
      commit: { type: 'string', value: 'SHA', help: 'the commit that the record must be for' },
      plan: {
        type: 'string',
        value: 'FILE',
        multiple: true,
        help: 'a plan that the check must have read: the one to be applied',
      },
      'allow-undetermined': {
        type: 'string',
        value: 'REQUIREMENT',
        multiple: true,
        help: 'a requirement that may be undetermined (may be repeated)',
      },
      'tool-version': {
        type: 'string',
        value: 'VERSION',
        multiple: true,
        help: 'a version of trustproof whose verdict is accepted (default: this one)',
      },
      ...ANSWER,
      ...HELP,
    },
    load: () => import('./verify'),
  },
];
