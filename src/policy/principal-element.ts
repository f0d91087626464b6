import { type Defects, rewording, unknownHole, unknownReason } from './defects';
import {
  type Hole,
  PRINCIPAL_KINDS,
  type PrincipalElement,
  type PrincipalKind,
  type PrincipalValue,
} from './document';
import { type ListForm, readTexts, refuseDuplicate, refuseType } from './element';
import { nearest } from './nearest';
import type { Member, Node, ObjectNode, StringNode } from './node';
import { readPrincipal } from './principal';
import { display, known, type Text, textOf } from './text';

/** Reads `Principal` or `NotPrincipal`. Malformed values are left out and leave a hole; the rest stand in `values`. */
export function readPrincipals(member: Member, defects: Defects, holes: Hole[]): PrincipalElement {
  return {
    not: member.key === 'NotPrincipal',
    values: readValues(member, defects, holes),
    keyAt: member.keyAt,
    at: member.value.at,
  };
}

function readValues({ key, value }: Member, defects: Defects, holes: Hole[]): PrincipalValue[] {
  switch (value.kind) {
    case 'string':
      return readBare(key, value, defects, holes);
    case 'object':
      return readKinds(key, value, defects, holes);
    case 'unknown':
      holes.push(unknownHole('Principal', unknownReason(value.unknown), value.at));
      return [];
    default:
      holes.push(refuseType(value, 'Principal', key, 'an object such as { "AWS": … }, or "*"', defects));
      return [];
  }
}

/** Text alone may only be `*`; an unknown may turn out to be that. */
function readBare(key: string, node: StringNode, defects: Defects, holes: Hole[]): PrincipalValue[] {
  const text = textOf(node.pieces, node.at);
  const value = known(text);
  if (value === '*') return [{ kind: 'AWS', text, bare: true }];
  if (value === undefined && text.pieces.length === 1) {
    holes.push(unknownHole('Principal', `the value of ${display(text)} is not known`, node.at));
    return [];
  }
  holes.push(
    defects.refuse(
      'Principal',
      {
        rule: 'principal-invalid',
        at: node.at,
        message: `${key} takes an object such as { "AWS": … }; text alone may only be "*", so IAM refuses the policy.`,
        help: 'Put the principal under its kind: AWS, Service or Federated.',
      },
      `IAM refuses text alone as ${key}`,
    ),
  );
  return [];
}

function readKinds(key: string, node: ObjectNode, defects: Defects, holes: Hole[]): PrincipalValue[] {
  if (node.open !== undefined) holes.push(unknownHole('Principal', node.open, node.at));
  else if (node.members.length === 0) {
    emptyPrincipal(node, `${key} names nobody, so the statement never applies.`, defects);
  }
  const seen = new Set<string>();
  return node.members.flatMap((member) => {
    if (seen.has(member.key)) holes.push(refuseDuplicate(member, 'Principal', defects));
    seen.add(member.key);
    return readKind(member, defects, holes);
  });
}

function emptyPrincipal(node: { readonly at: Text['at'] }, message: string, defects: Defects): void {
  defects.remark({
    rule: 'empty-list',
    at: node.at,
    message,
    help: 'Name a principal, or remove the statement.',
  });
}

function readKind(member: Member, defects: Defects, holes: Hole[]): PrincipalValue[] {
  const kind = PRINCIPAL_KINDS.find((one) => one === member.key);
  if (kind === undefined) {
    holes.push(refuseKind(member, defects));
    return [];
  }
  const { value } = member;
  if (value.kind === 'array' && value.items.length === 0 && value.open === undefined) {
    emptyPrincipal(value, `${kind} names nobody here.`, defects);
  }
  const form = { part: 'Principal', element: kind, scalars: false } as const;
  const texts = NO_CALLERS.has(kind)
    ? textsOfOthers(value, form, defects, holes)
    : readTexts(value, form, defects, holes);
  return texts.flatMap((text) => {
    const hole = refuseValue(kind, text, defects);
    if (hole === undefined) return [{ kind, text }];
    holes.push(hole);
    return [];
  });
}

/** Kinds that name services and providers, whose sessions are none of an account's principals. */
const NO_CALLERS: ReadonlySet<PrincipalKind> = new Set(['Service', 'Federated']);

/** Which services or providers they are may be unknown: users and roles of accounts they are not, so they stay values. */
function textsOfOthers(node: Node, form: ListForm, defects: Defects, holes: Hole[]): Text[] {
  if (node.kind === 'unknown') return [textOf([node.unknown], node.at)];
  if (node.kind !== 'array' || node.open === undefined) return readTexts(node, form, defects, holes);
  const { open, ...listed } = node;
  return [...readTexts(listed, form, defects, holes), textOf([{ unknown: open }], node.at)];
}

function refuseKind(member: Member, defects: Defects): Hole {
  const meant = nearest(member.key, PRINCIPAL_KINDS);
  return defects.refuse(
    'Principal',
    {
      rule: 'principal-key-unknown',
      at: member.keyAt,
      message: `"${member.key}" is no kind of principal, so IAM refuses the policy.`,
      help: meant === undefined ? `Use one of ${PRINCIPAL_KINDS.join(', ')}.` : `Write ${meant}.`,
      fix: meant === undefined ? undefined : rewording(`Write ${meant}`, member.keyAt, member.key, meant),
    },
    `IAM knows no principals of the kind "${member.key}"`,
  );
}

/** Of a value that rests on unknowns only the wildcards in its known parts can be judged. */
function refuseValue(kind: PrincipalKind, text: Text, defects: Defects): Hole | undefined {
  const value = known(text);
  const wildcard =
    value === undefined && text.pieces.some((piece) => typeof piece === 'string' && /[*?]/.test(piece));
  if (value === undefined && !wildcard) return undefined;
  const reading = value === undefined ? WILDCARD : readPrincipal(kind, value);
  if (reading.kind !== 'malformed') return undefined;
  const shown = display(text);
  return defects.refuse(
    'Principal',
    {
      rule: reading.wildcard ? 'principal-wildcard' : 'principal-invalid',
      at: text.at,
      message: `The principal "${shown}" is malformed, so IAM refuses the policy: ${reading.reason}.`,
      help: reading.wildcard
        ? 'Name the principals one by one, or trust the account and narrow it with a condition on aws:PrincipalArn.'
        : 'Write the principal in full, such as arn:aws:iam::123456789012:role/name.',
    },
    `IAM refuses the principal "${shown}"`,
  );
}

const WILDCARD = {
  kind: 'malformed',
  wildcard: true,
  reason: 'a wildcard cannot stand inside a principal',
} as const;
