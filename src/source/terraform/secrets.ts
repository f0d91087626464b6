import type { Configuration } from './configuration';
import { SensitiveInputs } from './sensitive-inputs';
import { type StateInstance, shownResources } from './state';
import { arrayAt, isObject, type Json, type JsonObject, objectAt } from './value';

/**
 * Values shorter than this are not masked: replacing every `eu` or `1` in a
 * report would ruin it and hide nothing. (An ExternalId has at least two
 * characters; one of two or three is the one secret this leaves in clear.)
 */
const SHORTEST_SECRET = 4;

/** No more values than this are collected from one file. */
const MOST = 10_000;
const DEPTH = 64;

/** Words that stand in every policy; masking them would hide the policy and no secret. */
const WORDS: ReadonlySet<string> = new Set([
  'true',
  'false',
  'null',
  'Allow',
  'Deny',
  '2012-10-17',
  '2008-10-17',
]);

/**
 * Values that Terraform marks sensitive, to be masked wherever they appear: a
 * data document passes a sensitive value on without the mark, so only the
 * value itself can be recognised.
 */
export class Secrets {
  private readonly found = new Set<string>();

  values(): string[] {
    return [...this.found].sort();
  }

  /** Every text below a value; of a policy only its ExternalIds, since the rest is AWS's own words. */
  add(value: Json | undefined, depth = 0): void {
    if (depth > DEPTH || this.found.size >= MOST) return;
    if (typeof value === 'string') this.addText(value, depth);
    else if (typeof value === 'number') this.addPlain(String(value));
    else if (Array.isArray(value)) for (const one of value) this.add(one, depth + 1);
    else if (isObject(value)) this.addObject(value, depth);
  }

  private addObject(value: JsonObject, depth: number): void {
    if (isObject(value['Statement']) || Array.isArray(value['Statement'])) this.addPolicy(value);
    // A condition of a data document: its operator and key are no secrets.
    else if (Object.hasOwn(value, 'test') && Object.hasOwn(value, 'variable'))
      this.add(value['values'], depth + 1);
    else for (const one of Object.values(value)) this.add(one, depth + 1);
  }

  private addText(text: string, depth: number): void {
    const inner = text.trimStart().startsWith('{') ? parsed(text) : undefined;
    if (isObject(inner)) this.add(inner, depth + 1);
    else {
      this.addPlain(text);
      // A heredoc stands in its file line by line, indented as its value is not.
      if (text.includes('\n')) for (const line of text.split('\n')) this.addPlain(line.trim());
    }
  }

  private addPlain(text: string): void {
    if (text.length >= SHORTEST_SECRET && !WORDS.has(text)) this.found.add(text);
  }

  private addPolicy(policy: JsonObject): void {
    const statements = policy['Statement'];
    for (const statement of Array.isArray(statements) ? statements : [statements]) {
      for (const operator of Object.values(objectAt(statement, 'Condition') ?? {})) {
        if (!isObject(operator)) continue;
        for (const [key, value] of Object.entries(operator)) {
          if (key.toLowerCase() === 'sts:externalid') this.add(value, DEPTH - 1);
        }
      }
    }
  }

  /** What a tree of marks (`after_sensitive`, `sensitive_values`) marks in the values beside it. */
  addMarked(value: Json | undefined, marks: Json | undefined, depth = 0): void {
    if (marks === true) {
      this.add(value);
      return;
    }
    if (depth > DEPTH || value === undefined || value === null || !marks) return;
    if (Array.isArray(marks) && Array.isArray(value)) {
      for (const [index, mark] of marks.entries()) this.addMarked(value[index], mark, depth + 1);
    } else if (isObject(marks) && isObject(value)) {
      for (const key of Object.keys(marks)) this.addMarked(value[key], marks[key], depth + 1);
    }
  }

  addInstances(instances: readonly StateInstance[]): void {
    for (const one of instances) this.addMarked(one.values, one.sensitive);
  }

  /** `outputs` of a state, or what `terraform output -json` prints. */
  addOutputs(outputs: JsonObject | undefined): void {
    for (const output of Object.values(outputs ?? {})) {
      if (isObject(output) && output['sensitive'] === true) this.add(output['value']);
    }
  }

  /** The inputs and outputs that are declared sensitive come first: of those alone nothing may be left over. */
  addPlan(plan: JsonObject, configuration: Configuration): void {
    for (const value of new SensitiveInputs(plan, configuration).values()) this.add(value);
    for (const change of Object.values(objectAt(plan, 'output_changes') ?? {})) {
      this.addChange(isObject(change) ? change : undefined);
    }
    const planned = objectAt(plan, 'planned_values');
    const prior = objectAt(objectAt(plan, 'prior_state'), 'values');
    for (const values of [planned, prior]) this.addOutputs(objectAt(values, 'outputs'));
    for (const change of [...arrayAt(plan, 'resource_changes'), ...arrayAt(plan, 'resource_drift')]) {
      this.addChange(objectAt(change, 'change'));
    }
    for (const values of [planned, prior]) {
      for (const one of shownResources(values)) this.addMarked(one['values'], one['sensitive_values']);
    }
  }

  private addChange(change: JsonObject | undefined): void {
    if (change === undefined) return;
    this.addMarked(change['after'], change['after_sensitive']);
    this.addMarked(change['before'], change['before_sensitive']);
  }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
