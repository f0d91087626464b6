import { defineStatementRule } from './rule';

/** P7, T13. A trust policy with `NotPrincipal` is one that IAM refuses, which the policy reader reports. */
export const notPrincipalAllow = defineStatementRule({
  id: 'not-principal-allow',
  appliesTo: ['bucket', 'key'],
  check(statement) {
    if (statement.effect !== 'Allow' || !statement.principal?.not) return [];
    return [
      {
        ...statement.principal.keyAt,
        message:
          'Allow with NotPrincipal grants access to everyone who is not listed, anonymous callers included.',
        help: 'Name who is allowed under Principal.',
      },
    ];
  },
});
