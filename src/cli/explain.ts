import { UserError } from '../finding';
import { RULE_IDS, type RuleId } from '../generated/rule-ids';
import { RULE_PAGES } from '../generated/rule-pages';
import { RULES } from '../generated/rules';
import type { ExitStatus, Input } from './command';
import type { Io } from './io';
import { emit } from './output';
import { unknown } from './parse';

export async function run(input: Input, io: Io): Promise<ExitStatus> {
  const [id] = input.operands;
  const json = input.text('format') === 'json';
  emit(id === undefined ? list(json) : page(ruleNamed(id), json), input, io);
  return 0;
}

function ruleNamed(id: string): RuleId {
  if ((RULE_IDS as readonly string[]).includes(id)) return id as RuleId;
  throw new UserError(`${unknown('rule', id, RULE_IDS)} See: trustproof explain`);
}

function list(json: boolean): string {
  const rules = RULE_IDS.map((id) => RULES[id]);
  if (json) return `${JSON.stringify(rules, null, 2)}\n`;
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
    .join('');
}

function page(id: RuleId, json: boolean): string {
  if (json) return `${JSON.stringify({ ...RULES[id], page: RULE_PAGES[id] }, null, 2)}\n`;
  return `${id} (${RULES[id].severity})\n\n${RULE_PAGES[id]}`;
}
