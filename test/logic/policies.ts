import type { PolicyDocument, PolicyType } from '../../src/policy/document';
import { parsePolicy } from '../../src/policy/parse';
import { parseJson } from '../../src/source/json';

/** A policy document from plain values; throws where it is not well formed, so that a test cannot pass by a typo. */
export function policy(type: PolicyType, content: object): PolicyDocument {
  const { node, problems } = parseJson(JSON.stringify(content), 'policy.json');
  if (!node) throw new Error(JSON.stringify(problems));
  return parsePolicy(node, type).document;
}

export function identity(...statements: object[]): PolicyDocument {
  return policy('identity', { Version: '2012-10-17', Statement: statements });
}

export function trust(...statements: object[]): PolicyDocument {
  return policy('trust', { Version: '2012-10-17', Statement: statements });
}

export function bucket(...statements: object[]): PolicyDocument {
  return policy('bucket', { Version: '2012-10-17', Statement: statements });
}
