import type { Finding, Report } from '../finding';
import { type Budget, budgetBeside } from '../report/budget';
import { visible } from '../report/escape/terminal';
import { clip } from '../report/escape/unicode';
import { type Change, type Checked, introducedBy, readChange, repositoryPath } from './change';
import { type PublishedCheck, publishCheck } from './check-run';
import { type Client, type ClientOptions, connect, type Outcome } from './client';
import { type PublishedComment, publishComment } from './comment';
import type { Run } from './event';
import { describeFailure, type Failure, type Permission } from './failure';
import { type PublishedReview, publishReview } from './review';
import { entriesOf } from './state';
import { introducedInWords } from './words';

/** What an entry hands over to be shown on GitHub. All Markdown comes rendered and escaped. */
export interface PublishInput extends Checked {
  readonly report: Report;
  /** The config's path, if one was read; with the folder it tells several jobs on one pull request apart. */
  readonly config?: string;
  /** Whether the run ends with a failing exit status: decided before anything is published, and by nothing here. */
  readonly failed: boolean;
  readonly checkRun: boolean;
  /** `findings`: a comment is made once there is a finding, and kept up to date from then on. */
  readonly comment: 'always' | 'findings' | 'never';
  readonly suggestions: boolean;
  /** One line of text: the check run's title. */
  readonly title: string;
  renderSummary(view: View): string;
  renderComment(view: View): string;
  /** What a finding is, above the suggestion that mends it. */
  renderFinding(finding: Finding): string;
}

export interface View {
  /** What the text may hold. */
  readonly budget: Budget;
  /** The findings that the change brought about; absent where nothing tells. */
  readonly introduced?: ReadonlySet<Finding>;
}

export interface Published {
  /** For the log and the job summary: what could not be shown where, why, and which permission would help. */
  readonly notes: readonly string[];
  /** Findings that stand on no annotation of a check run: the caller annotates them by workflow commands. */
  readonly unpublished: readonly Finding[];
  /** Findings whose fix is a suggestion in the pull request; the others' belong in a patch. */
  readonly suggested: readonly Finding[];
  readonly introduced?: ReadonlySet<Finding>;
}

/** GitHub as one run sees it. No method throws, and none changes a verdict. */
export interface Publisher {
  /**
   * The findings that the change brought about. What cannot be told (the API
   * fails, the event compares nothing) counts as brought about, with a note.
   */
  introduced(checked: Checked): Promise<{ findings: ReadonlySet<Finding>; notes: readonly string[] }>;
  publish(input: PublishInput): Promise<Published>;
}

const CHECK_NAME = 'trustproof findings';

/** @param token Of the input `github-token`; `''` where none was given. */
export function publisher(run: Run, token: string, options: ClientOptions = {}): Publisher {
  const session = sessionOf(run, token, options);
  return {
    introduced: (checked) => safely(() => introduced(session, checked), failedToTell(checked)),
    publish: (input) => safely(() => publish(session, input), failedToPublish(input)),
  };
}

interface Session {
  readonly run: Run;
  readonly token: string;
  client(): Promise<Outcome<Client>>;
  change(): Promise<Outcome<Change | undefined>>;
}

function sessionOf(run: Run, token: string, options: ClientOptions): Session {
  const client = once(() => connected(run, token, options));
  const change = once(async () => {
    const reached = await client();
    return reached.ok ? readChange(reached.value, run) : reached;
  });
  return { run, token, client, change };
}

async function connected(run: Run, token: string, options: ClientOptions): Promise<Outcome<Client>> {
  if (token === '') return { ok: false, failure: { kind: 'noToken', message: '' } };
  const client = await connect(run, token, options);
  if (client) return { ok: true, value: client };
  return { ok: false, failure: { kind: 'unexpected', message: 'GITHUB_REPOSITORY names no repository' } };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function introduced(session: Session, checked: Checked) {
  const change = await session.change();
  const findings = new Set(checked.report.findings);
  if (!change.ok) {
    const why = describeFailure(change.failure, 'pull-requests: read', session.run);
    return {
      findings,
      notes: [`Which lines the change touches is not known, so every finding counts as new: ${why}.`],
    };
  }
  if (!change.value) {
    const event = session.run.event || 'this run';
    return { findings, notes: [`There is no change to compare (${event}), so every finding counts as new.`] };
  }
  const isIntroduced = introducedBy(change.value, checked);
  return { findings: new Set(checked.report.findings.filter(isIntroduced)), notes: [] };
}

async function publish(session: Session, input: PublishInput): Promise<Published> {
  const client = await session.client();
  if (!client.ok) return nothingPublished(session, input, client.failure);
  const findings = input.report.findings;
  const isPull = session.run.pull !== undefined;
  const change = isPull && findings.length > 0 ? await session.change() : undefined;
  const known = change?.ok ? change.value : undefined;
  const fresh = known && new Set(findings.filter(introducedBy(known, input)));
  const view = (budget: Budget): View => ({ budget, ...(fresh && { introduced: fresh }) });
  const check = await checkRun(session, client.value, input, view);
  const comment = await sticky(session, client.value, input, view);
  const review = await suggestions(session, client.value, input, change);
  return {
    notes: [...check.notes, ...comment.notes, ...review.notes],
    unpublished: check.unpublished,
    suggested: review.suggested,
    ...(fresh && { introduced: fresh }),
  };
}

type MakeView = (budget: Budget) => View;

async function checkRun(session: Session, client: Client, input: PublishInput, view: MakeView) {
  const { run } = session;
  const { findings } = input.report;
  if (!input.checkRun || !run.headSha) return { notes: [], unpublished: findings };
  const done = await publishCheck(client, run, {
    name: checkName(input.directory),
    headSha: run.headSha,
    conclusion: conclusionOf(input),
    title: input.title,
    findings,
    directory: input.directory,
    summary: (budget) => under(input, view(budget), (inner) => input.renderSummary(inner)),
  });
  return { notes: checkNotes(done, findings.length, run), unpublished: done.unpublished };
}

/** GitHub shows the last check run of a name: each folder needs one of its own. */
function checkName(directory: string): string {
  const folder = repositoryPath(directory, '').replace(/\/$/, '');
  return folder === '' ? CHECK_NAME : `${CHECK_NAME} (${folder})`;
}

/** What is new in the change, where that is known, above what the caller says. */
function under({ report }: PublishInput, view: View, render: (view: View) => string): string {
  const words = view.introduced ? introducedInWords(report.findings, view.introduced) : '';
  if (words === '') return render(view);
  const head = `${words}\n\n`;
  return head + render({ ...view, budget: budgetBeside(head, view.budget) });
}

/** `neutral` says on GitHub: not proved, and yet nobody is to be stopped (`fail-on`). */
function conclusionOf({ failed, report }: PublishInput): 'success' | 'failure' | 'neutral' {
  if (failed) return 'failure';
  return report.verdict === 'proved' ? 'success' : 'neutral';
}

function checkNotes({ id, failure, unpublished }: PublishedCheck, total: number, run: Run): string[] {
  if (!failure) return [];
  const why = describeFailure(failure, 'checks: write', run);
  if (id === undefined) return [`No check run: ${why}. Annotations and the job summary take its place.`];
  return [
    `The check run lacks ${unpublished.length} of ${total} findings: ${why}. The job summary has them.`,
  ];
}

async function sticky(session: Session, client: Client, input: PublishInput, view: MakeView) {
  const { run, token } = session;
  if (input.comment === 'never' || !run.pull) return { notes: [] };
  const done = await publishComment(client, run, token, {
    key: JSON.stringify([input.directory, input.config ?? '']),
    findings: entriesOf(input.report.findings, (file) => input.read(file)),
    evenIfClean: input.comment === 'always' || input.report.verdict !== 'proved',
    render: (budget) => under(input, view(budget), (inner) => input.renderComment(inner)),
  });
  return { notes: commentNotes(done, run) };
}

function commentNotes(done: PublishedComment, run: Run): string[] {
  if (done.done === 'outrun') return ['The comment was left alone: a later run has already written it.'];
  if (done.done !== 'failed') return [];
  return [`No comment: ${describeFailure(done.failure, 'pull-requests: write', run)}.`];
}

async function suggestions(
  session: Session,
  client: Client,
  input: PublishInput,
  change: Outcome<Change | undefined> | undefined,
): Promise<{ notes: string[]; suggested: readonly Finding[] }> {
  const { run, token } = session;
  const hasFix = input.report.findings.some(({ fix }) => fix !== undefined);
  if (!input.suggestions || !hasFix || !run.pull || !change) return { notes: [], suggested: [] };
  if (!change.ok) return { notes: [reviewNote(change.failure, 'pull-requests: read', run)], suggested: [] };
  if (!change.value) return { notes: [], suggested: [] };
  const done: PublishedReview = await publishReview(client, run.pull, token, {
    findings: input.report.findings,
    change: change.value,
    checked: input,
    describe: (finding) => input.renderFinding(finding),
  });
  const notes = done.failure ? [reviewNote(done.failure, 'pull-requests: write', run)] : [];
  return { notes, suggested: done.suggested };
}

function reviewNote(failure: Failure, permission: Permission, run: Run): string {
  return `Not every fix became a suggestion: ${describeFailure(failure, permission, run)}. The patch has those it can hold.`;
}

function nothingPublished({ run }: Session, input: PublishInput, failure: Failure): Published {
  const wants = input.checkRun || (input.comment !== 'never' && run.pull !== undefined);
  const why = describeFailure(failure, 'checks: write', run);
  return {
    notes: wants ? [`Nothing was published through GitHub's API: ${why}.`] : [],
    unpublished: input.report.findings,
    suggested: [],
  };
}

async function safely<T>(attempt: () => Promise<T>, otherwise: (why: string) => T): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    return otherwise(error instanceof Error ? error.message : String(error));
  }
}

function failedToPublish(input: PublishInput): (why: string) => Published {
  return (why) => ({
    notes: [`Publishing on GitHub failed: ${clip(visible(why), 200)}. The verdict stands.`],
    unpublished: input.report.findings,
    suggested: [],
  });
}

function failedToTell(checked: Checked) {
  return (why: string) => ({
    findings: new Set(checked.report.findings),
    notes: [
      `Which lines the change touches is not known, so every finding counts as new: ${clip(visible(why), 200)}.`,
    ],
  });
}
