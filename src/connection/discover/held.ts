import { type ConnectionResult, REQUIREMENTS } from '../../finding';
import type { PolicyDocument } from '../../policy/document';
import { display, known, type Text } from '../../policy/text';
import { closed } from '../closed';
import { distinct } from '../grants';
import type { Judgement } from '../judge';
import { openToAll } from '../open-to-all';
import { evidenceOf, type Judged, type Outcome, outcome, problem, worst } from '../outcome';
import { externalIdValues, type Situation } from '../situation';
import { NO_ID, otherIds } from '../trust';
import type { Answers } from './answers';
import { isOrphaned, type Outsider, type Outsiders } from './outsiders';

/** Who gets in without the right ExternalId is told by a name that nobody can look up: it may be of the role's own account. */
function perhapsOutside(text: Text, { options }: Situation): Judged {
  const who = display(text);
  const reason = `${who} gets in without an ExternalId, and whether that is anyone outside the account is not known`;
  const message = `Whether this role lets anyone outside its account in without an ExternalId cannot be decided: it trusts ${who}, and whose that is is not known${isOrphaned(text) ? '' : ' before apply'}.`;
  const help = isOrphaned(text)
    ? 'Write the ARN of the principal that is meant, or remove this one.'
    : 'Give the value to the check (a plan, a state, a tfvars file), or ask for an ExternalId of it as well.';
  // What AWS shows for a principal that was deleted lets nobody in; of an id in a source nobody can tell.
  const mild = isOrphaned(text) && options.undetermined === 'error';
  const severity = mild ? 'warning' : options.undetermined;
  const found = problem('undetermined-value', text.at, message, help, { severity });
  return { verdict: 'undetermined', reason, problems: [found] };
}

const PROVED = { verdict: 'proved', reason: '', problems: [] } as const;

/** Tokens of providers carry no ExternalId (C17): whom only these let in is asked for none. */
function askedOfAll(asked: readonly Judged[]): Judged {
  if (asked.length === 0) return { verdict: 'notAsked', reason: 'no account outside gets in', problems: [] };
  const verdict = worst(asked.map((each) => each.verdict));
  const reason = asked.find((each) => each.verdict === verdict)!.reason;
  const proved = 'whoever gets in from outside presents an ExternalId that the policy names';
  return { verdict, reason: reason || proved, problems: distinct(asked.flatMap((each) => each.problems)) };
}

/** Holds whoever gets in from outside to the questions that can be asked without knowing whom the role is meant for. */
export function held({ situation, trust, spaces }: Outsiders, name: string, answers: Answers): Judgement {
  const asked = spaces.flatMap((one) => askedOf(one, situation, trust, answers));
  const externalId = askedOfAll(asked);
  const all = openToAll(situation, trust, externalId.problems);
  const outcomes = outcomesOf(trust, trustedIn(spaces), externalId, all);
  const verdict = worst([externalId.verdict, ...(all ? [all.verdict] : [])]);
  return {
    result: {
      name,
      verdict: verdict as ConnectionResult['verdict'],
      requirements: outcomes.map(({ result }) => result),
    },
    problems: outcomes.flatMap(({ problems }) => problems).map((each) => ({ ...each, connection: name })),
    secrets: [],
  };
}

/** Whether somebody outside is kept out without an ExternalId, and if so, with any other than the policy names. */
function askedOf(
  { space, like, nobodyKnows }: Outsider,
  situation: Situation,
  trust: PolicyDocument,
  answers: Answers,
): Judged[] {
  const key = `proved\n${like}`;
  if (like !== undefined && answers.get(key)) return [PROVED];
  const halves = [closed(situation, trust, space, NO_ID)];
  if (halves[0]!.verdict !== 'violated') {
    const literals = externalIdValues([trust]).filter((text) => !/[*?]|\$\{/.test(known(text) ?? ''));
    halves.push(closed(situation, trust, space, otherIds(...literals.map(({ pieces }) => pieces))));
  }
  const isProved = halves.every(({ verdict }) => verdict === 'proved');
  if (nobodyKnows !== undefined && !isProved) return [perhapsOutside(nobodyKnows, situation)];
  if (like !== undefined) answers.set(key, isProved);
  return halves;
}

interface Trusted {
  /** Names of all of them; empty where nobody knows any. */
  readonly names: string;
  readonly why: string;
}

function trustedIn(spaces: readonly Outsider[]): Trusted {
  const names = spaces.flatMap((each) => each.name ?? []).join(', ');
  const why = spaces.length === 0 ? 'it trusts no account outside' : 'whom the policy trusts is not known';
  return { names, why };
}

function outcomesOf(
  trust: PolicyDocument,
  trusted: Trusted,
  externalId: Judged,
  all: Judged | undefined,
): Outcome[] {
  const evidence = evidenceOf([trust]);
  return REQUIREMENTS.map((id) => {
    if (id === 'external-id') {
      return outcome(id, externalId.verdict, externalId.reason, evidence, externalId.problems);
    }
    if (id === 'exclusive-trust' && all) return outcome(id, all.verdict, all.reason, evidence, all.problems);
    if (id === 'trust-policy') {
      return trusted.names === ''
        ? outcome(id, 'notAsked', trusted.why, evidence)
        : outcome(id, 'proved', `${trusted.names} can assume the role`, evidence);
    }
    return outcome(id, 'notAsked', 'no connection says what is meant', []);
  });
}
