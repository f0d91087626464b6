import type { Catalogue, KeyType } from '../question';

/** Global keys that hold a set of values (T14), for questions asked without the catalogue. */
const MULTIVALUED = new Set([
  'aws:tagkeys',
  'aws:principalorgpaths',
  'aws:resourceorgpaths',
  'aws:sourceorgpaths',
  'aws:vpceorgpaths',
  'aws:calledvia',
  'aws:principalservicenameslist',
  'aws:chatbotsourcearn',
  'dynamodb:attributes',
  'dynamodb:leadingkeys',
  'sts:transitivetagkeys',
  'ec2:resourcetagkeys',
]);

/** Keys known to hold one value, so that a set qualifier on them is not taken for a hint. */
const SINGLE = /^(sts:(externalid|rolesessionname|sourceidentity)|s3:|aws:(?!.*tagkeys))/;

/** How a context key is read, by lower-case name. */
export class KeyTypes {
  constructor(
    private readonly catalogue: Catalogue | undefined,
    /** Keys that some condition of the question names with a set qualifier. */
    private readonly qualified: ReadonlySet<string>,
  ) {}

  typeOf(key: string): KeyType | undefined {
    return this.catalogue?.typeOf(key);
  }

  isMultivalued(key: string): boolean {
    const listed = this.catalogue?.typeOf(key);
    if (listed) return listed.multivalued;
    return MULTIVALUED.has(key) || (this.qualified.has(key) && !SINGLE.test(key));
  }
}
