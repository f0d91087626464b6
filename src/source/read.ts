import { compareText, type Problem, type SourceKind, UserError } from '../finding';
import type { PolicyType } from '../policy/document';
import { readAwsCli } from './aws-cli';
import type { SourceReading } from './facts';
import { FileText } from './files';
import { type JsonReading, parseJson } from './json';
import { policiesInText, policyIn, type Said } from './policy-json';
import type { ReadConfiguration } from './terraform/project';
import { readTerraform, type TerraformReading } from './terraform/read';

export interface ReadOptions {
  /** For sources that refer to further files; a `Tree` is one. */
  readonly tree: {
    text(path: string): string | undefined;
    list?(folder: string): readonly string[];
    read?(path: string): FileText | Problem;
  };
  /** Files that the user names: one of them that holds nothing to check is a mistake of the user's. */
  readonly named?: ReadonlySet<string>;
  /** Files that the user names for a value of Terraform's outputs alone: they may hold none. */
  readonly outputs?: ReadonlySet<string>;
  /** The type that the user says the policies of a file have. */
  readonly types?: ReadonlyMap<string, PolicyType>;
}

/**
 * Reads files for what they say, each by its content: policy JSON, AWS CLI
 * output, Terraform's JSON and its sources, the latter two together. A file
 * that says nothing of policies has no reading.
 *
 * @throws UserError for a named file that is not JSON or holds no policy
 */
export async function readSources(
  files: readonly FileText[],
  { named = new Set(), outputs = new Set(), types, tree }: ReadOptions,
): Promise<SourceReading[]> {
  const configuration = files.filter(({ file }) => isConfiguration(file));
  const terraform: TerraformReading[] = [];
  const others = new Map<string, SourceReading>();
  for (const file of files) {
    if (isConfiguration(file.file)) continue;
    const isNamed = named.has(file.file);
    const planned = terraformIn(file);
    if (planned !== undefined) {
      terraform.push(isNamed ? usable(planned) : planned);
      continue;
    }
    const read = outputs.has(file.file) ? readOutputFile : isNamed ? readNamedSource : readFoundSource;
    const other = read(file, types?.get(file.file));
    if (other !== undefined) others.set(file.file, other);
  }
  if (configuration.length + terraform.length === 0) return [...others.values()];
  const { readProject } = await import('./terraform/project');
  const read = await configurationReader(configuration, tree);
  const { readings, alsoRead } = readProject(terraform, configuration, read);
  for (const path of alsoRead) {
    if (named.has(path)) continue;
    const reading = partOfConfiguration(path, files, tree);
    if (reading !== undefined) others.set(path, reading);
  }
  return [...others.values(), ...readings].sort((a, b) => compareText(a.source.file, b.source.file));
}

/** Loaded only where there are sources: a run without any does not pay for their language. */
async function configurationReader(
  files: readonly FileText[],
  tree: ReadOptions['tree'],
): Promise<ReadConfiguration> {
  if (files.length === 0) return () => ({ roots: [], problems: [], alsoRead: [] });
  const { readConfiguration } = await import('./hcl/configuration');
  const own = files.map(({ file, text }) => ({ path: file, text }));
  return (variables) =>
    readConfiguration(
      variables === undefined ? own : [...own, { path: variables.file, text: variables.text }],
      {
        readFile: (path) => tree.text(path),
        listFiles: (folder) => tree.list?.(folder) ?? [],
        ...(variables !== undefined && { variableFiles: [variables.file] }),
      },
    );
}

/** A file that sources read (`file`, `templatefile`): what it says is said where they use it. */
function partOfConfiguration(
  path: string,
  files: readonly FileText[],
  tree: ReadOptions['tree'],
): SourceReading | undefined {
  const file = files.find((one) => one.file === path) ?? tree.read?.(path);
  return file instanceof FileText ? readingOf(file, 'terraform', { facts: [], problems: [] }) : undefined;
}

/** @throws UserError where Terraform wrote the file, and it holds no policies in any form that can be read */
function usable(reading: TerraformReading): TerraformReading {
  const refused = reading.problems.find((one) => one.rule === 'terraform-format');
  if (refused !== undefined) throw syntaxError(refused);
  return reading;
}

/** A file of Terraform's or OpenTofu's own language, in either syntax. */
export function isConfiguration(file: string): boolean {
  return /\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(file);
}

/** A file that a glob found: noise is kept out, but not what looks like a policy and is broken. */
function readFoundSource(file: FileText, stated: PolicyType | undefined): SourceReading | undefined {
  if (!deservesPlaces(file.text)) return isJson(file.text) ? undefined : readNoJson(file);
  const json = parseJson(file.text, file.file);
  if (json.node === undefined) return readNoJson(file, json);
  return readJson(file, json.node, stated);
}

function readNamedSource(file: FileText, stated: PolicyType | undefined): SourceReading {
  const json = parseJson(file.text, file.file);
  if (json.node !== undefined) {
    const reading = readJson(file, json.node, stated);
    if (reading !== undefined) return reading;
    throw new UserError(
      `${file.file} holds no policy: it is neither a policy document nor one of the shapes that the AWS CLI or Terraform print. Name the file that holds it.`,
      { file: file.file, line: 1, column: 1 },
    );
  }
  const said = isPage(file) ? policiesInText(file.text, file.file) : undefined;
  if (said !== undefined && said.facts.length > 0) return readingOf(file, 'policy-json', said);
  throw syntaxError(json.problems[0]!);
}

/** One that no Terraform printed: that it has no outputs is said where one is asked for. */
function readOutputFile(file: FileText): SourceReading {
  const { node, problems } = parseJson(file.text, file.file);
  if (node === undefined) throw syntaxError(problems[0]!);
  return readingOf(file, 'terraform-output', { facts: [], problems: [] });
}

function syntaxError({ file, line, column, message, help }: Problem): UserError {
  return new UserError(`${message} ${help}`, { file, line, column });
}

function readJson(
  file: FileText,
  node: NonNullable<JsonReading['node']>,
  stated: PolicyType | undefined,
): SourceReading | undefined {
  const policy = policyIn(node, stated);
  if (policy !== undefined) return readingOf(file, 'policy-json', policy);
  const printed = readAwsCli(node, stated);
  return printed === undefined ? undefined : readingOf(file, 'aws-cli', printed);
}

function readingOf(file: FileText, kind: SourceKind, { facts, problems }: Said): SourceReading {
  const documents = facts.filter((fact) => 'document' in fact).length;
  return {
    source: { file: file.file, kind, sha256: file.sha256, documents },
    facts,
    problems,
    gaps: [],
    secrets: [],
  };
}

function terraformIn(file: FileText): TerraformReading | undefined {
  return speaksOfTerraform(file.text) ? readTerraform(file) : undefined;
}

/** Every kind of Terraform JSON has one of these keys; a binary plan is a ZIP archive. */
function speaksOfTerraform(text: string): boolean {
  return (
    /"(?:format_version|terraform_version|lineage|sensitive|@level)"/.test(text) || text.startsWith('PK')
  );
}

/**
 * Whether the text may hold anything that is read here, decided without
 * reading it. Keys may be written in escapes, so a text with escapes of ASCII may.
 */
function deservesPlaces(text: string): boolean {
  return MARKS.test(text) || speaksOfTerraform(text);
}

const MARKS =
  /statement|20(?:08|12)-10-17|PolicyDocument|PolicyVersion|"Roles?"|"Policy"|PublicAccessBlockConfiguration|OwnershipControls|ServerSideEncryptionConfiguration|\\u00/i;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A text that is not JSON: a page with policies in it, a broken policy, or none of our business. */
function readNoJson(file: FileText, json = parseJson(file.text, file.file)): SourceReading | undefined {
  const said = isPage(file) ? policiesInText(file.text, file.file) : undefined;
  if (said !== undefined)
    return said.facts.length + said.problems.length > 0 ? readingOf(file, 'policy-json', said) : undefined;
  const telling = TELLING.test(file.text);
  if (!telling && isJsonWithComments(file.text)) return undefined;
  const problems = json.problems.map((one): Problem => (telling ? one : { ...one, severity: 'notice' }));
  return readingOf(file, 'policy-json', { facts: [], problems });
}

/** Text that has policies in it, such as a vendor's page. What is called JSON is JSON, whole, or a mistake. */
function isPage({ file }: FileText): boolean {
  return !/\.[a-z]*json$/i.test(file);
}

/** What a broken file must hold to be taken for a policy, a plan or a state. */
const TELLING =
  /"(?:Statement|Effect|PolicyDocument|AssumeRolePolicyDocument|resource_changes|planned_values|terraform_version)"/;

/** Comments or trailing commas: the language of tools' configs, which no policy is written in. */
function isJsonWithComments(text: string): boolean {
  return /(?:^|\n)[ \t]*\/[/*]|,\s*[}\]]/.test(text);
}
