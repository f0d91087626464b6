import type { Condition } from '../policy/document';
import { known } from '../policy/text';
import { isNegated } from './reading';
import { defineStatementRule } from './rule';

/** T34, E12. */
export const oidcWithoutSubject = defineStatementRule({
  id: 'oidc-without-subject',
  appliesTo: ['trust'],
  check(statement) {
    if (statement.effect !== 'Allow' || statement.principal?.not !== false) return [];
    return statement.principal.values.flatMap(({ kind, text }) => {
      const provider = kind === 'Federated' ? providerOf(known(text) ?? '') : undefined;
      if (provider === undefined || statement.conditions.some(narrows(provider))) return [];
      return [
        {
          ...text.at,
          message: `Anyone to whom ${provider} gives a token can assume this role: nothing tests whose token it is.`,
          help: `Add a condition on ${helpfulKey(provider)}.`,
        },
      ];
    });
  },
});

/** The host and path of an OpenID Connect provider: `arn:aws:iam::111122223333:oidc-provider/HOST/PATH`, or one AWS builds in. */
function providerOf(principal: string): string | undefined {
  const [, provider] = /^arn:[^:]*:iam::[^:]*:oidc-provider\/(.+)$/.exec(principal) ?? [];
  if (provider !== undefined) return provider;
  return BUILT_IN.includes(principal) ? principal : undefined;
}

const COGNITO = 'cognito-identity.amazonaws.com';
const BUILT_IN = ['accounts.google.com', 'www.amazon.com', 'graph.facebook.com', COGNITO];
const SUBJECT_KEYS = ['sub', 'job_workflow_ref', 'app_id', 'user_id', 'id', 'amr'];

/** Of a provider that serves everyone's applications: tokens for one's own. Any pool of anyone's has its `amr`. */
const AUDIENCE_KEYS = ['aud', 'oaud', 'sub', 'app_id', 'user_id', 'id'];

function helpfulKey(provider: string): string {
  if (provider === COGNITO) return `${provider}:aud that names the identity pool`;
  return `${provider}:sub that names the subject`;
}

function narrows(provider: string): (condition: Condition) => boolean {
  const names = BUILT_IN.includes(provider) ? AUDIENCE_KEYS : SUBJECT_KEYS;
  const keys = names.map((name) => `${provider}:${name}`.toLowerCase());
  return ({ operator, key }) =>
    !isNegated(operator) && operator !== 'Null' && keys.includes(key.toLowerCase());
}
