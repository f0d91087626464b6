import type { Condition } from '../policy/document';
import { known } from '../policy/text';
import { isNegated, testsKey } from './reading';
import { defineStatementRule } from './rule';

const SOURCE_KEYS = ['aws:SourceArn', 'aws:SourceAccount', 'aws:SourceOrgID', 'aws:SourceOrgPaths'];

/** E10, T21. Trust policies of service roles are left alone: most services offer no such key there. */
export const servicePrincipalWithoutSource = defineStatementRule({
  id: 'service-principal-without-source',
  appliesTo: ['bucket', 'key'],
  check(statement) {
    if (statement.effect !== 'Allow' || statement.principal?.not !== false) return [];
    const service = statement.principal.values.find(({ kind }) => kind === 'Service');
    if (service === undefined || statement.conditions.some(namesSource)) return [];
    const name = known(service.text) ?? 'this service';
    return [
      {
        ...service.text.at,
        message: `Nothing says on whose behalf ${name} may call, so anyone's resources in that service can reach yours through it (the confused deputy).`,
        help: 'Add a condition on aws:SourceAccount or aws:SourceArn with your account or resource.',
      },
    ];
  },
});

function namesSource(condition: Condition): boolean {
  if (isNegated(condition.operator)) return false;
  return SOURCE_KEYS.some((key) => testsKey(condition, key)) || namesContext(condition);
}

/** A service encrypts in the name of the resource that it works for: so AWS confines keys for CloudWatch Logs. */
function namesContext({ operator, key, values }: Condition): boolean {
  if (operator === 'Null' || !/^kms:EncryptionContext:/i.test(key) || values.length === 0) return false;
  return values.every((value) => /:\d{12}:/.test(known(value) ?? ''));
}
