import type { Body, Expression } from './ast';
import { parseFile } from './body';
import { Cursor, SyntaxFault, type SyntaxProblem } from './cursor';
import { parseExpression } from './expression';
import type { Source } from './source';
import { parseTemplateText } from './template';

/**
 * HCL's native syntax, read as hashicorp/hcl reads it (hclsyntax), but for its
 * recovery: one mistake costs the argument or block header that it stands in.
 *
 * Own code, because the one ready parser with places, tree-sitter's grammar,
 * knows no newlines: held against HashiCorp's parser on 58 small texts it took
 * 10 that Terraform refuses and refused 3 that Terraform takes, so that a
 * stranger could have a file read one way here and another way there.
 * `test/source/hcl/oracle.test.ts` holds this parser to HashiCorp's.
 */
export function parseHcl(source: Source): { body: Body; problems: readonly SyntaxProblem[] } {
  const cursor = new Cursor(source);
  const body = parseFile(cursor);
  return { body, problems: cursor.problems };
}

/** A text that is one template, as `templatefile` and the strings of `.tf.json` are. */
export function parseTemplate(source: Source): { template: Expression; problems: readonly SyntaxProblem[] } {
  const cursor = new Cursor(source);
  try {
    return { template: parseTemplateText(cursor), problems: [] };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    cursor.report(error);
    return {
      template: { kind: 'broken', span: cursor.span(0, source.text.length) },
      problems: cursor.problems,
    };
  }
}

/** A text that is one expression, as the types in `.tf.json` are; `undefined` where it is none. */
export function parseExpressionText(source: Source): Expression | undefined {
  const cursor = new Cursor(source);
  try {
    const expression = parseExpression(cursor);
    return cursor.peek().kind === 'end' ? expression : undefined;
  } catch (error) {
    if (error instanceof SyntaxFault) return undefined;
    throw error;
  }
}
