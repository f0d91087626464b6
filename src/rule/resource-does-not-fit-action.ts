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
    return listedActions(statement)
      .slice(0, MOST_ACTIONS)
      .flatMap((action) => misfit(action, resources, statement, subject));
  },
});

function misfit(
  action: KnownText,
  resources: readonly KnownText[],
  statement: Statement,
  subject: Subject,
): Remark[] {
  const takes = kindsTaken(action.value, subject);
  if (takes.length === 0 || takes.some((kind) => resources.some(({ value }) => CAN_BE[kind](value))))
    return [];
  const effect = statement.effect === 'Deny' ? 'denies' : 'grants';
  return [
    {
      ...action.at,
      message: `${action.value} acts on ${takes.map((kind) => WORDS[kind]).join(' or ')}, and no resource of this statement is one: it ${effect} nothing for this action.`,
      help: takes.includes('object')
        ? 'Name the objects: the bucket’s ARN followed by "/*" or "/prefix/*".'
        : 'Name the bucket itself: its ARN without anything after the name.',
    },
  ];
}

type Kind = 'bucket' | 'object';

const WORDS: Record<Kind, string> = { bucket: 'the bucket itself', object: 'objects' };

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
