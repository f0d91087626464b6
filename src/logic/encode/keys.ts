import type { Catalogue, KeyType } from '../question';

/** Keys that hold a set of values (T14), for questions asked without the catalogue: what it lists, and a few that it does not. */
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
  'ec2:resourcetagkeys',
  'iam:accountpropertynamespaces',
  'kms:encryptioncontextkeys',
  'kms:grantoperations',
  'kms:resourcealiases',
  's3:inventoryaccessibleoptionalfields',
  's3:requestobjecttagkeys',
  'saml:cn',
  'saml:eduorghomepageuri',
  'saml:eduorgidentityauthnpolicyuri',
  'saml:eduorglegalname',
  'saml:eduorgsuperioruri',
  'saml:eduorgwhitepagesuri',
  'saml:edupersonaffiliation',
  'saml:edupersonassurance',
  'saml:edupersonentitlement',
  'saml:edupersonnickname',
  'saml:edupersonorgunitdn',
  'saml:edupersonscopedaffiliation',
  'saml:edupersontargetedid',
  'sts:identitytokenaudience',
  'sts:requestcontextproviders',
  'sts:transitivetagkeys',
]);

/** Keys known to hold one value, so that a set qualifier on them is not taken for a hint. */
const SINGLE = /^(sts:(externalid|rolesessionname|sourceidentity)|s3:|aws:(?!.*tagkeys))/;

/** How a context key is read, by lower-case name. */
export class KeyTypes {
  constructor(
    private readonly catalogue: Catalogue | undefined,
    /** Keys that some condition of the question names with a set qualifier. */
    private readonly qualified: ReadonlySet<string>,
    /** Keys of those that are taken to hold one value all the same. */
    private readonly single: ReadonlySet<string> = new Set(),
  ) {}

  typeOf(key: string): KeyType | undefined {
    return this.catalogue?.typeOf(key);
  }

  /** Whether nothing but a set qualifier says that the key holds a set. */
  isSupposedSet(key: string): boolean {
    if (this.catalogue?.typeOf(key) || MULTIVALUED.has(key)) return false;
    return this.qualified.has(key) && !SINGLE.test(key);
  }

  isMultivalued(key: string): boolean {
    const listed = this.catalogue?.typeOf(key);
    if (listed) return listed.multivalued;
    return MULTIVALUED.has(key) || (this.isSupposedSet(key) && !this.single.has(key));
  }
}
