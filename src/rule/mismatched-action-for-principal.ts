import type { PrincipalKind } from '../policy/document';
import { listedActions } from './reading';
import { defineStatementRule } from './rule';

/** The principal that each call brings (P8). */
const NEEDS: Readonly<Record<string, PrincipalKind>> = {
  'sts:assumerolewithsaml': 'Federated',
  'sts:assumerolewithwebidentity': 'Federated',
};

/** P8. */
export const mismatchedActionForPrincipal = defineStatementRule({
  id: 'mismatched-action-for-principal',
  appliesTo: ['trust'],
  check(statement) {
    if (statement.principal?.not !== false) return [];
    const kinds = new Set(statement.principal.values.map(({ kind }) => kind));
    if (kinds.size === 0 || statement.principal.values.some(({ bare }) => bare)) return [];
    return listedActions(statement)
      .filter(({ value }) => !accepts(value.toLowerCase(), kinds))
      .map(({ value, at }) => ({
        ...at,
        message: `No principal of this statement can call ${value}: ${needs(value)}.`,
        help: 'Match the action to the principal: sts:AssumeRole for AWS and Service, sts:AssumeRoleWithSAML or sts:AssumeRoleWithWebIdentity for Federated.',
      }));
  },
});

function accepts(action: string, kinds: ReadonlySet<PrincipalKind>): boolean {
  if (NEEDS[action] !== undefined) return kinds.has('Federated');
  return action !== 'sts:assumerole' || kinds.has('AWS') || kinds.has('Service');
}

function needs(action: string): string {
  return NEEDS[action.toLowerCase()] === undefined
    ? 'it is called with AWS credentials, not with a token of a federated provider'
    : 'it is called with a token of a federated provider';
}
