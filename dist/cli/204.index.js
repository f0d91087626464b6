"use strict";
exports.id = 204;
exports.ids = [204];
exports.modules = {

/***/ 4204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/connection/config.js + 3 modules
var config = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/src/connection/discover.js + 9 modules
var discover = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/src/defined.js
var defined = __webpack_require__(4887);
// EXTERNAL MODULE: ./build/src/policy/arn.js
var policy_arn = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/src/policy/text.js
var policy_text = __webpack_require__(5674);
// EXTERNAL MODULE: ./build/src/source/facts.js
var source_facts = __webpack_require__(449);
// EXTERNAL MODULE: ./build/src/connection/profile.js + 9 modules
var profile = __webpack_require__(3738);
;// CONCATENATED MODULE: ./build/src/connection/draft.js





/** A draft for every trust that discovery found open to an outside account. */
function draftsFrom(found, readings) {
    const facts = readings.flatMap((reading) => reading.facts);
    const secrets = new Set(readings.flatMap((reading) => reading.secrets));
    return found.filter(isOfAnAccount).map(({ result, fact }) => draftOf(result.name, fact, facts, secrets));
}
/** A role that is open to an identity provider alone is no vendor's. */
function isOfAnAccount({ result }) {
    return result.requirements.some(({ id, verdict }) => id === 'external-id' && verdict !== 'notAsked');
}
function draftOf(name, fact, facts, secrets) {
    const { at } = fact.document;
    const externalId = externalIdOf(fact.document);
    const told = roleOf(fact, facts);
    const principals = principalsOf(fact.document).filter((one) => !isOfAccountOf(one, told));
    const role = told ?? onlyRole(fact, principals, facts);
    return {
        name,
        at,
        principals,
        secret: externalId !== undefined && secrets.has(externalId),
        ...(0,defined/* defined */.s)({ profile: profileOf(principals), role, externalId, ...bucketOf(role, facts) }),
        ...(told === undefined && role !== undefined && { roleAssumed: true }),
    };
}
function allows({ statements }) {
    return statements.filter(({ effect }) => effect === 'Allow');
}
function texts(values) {
    return values.flatMap((text) => (0,policy_text/* known */.eO)(text) ?? []);
}
function principalsOf(document) {
    const named = allows(document).flatMap(({ principal }) => principal?.values ?? []);
    return [...new Set(texts(named.filter(({ kind }) => kind === 'AWS').map(({ text }) => text)))];
}
function isOfAccountOf(principal, role) {
    const account = role === undefined ? undefined : (0,policy_arn/* accountOf */.XP)(role);
    return account !== undefined && (0,policy_arn/* accountOf */.XP)(principal) === account;
}
/** The one value that a StringEquals demands, if there is one alone. */
function externalIdOf(document) {
    const values = allows(document).flatMap(({ conditions }) => conditions
        .filter(({ key, operator }) => key.toLowerCase() === 'sts:externalid' && operator === 'StringEquals')
        .flatMap((condition) => condition.values));
    const [only, ...others] = new Map(values.map((text) => [(0,policy_text/* display */.Vy)(text), text])).values();
    return only === undefined || others.length > 0 ? undefined : (0,policy_text/* known */.eO)(only);
}
function roleOf({ on, address }, facts) {
    const named = on.role && (0,policy_text/* known */.eO)(on.role);
    if (named?.startsWith('arn:'))
        return named;
    const roles = facts.filter((fact) => fact.kind === 'role');
    const role = roles.find((one) => (address !== undefined && one.address === address) || (named !== undefined && textIs(one.name, named)));
    return role?.arn && (0,policy_text/* known */.eO)(role.arn);
}
/** In plain JSON: one trust policy, and one role that the bucket policies let in. */
function onlyRole({ on }, principals, facts) {
    const loose = facts.filter((fact) => fact.kind === 'policy' && (0,source_facts/* likelyType */.z)(fact) === 'trust' && fact.on.role === undefined);
    if (on.role !== undefined || loose.length !== 1)
        return undefined;
    const named = bucketGrants(facts).flatMap(({ principal }) => principal?.values ?? []);
    const roles = texts(named.map(({ text }) => text)).filter((arn) => (0,policy_arn/* readRoleArn */.eY)(arn).wellFormed);
    const [only, another] = new Set(roles.filter((arn) => !principals.includes(arn)));
    return another === undefined ? only : undefined;
}
function textIs(text, value) {
    return text !== undefined && (0,policy_text/* known */.eO)(text) === value;
}
/** The vendor whose published principals these are. */
function profileOf(principals) {
    const found = profile/* PROFILES */.jI.filter(({ principal }) => principal.choices.some((choice) => (0,profile/* arnsOf */.g3)(choice).some((arn) => principals.includes(arn))));
    return found.length === 1 ? found[0].id : undefined;
}
/** The bucket whose policy lets the role in. */
function bucketOf(role, facts) {
    if (role === undefined)
        return {};
    const resources = bucketGrants(facts)
        .filter(({ principal }) => principal?.values.some(({ text }) => textIs(text, role)))
        .flatMap(({ resource }) => (resource === undefined ? [] : texts(resource.values)));
    const objects = resources.flatMap((arn) => /^arn:[a-z-]+:s3:::([a-z0-9.-]+)\/([^*?$]*)\*$/.exec(arn)?.slice(1) ?? []);
    const [bucket, prefix] = objects;
    if (bucket === undefined || objects.length !== 2)
        return {};
    return prefix === '' || prefix === undefined ? { bucket } : { bucket, prefix };
}
function bucketGrants(facts) {
    return facts.flatMap((fact) => fact.kind === 'policy' && (0,source_facts/* likelyType */.z)(fact) === 'bucket' ? allows(fact.document) : []);
}

// EXTERNAL MODULE: ./build/src/entry/read-directory.js
var read_directory = __webpack_require__(5223);
// EXTERNAL MODULE: ./build/src/entry/write-file.js
var write_file = __webpack_require__(4209);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(883);
// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(2457);
// EXTERNAL MODULE: ./build/src/source/files.js + 1 modules
var source_files = __webpack_require__(6980);
;// CONCATENATED MODULE: ./build/src/cli/draft-config.js

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
function draftConfig(drafts) {
    if (drafts.length === 0)
        return NONE;
    return `${HEAD}connections:\n${drafts.map(connection).join('')}`;
}
function connection(draft) {
    const { name, at, profile, bucket, prefix } = draft;
    const lines = [
        `  # ${(0,terminal/* visible */.RK)(`${at.file}:${at.line}`)}`,
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
function principal({ principals, profile }) {
    const [only, another] = principals;
    const asked = '   # fill in: only the vendor’s, as the vendor gave it to you';
    if (only === undefined)
        return [`    # principal:${asked}`];
    if (another === undefined) {
        // Of a vendor that is known, the account is what it publishes.
        const isWhole = profile === undefined && /^(?:\*|\d{12}|arn:[a-z-]+:iam::\d{12}:root)$/.test(only);
        const lets = only === '*' ? 'every AWS account in' : 'a whole account in';
        const whole = `   # fill in: this lets ${lets}; the vendor’s own principal, if it gave you one`;
        return [`    principal: ${scalar(only)}${isWhole ? whole : ''}`];
    }
    return [`    principal:${asked}`, ...principals.map((one) => `      - ${scalar(one)}`)];
}
function role({ role: arn, roleAssumed }) {
    if (arn === undefined)
        return '    # role:   # fill in: the full ARN of the role';
    return `    role: ${scalar(arn)}${roleAssumed ? '   # fill in: is this the role that trusts the vendor?' : ''}`;
}
function externalId({ externalId: value, secret, name }) {
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
function scalar(text) {
    const plain = /^[A-Za-z][A-Za-z0-9_./:@+=-]*$/.test(text) &&
        !/:$|: |^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
    return plain ? text : JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, escaped);
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(7228);
;// CONCATENATED MODULE: ./build/src/cli/workflow.js
/** The workflow that `init --workflow` writes: the first one of docs/github.md. */
const WORKFLOW = `name: trustproof
on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions: {}

jobs:
  trustproof:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
      checks: write # a check run with every finding; without it, annotations
      pull-requests: write # the comment and one-click suggestions
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          fetch-depth: 2 # the base too, for what the change newly allows
      - uses: trustproof/trustproof@0000000000000000000000000000000000000000 # put the commit of a release here
`;

;// CONCATENATED MODULE: ./build/src/cli/init.js













const CONFIG = 'trustproof.yml';
const WORKFLOW_FILE = '.github/workflows/trustproof.yml';
async function run(input, io) {
    const root = (0,external_node_path_.resolve)(io.cwd, input.operands[0] ?? '.');
    const tree = source_files/* Tree */.PH.open(root);
    const files = [CONFIG, ...(input.on('workflow') ? [WORKFLOW_FILE] : [])];
    refuseSecond(root);
    if (!input.on('force'))
        for (const file of files)
            refuseToReplace(root, file);
    const progress = (0,cli_progress/* progressOn */.z)(io);
    const { readings } = await (0,read_directory/* readDirectory */.g)(tree, config/* DEFAULT_CONFIG */.PV, {
        plans: [],
        onProgress: progress.show,
    }).finally(progress.clear);
    const drafts = draftsFrom((0,discover/* discover */.k)(readings), readings);
    (0,write_file/* writeOutput */.z)((0,external_node_path_.join)(root, CONFIG), draftConfig(drafts), root);
    if (input.on('workflow'))
        (0,write_file/* writeOutput */.z)((0,external_node_path_.join)(root, WORKFLOW_FILE), WORKFLOW, root);
    const found = drafts.length === 0 ? 'no trust of an outside account was found' : `${drafts.length} found`;
    io.out(`${files.map((file) => `wrote ${file}`).join('\n')}\n${(0,terminal/* visible */.RK)(`connections: ${found}`)}\n`);
    io.out('Fill in what the comments ask for, then run: trustproof check\n');
    return 0;
}
/** Of two configs `check` could not tell which is meant. */
function refuseSecond(root) {
    const other = config/* CONFIG_FILES */.n0.find((file) => file !== CONFIG && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file)));
    if (other !== undefined)
        throw new finding/* UserError */.yo(`${other} is there already, and only one config is read; remove it to have ${CONFIG} written`);
}
function refuseToReplace(root, file) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file)))
        throw new finding/* UserError */.yo(`${file} is there already; --force replaces it`);
}


/***/ })

};
;