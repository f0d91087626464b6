import type { Problem, SourceResult } from '../../finding';
import { withoutMark } from '../../policy/lines';
import type { Node } from '../../policy/node';
import { startOf } from '../../policy/position';
import type { Fact, Gap, Move, SourceReading } from '../facts';
import { parseJson } from '../json';
import { factsOf } from './facts';
import { type TerraformKind, terraformKindOf } from './kind';
import { type Output, outputFacts } from './outputs';
import { Plan } from './plan';
import { planHealth } from './plan-health';
import type { TfResource } from './resource';
import { Secrets } from './secrets';
import { rawInstances, shownInstances, stateResources } from './state';
import { isObject, type JsonObject, nodeOf, objectAt, stringAt } from './value';

/** A file's text, its path relative to the checked root, and the hash of its bytes. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A Terraform JSON file, read; its resources are kept so that sources can be joined to them. */
export interface TerraformReading {
  readonly source: Omit<SourceResult, 'documents'>;
  readonly resources: readonly TfResource[];
  readonly outputs: readonly Output[];
  readonly problems: readonly Problem[];
  readonly gaps: readonly Gap[];
  readonly secrets: readonly string[];
  readonly moves?: readonly Move[];
  /** Set for a plan. */
  readonly plan?: Plan;
}

/**
 * Reads what Terraform or OpenTofu prints as JSON: `show -json` of a plan or a
 * state, a raw `terraform.tfstate`, `output -json`. A file of one of these
 * kinds that cannot be used (an event stream, a binary plan, an unknown
 * version) is a problem of the rule `terraform-format`.
 *
 * @returns `undefined` where the text is none of them
 */
export function readTerraformJson(source: SourceText): SourceReading | undefined {
  const reading = readTerraform(source);
  return reading === undefined ? undefined : sourceReading(reading);
}

/** {@link readTerraformJson} before its resources are turned into facts. */
export function readTerraform(source: SourceText): TerraformReading | undefined {
  const json = jsonIn(source.text);
  const kind = terraformKindOf(json);
  if (kind === undefined || !isObject(json)) return refusalOf(source);
  const refused = unknownVersion(json, kind);
  if (refused !== undefined) return refusal(source, kind, refused);
  if (kind === 'terraform-plan') return readPlan(source, json);
  return kind === 'terraform-state' ? readState(source, json) : readOutput(source, json);
}

/** A reading's facts: its resources' and its outputs'. */
export function sourceReading(reading: TerraformReading): SourceReading {
  const own = factsOf(reading.resources);
  // Outputs repeat the policies of resources; only where there are none do they tell anything new.
  const alone = !own.facts.some((fact) => 'document' in fact);
  const outputs = outputFacts(reading.outputs, alone ? 'with policies' : 'values only');
  const facts: Fact[] = [...own.facts, ...outputs.facts];
  return {
    source: { ...reading.source, documents: facts.filter((fact) => 'document' in fact).length },
    facts,
    problems: [...reading.problems, ...own.problems, ...outputs.problems],
    gaps: [...reading.gaps, ...own.gaps, ...outputs.gaps],
    secrets: reading.secrets,
    ...(reading.moves && { moves: reading.moves }),
  };
}

function readPlan(source: SourceText, json: JsonObject): TerraformReading {
  const plan = new Plan(json, source.file);
  const { problems, gaps, refreshOnly } = planHealth(json, source.file);
  const secrets = new Secrets();
  secrets.addPlan(json, plan.configuration);
  const prior = objectAt(objectAt(json, 'prior_state'), 'values');
  const list = json['resource_changes'];
  const isList = list === undefined || Array.isArray(list);
  const damage = damageOf(source, isList ? plan.damaged() : ['resource_changes']);
  return {
    source: { file: source.file, kind: 'terraform-plan', sha256: source.sha256 },
    resources: refreshOnly ? stateResources(shownInstances(prior, []), source.file) : plan.resources(),
    outputs: refreshOnly ? outputsOf(objectAt(prior, 'outputs'), source.file) : plan.outputs(),
    problems: [...problems, ...damage.problems],
    gaps: [...gaps, ...damage.gaps],
    secrets: secrets.values(),
    moves: plan.moves(),
    plan,
  };
}

function readState(source: SourceText, json: JsonObject): TerraformReading {
  const shown = objectAt(json, 'values');
  const damaged: string[] = [];
  const instances =
    stringAt(json, 'format_version') === undefined
      ? rawInstances(json, damaged)
      : shownInstances(shown, damaged);
  const outputs = objectAt(shown ?? json, 'outputs');
  const secrets = new Secrets();
  secrets.addInstances(instances);
  secrets.addOutputs(outputs);
  return {
    source: { file: source.file, kind: 'terraform-state', sha256: source.sha256 },
    resources: stateResources(instances, source.file),
    outputs: outputsOf(outputs, source.file),
    ...damageOf(source, damaged),
    secrets: secrets.values(),
  };
}

/** What is not as Terraform writes it was edited, or cut out of something: it may have said anything. */
function damageOf(
  { file }: SourceText,
  damaged: readonly string[],
): { readonly problems: readonly Problem[]; readonly gaps: readonly Gap[] } {
  const [first] = damaged;
  if (first === undefined) return { problems: [], gaps: [] };
  const at = startOf(file);
  const names = damaged.length > 3 ? `${damaged.slice(0, 3).join(', ')}, …` : damaged.join(', ');
  const message = `This file holds entries that are not as Terraform writes them, and what they say was not read: ${names}.`;
  const help = 'Print it again with `terraform show -json`, and check it as it was printed.';
  return {
    problems: [{ ...at, rule: 'terraform-format', message, help }],
    gaps: [{ reason: `${file} holds entries that cannot be read (${names})`, at }],
  };
}

/** The only kind that is read with places: it is small, and people look into it. */
function readOutput(source: SourceText, json: JsonObject): TerraformReading {
  const secrets = new Secrets();
  secrets.addOutputs(json);
  const { node } = parseJson(source.text, source.file);
  return {
    source: { file: source.file, kind: 'terraform-output', sha256: source.sha256 },
    resources: [],
    outputs: node === undefined ? outputsOf(json, source.file) : outputsIn(node),
    problems: [],
    gaps: [],
    secrets: secrets.values(),
  };
}

function outputsIn(node: Node): Output[] {
  if (node.kind !== 'object') return [];
  return node.members.flatMap((one) => {
    if (one.value.kind !== 'object') return [];
    const value = one.value.members.findLast((part) => part.key === 'value')?.value;
    const mark = one.value.members.findLast((part) => part.key === 'sensitive')?.value;
    const sensitive = mark?.kind === 'boolean' && mark.value;
    return value === undefined ? [] : [{ name: one.key, value, sensitive }];
  });
}

function outputsOf(outputs: JsonObject | undefined, file: string): Output[] {
  return Object.entries(outputs ?? {}).flatMap(([name, output]) => {
    if (!isObject(output) || !Object.hasOwn(output, 'value')) return [];
    const value = nodeOf(output['value'], undefined, undefined, `output.${name}`, startOf(file));
    return [{ name, value, sensitive: output['sensitive'] === true }];
  });
}

/** The JSON of the text; where a wrapper has printed lines around it (setup-terraform's does), what is between them. */
function jsonIn(text: string): unknown {
  const whole = parsed(withoutMark(text));
  if (whole !== undefined) return whole;
  const start = lineWith('{', text, 0) ?? braceBefore('"format_version"', text);
  const end = start === undefined ? undefined : endOfObject(text, start);
  // Of several objects nobody can tell which is meant.
  if (start === undefined || end === undefined || lineWith('{', text, end) !== undefined) return undefined;
  return parsed(text.slice(start, end));
}

/** Where a line that begins so does, at or after a place. */
function lineWith(beginning: string, text: string, from: number): number | undefined {
  if (from === 0 && text.startsWith(beginning)) return 0;
  const found = text.indexOf(`\n${beginning}`, from);
  return found === -1 ? undefined : found + 1;
}

function braceBefore(key: string, text: string): number | undefined {
  const found = text.lastIndexOf('{', text.indexOf(key));
  return found === -1 ? undefined : found;
}

/** Behind the brace that closes the one at `start`. */
function endOfObject(text: string, start: number): number | undefined {
  let open = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{') open += 1;
    else if (sign === '}') open -= 1;
    if (open === 0) return at + 1;
  }
  return undefined;
}

/** At the quote that closes the one at `start`. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  for (; end !== -1; end = text.indexOf('"', end + 1)) {
    let back = end - 1;
    while (text[back] === '\\') back -= 1;
    if ((end - back) % 2 === 1) return end;
  }
  return text.length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Only the major version tells whether a format can be read. */
function unknownVersion(json: JsonObject, kind: TerraformKind): Refusal | undefined {
  const format = stringAt(json, 'format_version');
  if (format !== undefined && format.split('.')[0] !== '1') {
    return {
      what: `has format_version ${JSON.stringify(format.slice(0, 20))}, and only version 1 is known`,
      help: 'Print it with a Terraform or OpenTofu release whose `show -json` has format_version 1.x, or update trustproof.',
    };
  }
  if (kind === 'terraform-state' && format === undefined && json['version'] !== 4) {
    return {
      what: `is a state of version ${String(json['version'])}, and only version 4 is known`,
      help: 'Let Terraform 0.12 or later write the state again, or check the output of `terraform show -json`.',
    };
  }
  return undefined;
}

interface Refusal {
  /** Follows "This file". */
  readonly what: string;
  readonly help: string;
}

/** A file of Terraform's that is not JSON to be read: named for what it is, so that the mistake can be mended. */
function refusalOf(source: SourceText): TerraformReading | undefined {
  const { text } = source;
  if (text.startsWith('PK\u0003\u0004') && text.includes('tfplan')) {
    return refusal(source, 'terraform-plan', {
      what: 'is a binary Terraform plan, which only Terraform can read',
      help: 'Run `terraform show -json PLAN > plan.json` and check plan.json.',
    });
  }
  if (isEventStream(text)) {
    return refusal(source, 'terraform-plan', {
      what: 'is the event stream of `terraform plan -json`, which names resources but holds no values',
      help: 'Run `terraform plan -out=plan.bin`, then `terraform show -json plan.bin > plan.json`, and check plan.json.',
    });
  }
  return undefined;
}

function isEventStream(text: string): boolean {
  const end = text.indexOf('\n');
  const line = text.slice(0, end === -1 ? 2_000 : Math.min(end, 2_000)).trim();
  if (!line.startsWith('{') || !line.includes('"@level"')) return false;
  const event = parsed(withoutMark(line));
  return isObject(event) && /^(terraform|tofu)\.ui$/.test(stringAt(event, '@module') ?? '');
}

function refusal(source: SourceText, kind: TerraformKind, { what, help }: Refusal): TerraformReading {
  const at = startOf(source.file);
  return {
    source: { file: source.file, kind, sha256: source.sha256 },
    resources: [],
    outputs: [],
    problems: [{ ...at, rule: 'terraform-format', message: `This file ${what}.`, help }],
    gaps: [{ reason: `${source.file} ${what}`, at }],
    secrets: [],
  };
}
