import { type Problem, UserError } from '../finding';
import type { PolicyDocument, PolicyType } from '../policy/document';
import type { Node } from '../policy/node';
import { isPolicyShaped, parsePolicy } from '../policy/parse';
import { readNamed } from '../source/files';
import { parseInner, parseJson } from '../source/json';

/** @throws UserError if the file cannot be read or is no JSON */
export function readJsonFile(cwd: string, file: string): Node {
  const { node, problems } = parseJson(readNamed(file, cwd).text, file);
  const [problem] = problems;
  if (node === undefined) throw asUserError(problem ?? { message: 'this is no JSON', help: '' }, file);
  return node;
}

/**
 * The one policy document of a file: bare, or as the AWS CLI prints it. It may be larger than AWS's quotas, which
 * differ by account and say nothing of what it means.
 *
 * @param lenient a missing element is left open, for whoever asks to find out whether it matters
 * @throws UserError where there is none, there are several, or IAM would refuse it
 */
export function readPolicyFile(
  cwd: string,
  file: string,
  type: PolicyType,
  { lenient = false } = {},
): PolicyDocument {
  const { document, refused } = parsePolicy(policyNode(cwd, file), type, { anySize: true });
  const problem = refused.find(({ rule }) => !(lenient && rule === 'missing-element'));
  if (problem !== undefined) throw asUserError(problem, file);
  return document;
}

/** @throws UserError where there is no policy, or there are several */
export function policyNode(cwd: string, file: string): Node {
  const root = readJsonFile(cwd, file);
  const [found, another] = policiesIn(root);
  if (found === undefined) {
    throw new UserError('this is no policy document: it has no Statement', placeOf(root, file));
  }
  if (another !== undefined) {
    throw new UserError(
      'this holds several policy documents; put the one that is meant in a file of its own',
      placeOf(another, file),
    );
  }
  return found;
}

/** How deep the AWS CLI wraps a document: `{"Role": {"AssumeRolePolicyDocument": …}}`, `{"PolicyVersion": {"Document": …}}`. */
const WRAPPING = 3;

function policiesIn(node: Node, depth = WRAPPING): Node[] {
  const shaped: boolean = isPolicyShaped(node);
  if (shaped) return [node];
  if (node.kind === 'string') {
    const inner = parseInner(node)?.node;
    return inner === undefined ? [] : policiesIn(inner, 0);
  }
  if (node.kind !== 'object' || depth === 0) return [];
  return node.members.flatMap(({ value }) => policiesIn(value, depth - 1));
}

function asUserError(
  { message, help, ...at }: Pick<Problem, 'message' | 'help'> & Partial<Problem>,
  file: string,
) {
  const place = { file: at.file ?? file, line: at.line ?? 1, column: at.column ?? 1 };
  return new UserError(`${message} ${help}`.trim(), place);
}

function placeOf({ at }: Node, file: string) {
  return { file, line: at.line, column: at.column };
}
