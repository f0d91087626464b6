import { UserError } from '../finding';
import { type Comparison, compare, type Difference } from '../logic/compare';
import { POLICY_TYPES, type PolicyType } from '../policy/document';
import { parsePolicy } from '../policy/parse';
import { visible, visibleJson } from '../report/escape/terminal';
import { witnessInWords, witnessRequest } from '../report/witness';
import type { ExitStatus, Input } from './command';
import type { Io } from './io';
import { emit } from './output';
import { policyNode, readPolicyFile } from './policy-file';

export async function run(input: Input, io: Io): Promise<ExitStatus> {
  const [older = '', newer = ''] = input.operands;
  const type = input.choice('type', POLICY_TYPES) ?? likeliestType(io.cwd, older, newer);
  const [old, fresh] = [older, newer].map((file) => readPolicyFile(io.cwd, file, type, { lenient: true }));
  const comparison = compare(old!, fresh!, type);
  if (comparison.relation === 'undetermined') {
    // What is missing and matters is told at its place.
    for (const file of [older, newer]) readPolicyFile(io.cwd, file, type);
    throw new UserError(
      `${older} and ${newer} cannot be compared: ${comparison.reason ?? 'too complex'}`,
      undefined,
      knownOf(comparison).map((message) => ({ message })),
    );
  }
  emit(input.text('format') === 'json' ? inJson(comparison) : inWords(comparison), input, io);
  return comparison.gained === null ? 0 : 1;
}

/** The one direction of two that was decided all the same. */
function knownOf({ gained, lost }: Comparison): string[] {
  return [
    ...(gained ? [`NEW surely allows what OLD does not: ${oneLine(witnessRequest(gained.witness))}`] : []),
    ...(lost ? [`OLD surely allows what NEW does not: ${oneLine(witnessRequest(lost.witness))}`] : []),
  ];
}

/** The likeliest type that both documents can have by their shape. */
function likeliestType(cwd: string, older: string, newer: string): PolicyType {
  const [first, second] = [older, newer].map((file) => parsePolicy(policyNode(cwd, file)).candidateTypes);
  const common = first!.find((type) => second!.includes(type));
  if (common !== undefined) return common;
  const strange = [older, newer].find((_, index) => [first, second][index]!.length === 0);
  if (strange !== undefined) {
    throw new UserError(
      `${strange} is the policy of a resource of a kind that has no type here; --type bucket compares the two as policies of any resource`,
    );
  }
  throw new UserError(
    `${older} and ${newer} are policies of different types; say which is meant with --type`,
  );
}

function inJson({ relation, gained, lost }: Comparison): string {
  const answer = { relation, gained: gained?.witness ?? null, lost: lost?.witness ?? null };
  return `${visibleJson(JSON.stringify(answer, null, 2))}\n`;
}

const RELATION: Readonly<Record<Exclude<Comparison['relation'], 'undetermined'>, string>> = {
  equivalent: 'equivalent: NEW allows exactly what OLD allows',
  narrower: 'narrower: NEW allows less than OLD, and nothing besides',
  broader: 'broader: NEW allows what OLD allows, and more',
  incomparable: 'incomparable: NEW allows something that OLD does not, and the reverse',
};

function inWords({ relation, gained, lost }: Comparison): string {
  const head = relation === 'undetermined' ? relation : RELATION[relation];
  return `${[head, ...told('gained', gained), ...told('lost', lost)].join('\n')}\n`;
}

function told(what: string, difference: Difference | null): string[] {
  if (difference === null) return [];
  const { witness, granting, refusing } = difference;
  const statements = [...granting, ...refusing].map(({ statement: { at, effect } }) =>
    visible(`  ${effect ?? 'statement'} at ${at.file}:${at.line}:${at.column}`),
  );
  return [
    '',
    visible(`${what}: ${witnessInWords(witness)}`),
    ...statements,
    `  as a request: ${oneLine(witnessRequest(witness))}`,
  ];
}

/** The request on one line, to be copied. */
function oneLine(request: string): string {
  return visible(request.replaceAll(/\n\s*/g, ' '));
}
