import type { Because } from './question';

/** Why an answer is open, in words fit for a verdict's reason. */
export function reasonFor(because: Because): string {
  switch (because.kind) {
    case 'context':
      return `it holds only under a condition on ${because.keys.join(', ')}`;
    case 'unknown-value':
      return `it depends on ${because.names.join(', ')}, whose value is not known`;
    case 'hole':
      return `it depends on a part of a policy that could not be read: ${because.reasons.join('; ')}`;
    case 'uncertain-rule':
      return `it depends on a rule that AWS's documentation leaves open (${because.rules.join(', ')})`;
    case 'unconfirmed':
      return 'a request that may break it was found, and a second reading of the policies does not confirm it';
    case 'too-complex':
      return `the policies are too complex to decide: ${because.bound} went beyond its bound`;
  }
}
