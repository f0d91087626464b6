import type { Condition, ListElement, PolicyDocument, PrincipalElement, Statement } from '../policy/document';
import { globMatches } from '../policy/glob';
import { known, normalise, type Piece, type Text } from '../policy/text';
import type { Fact } from '../source/facts';

/**
 * What is known of Terraform's references: `aws_iam_role.vendor.arn` to the
 * pieces it stands for. A name that means two things is left unknown.
 */
export class References {
  private readonly meanings = new Map<string, readonly Piece[] | undefined>();

  set(name: string, pieces: readonly Piece[]): void {
    const before = this.meanings.get(name);
    const clash = this.meanings.has(name) && (before === undefined || !samePieces(before, pieces));
    this.meanings.set(name, clash ? undefined : pieces);
  }

  /** The text with every reference that is known filled in. */
  fill(text: Text): Text {
    if (text.pieces.every((piece) => typeof piece === 'string')) return text;
    return { ...text, pieces: normalise(text.pieces.flatMap((piece) => this.meaning(piece))) };
  }

  private meaning(piece: Piece): readonly Piece[] {
    return (typeof piece === 'string' ? undefined : this.meanings.get(piece.unknown)) ?? [piece];
  }

  fillDocument(document: PolicyDocument): PolicyDocument {
    if (this.meanings.size === 0) return document;
    return { ...document, statements: document.statements.map((statement) => this.statement(statement)) };
  }

  private statement(statement: Statement): Statement {
    const { principal, resource } = statement;
    return {
      ...statement,
      action: this.list(statement.action),
      ...(principal && { principal: this.principal(principal) }),
      ...(resource && { resource: this.list(resource) }),
      conditions: statement.conditions.map((one): Condition => ({ ...one, values: this.all(one.values) })),
    };
  }

  private list(element: ListElement): ListElement {
    return { ...element, values: this.all(element.values) };
  }

  private principal(element: PrincipalElement): PrincipalElement {
    return { ...element, values: element.values.map((one) => ({ ...one, text: this.fill(one.text) })) };
  }

  private all(texts: readonly Text[]): Text[] {
    return texts.map((text) => this.fill(text));
  }
}

/** Names of roles and buckets give their ARNs, as far as partition and account are known. */
export function referencesOf(facts: readonly Fact[], partition: string): References {
  const references = new References();
  for (const fact of facts) {
    if (fact.address === undefined) continue;
    if (fact.kind === 'bucket') setBucket(references, fact.address, fact, partition);
    if (fact.kind === 'role') setRole(references, fact.address, fact);
    if (fact.kind === 'managed-policy' || fact.kind === 'key')
      setKnown(references, `${fact.address}.arn`, fact.arn);
  }
  return references;
}

function setBucket(
  references: References,
  address: string,
  fact: { readonly name?: Text; readonly arn?: Text },
  partition: string,
): void {
  const name = fact.name && known(fact.name);
  if (name === undefined) return;
  for (const attribute of ['id', 'bucket']) references.set(`${address}.${attribute}`, [name]);
  references.set(`${address}.arn`, [(fact.arn && known(fact.arn)) ?? `arn:${partition}:s3:::${name}`]);
}

function setRole(
  references: References,
  address: string,
  fact: { readonly name?: Text; readonly arn?: Text },
): void {
  for (const attribute of ['id', 'name']) setKnown(references, `${address}.${attribute}`, fact.name);
  setKnown(references, `${address}.arn`, fact.arn);
}

function setKnown(references: References, name: string, text: Text | undefined): void {
  const value = text && known(text);
  if (value !== undefined) references.set(name, [value]);
}

/** Whether two texts are the same, unknowns by name. */
export function samePieces(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.length === b.length && a.every((piece, index) => samePiece(piece, b[index]));
}

function samePiece(a: Piece, b: Piece | undefined): boolean {
  if (b === undefined || typeof a === 'string' || typeof b === 'string') return a === b;
  return a.unknown === b.unknown;
}

/** The address of the resource whose attribute the whole text is: `aws_iam_role.vendor` of `aws_iam_role.vendor.arn`. */
export function addressOf(text: Pick<Text, 'pieces'>): string | undefined {
  const [only, ...rest] = text.pieces;
  if (only === undefined || typeof only === 'string' || rest.length > 0) return undefined;
  const dot = only.unknown.lastIndexOf('.');
  return dot < 0 ? undefined : only.unknown.slice(0, dot);
}

/** Whether a pattern's text, unknowns as anything, could match or be matched by what begins so. */
export function mayMeet(pattern: Text, beginning: string): boolean {
  const glob = pattern.pieces.map((piece) => (typeof piece === 'string' ? piece : '*')).join('');
  return (
    globMatches(glob, beginning) || glob.startsWith(beginning) || globMatches(`${upToStar(glob)}*`, beginning)
  );
}

function upToStar(glob: string): string {
  const star = glob.search(/[*?]/);
  return star < 0 ? glob : glob.slice(0, star);
}
