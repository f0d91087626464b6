import type { PolicyDocument } from '../policy/document';
import { display, known, type Text } from '../policy/text';
import { mayMeet, type References, samePieces } from './symbols';

/** The connection's bucket, as policies and settings may name it. */
export class BoundBucket {
  private readonly bucket: Text | undefined;
  /** `undefined` where the connection has none, or its name is not known yet. */
  readonly name: string | undefined;

  constructor(
    bucket: Text | undefined,
    private readonly partition: string,
    private readonly references: References,
  ) {
    this.bucket = bucket && references.fill(bucket);
    this.name = this.bucket && known(this.bucket);
  }

  /** By name or ARN. */
  is(on: Text): boolean {
    if (this.bucket === undefined) return false;
    const value = known(this.references.fill(on));
    if (value === undefined) return samePieces(on.pieces, this.bucket.pieces);
    return value.replace(/^arn:[a-z-]+:s3:::/, '') === this.name;
  }

  /** Whether text that is not all known may turn out to be its name. */
  mayBe(on: Text): boolean {
    return this.bucket !== undefined && known(this.references.fill(on)) === undefined;
  }

  /** A bucket policy in plain JSON tells its bucket by the resources it names. */
  isOf(document: PolicyDocument): boolean {
    if (this.name === undefined) return false;
    return this.references.fillDocument(document).statements.some(({ resource }) =>
      resource?.values.some(({ pieces: [first] }) => {
        return typeof first === 'string' && bucketIn(first) === this.name;
      }),
    );
  }

  /** Whether an identity policy speaks of the bucket at all. */
  isTouchedBy(document: PolicyDocument): boolean {
    const { name, partition } = this;
    if (name === undefined) return true;
    return this.references
      .fillDocument(document)
      .statements.some(
        ({ resource }) =>
          resource === undefined ||
          resource.not ||
          resource.values.some((text) => mayMeet(text, `arn:${partition}:s3:::${name}`)),
      );
  }

  /** {@link isTouchedBy}, by an action of S3, or by a part that could not be read. */
  isSpokenOfBy(document: PolicyDocument): boolean {
    return this.isTouchedThrough(/^s3$/i, document);
  }

  /** {@link isTouchedBy}, by an action that an upload may need: other services' on `*` do not matter to it. */
  mayMatterIn(document: PolicyDocument): boolean {
    return this.isTouchedBy(document) && this.isTouchedThrough(/^(?:s3|kms)$/i, document);
  }

  private isTouchedThrough(services: RegExp, document: PolicyDocument): boolean {
    const speaks = (text: Text) => {
      const [service = ''] = display(text).split(':');
      return typeof text.pieces[0] !== 'string' || /[*?]/.test(service) || services.test(service);
    };
    const statements = document.statements.filter(
      ({ action, holes }) =>
        action.not || action.values.some(speaks) || holes.some(({ part }) => part === 'Action'),
    );
    return document.holes.length > 0 || this.isTouchedBy({ ...document, statements });
  }
}

/** The bucket that an ARN or a pattern of one names literally. */
function bucketIn(arn: string): string | undefined {
  return /^arn:[a-z-]+:s3:::([A-Za-z0-9._-]+)(\/|$)/.exec(arn)?.[1];
}
