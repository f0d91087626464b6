import type { KeyType } from '../logic/question';

/** What lint rules ask of AWS's service reference. Whatever it does not list is not judged. */
export interface Vocabulary {
  /** The actions a pattern matches; `undefined` where the service is not listed. */
  actionsMatching(pattern: string): readonly string[] | undefined;
  /** The listed action whose name is nearest, if one is near. */
  nearestAction(action: string): string | undefined;
  /** ARN patterns (with `*` for each variable part) of the resources an action takes; none: it takes only `*`. */
  resourcesOf(action: string): readonly string[];
  /** Whether requests for the action can carry the key. */
  carries(action: string, key: string): boolean;
  /** `undefined` where no service lists the key. */
  typeOf(key: string): KeyType | undefined;
  /** Whether the part of the key before its colon belongs to a listed service or is `aws`. */
  knowsPrefixOf(key: string): boolean;
  nearestKey(key: string): string | undefined;
}
