import type { Statement } from '../policy/document';
import { type KnownText, listed, listedActions } from './reading';
import { defineStatementRule, type Remark, type Subject } from './rule';

/** Actions of one statement looked at: in practice the first few show the mistake. */
const MOST_ACTIONS = 50;
const S3 = /^arn:[^:]*:s3:::/;

/** M6, T23, for S3's two kinds of resource: the bucket, and the objects in it. */
export const resourceDoesNotFitAction = defineStatementRule({
  id: 'resource-does-not-fit-action',
  appliesTo: ['identity', 'bucket'],
  check(statement, subject) {
    const resources = listed(statement.resource);
    const judged = resources.length > 0 && resources.length === statement.resource?.values.length;
    if (!judged || !resources.every(({ value }) => S3.test(value))) return [];
    const misfits = listedActions(statement)
      .slice(0, MOST_ACTIONS)
      .flatMap((action) => misfit(action, resources, subject));
    return remarks(misfits, statement);
  },
});

interface Misfit extends KnownText {
  /** What the action takes, in words. */
  readonly takes: Kind;
}

function misfit(action: KnownText, resources: readonly KnownText[], subject: Subject): Misfit[] {
  const takes = kindsTaken(action.value, subject);
  const [first] = takes;
  if (first === undefined || takes.some((kind) => resources.some(({ value }) => CAN_BE[kind](value))))
    return [];
  return [{ ...action, takes: first }];
}

/** The resources are at fault once, however many actions miss them. */
function remarks(misfits: readonly Misfit[], statement: Statement): Remark[] {
  const [first] = misfits;
  if (first === undefined) return [];
  const names = misfits.map(({ value }) => value).join(', ');
  const effect = statement.effect === 'Deny' ? 'denies' : 'grants';
  return [
    {
      ...first.at,
      message: `${names} ${misfits.length === 1 ? 'acts' : 'act'} on ${WORDS[first.takes]}, and no resource of this statement is one: it ${effect} nothing for this.`,
      help: HELP[first.takes],
    },
  ];
}

type Kind = 'bucket' | 'object';

const WORDS: Record<Kind, string> = { bucket: 'a bucket itself', object: 'objects' };
const HELP: Record<Kind, string> = {
  bucket: 'Name the bucket itself: its ARN without anything after the name.',
  object: 'Name the objects: the bucket’s ARN followed by "/*" or "/prefix/*".',
};

/** A `*` can stand for a slash, so a pattern without one may name objects; a slash before the first wildcard names no bucket. */
const CAN_BE: Record<Kind, (arn: string) => boolean> = {
  object: (arn) => /[/*?$]/.test(arn.replace(S3, '')),
  bucket: (arn) => !/^[^*?$]*\//.test(arn.replace(S3, '')),
};

/** Empty where the action is unknown, or a pattern of several. An access point's ARN has another form, which is not looked at here. */
function kindsTaken(action: string, { vocabulary }: Subject): Kind[] {
  const [only, ...more] = vocabulary.actionsMatching(action) ?? [];
  if (only === undefined || more.length > 0) return [];
  return vocabulary
    .resourcesOf(only)
    .filter((arn) => S3.test(arn))
    .map((arn) => (arn.includes('/') ? 'object' : 'bucket'));
}
