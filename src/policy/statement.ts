import { malformedVariables, readConditions } from './condition';
import { type Defects, rewording, unknownHole } from './defects';
import type { Effect, Hole, HolePart, ListElement, PrincipalElement, Statement } from './document';
import { type Elements, readElements, readTexts, refuseType } from './element';
import type { Member, ObjectNode } from './node';
import { readPrincipals } from './principal-element';
import { display, known, type Text, textOf } from './text';

const PARTS = {
  Sid: 'Statement',
  Effect: 'Effect',
  Principal: 'Principal',
  NotPrincipal: 'Principal',
  Action: 'Action',
  NotAction: 'Action',
  Resource: 'Resource',
  NotResource: 'Resource',
  Condition: 'Condition',
} as const satisfies Record<string, HolePart>;

type Name = keyof typeof PARTS;

export interface StatementReading {
  readonly statement: Statement;
  /** What no part of the statement answers for: the whole document is then in doubt. */
  readonly strange: readonly Hole[];
}

/**
 * Reads one statement. Which of `Principal` and `Resource` it must have
 * depends on the type of policy and is judged elsewhere (G5).
 */
export function readStatement(node: ObjectNode, defects: Defects): StatementReading {
  const elements = readElements<Name>(node, PARTS, defects);
  const holes: Hole[] = [];
  const strange = [...elements.strange];
  for (const hole of elements.doubtful.values()) (hole.part === 'Statement' ? strange : holes).push(hole);
  if (node.open !== undefined) holes.push(...openHoles(node));
  const sid = readSid(elements, defects, strange);
  const principal = readPrincipalElement(elements, defects, holes);
  const action = readAction(node, elements, defects, holes);
  const resource = readListElement(elements, 'Resource', defects, holes);
  const condition = elements.members.get('Condition');
  const effect = readEffect(node, elements, defects, holes);
  return {
    strange,
    statement: {
      sid,
      effect,
      effectAt: elements.members.get('Effect')?.value.at ?? node.at,
      principal,
      action,
      resource,
      conditions: condition === undefined ? [] : readConditions(condition, defects, holes),
      holes,
      at: node.at,
    },
  };
}

/** Members may be missing: any part may hold more than is seen. */
function openHoles(node: ObjectNode): Hole[] {
  const parts: HolePart[] = ['Effect', 'Principal', 'Action', 'Resource', 'Condition'];
  return parts.map((part) => unknownHole(part, node.open!, node.at));
}

function readSid({ members }: Elements<Name>, defects: Defects, strange: Hole[]): Text | undefined {
  const node = members.get('Sid')?.value;
  if (node === undefined) return undefined;
  if (node.kind === 'unknown') return textOf([node.unknown], node.at);
  if (node.kind !== 'string') {
    strange.push(refuseType(node, 'Statement', 'Sid', 'text', defects));
    return undefined;
  }
  if (node.pieces.length === 0) {
    defects.remark({
      rule: 'sid-empty',
      at: node.at,
      message:
        'This Sid is empty: it names nothing, and tools that merge statements by Sid may trip over it.',
      help: 'Leave it out, or give the statement a name.',
    });
  }
  return textOf(node.pieces, node.at);
}

function readEffect(
  node: ObjectNode,
  { members, doubtful }: Elements<Name>,
  defects: Defects,
  holes: Hole[],
): Effect | undefined {
  const value = members.get('Effect')?.value;
  if (value === undefined) {
    if (!doubtful.has('Effect') && node.open === undefined) {
      holes.push(refuseMissing(node, 'Effect', 'Effect', 'an Effect', defects));
    }
    return undefined;
  }
  // Two Effects, or one beside a misspelt one: it may be either.
  const certain = !doubtful.has('Effect') && node.open === undefined;
  if (value.kind === 'unknown' || (value.kind === 'string' && known(value) === undefined)) {
    const name = value.kind === 'unknown' ? value.unknown.unknown : display(value);
    holes.push(unknownHole('Effect', `the value of ${name} is not known`, value.at));
    return undefined;
  }
  if (value.kind !== 'string') {
    holes.push(refuseType(value, 'Effect', 'Effect', '"Allow" or "Deny"', defects));
    return undefined;
  }
  const text = known(value)!;
  if (text === 'Allow' || text === 'Deny') return certain ? text : undefined;
  holes.push(refuseEffect(value.at, text, defects));
  return undefined;
}

function refuseEffect(at: Text['at'], text: string, defects: Defects): Hole {
  const meant = (['Allow', 'Deny'] as const).find((one) => one.toLowerCase() === text.trim().toLowerCase());
  return defects.refuse(
    'Effect',
    {
      rule: 'effect-invalid',
      at,
      message: `Effect is exactly "Allow" or "Deny", not "${text}", so IAM refuses the policy.`,
      help: meant === undefined ? 'Write "Allow" or "Deny".' : `Write "${meant}".`,
      fix: meant === undefined ? undefined : rewording(`Write "${meant}"`, at, text, meant),
    },
    `IAM refuses the Effect "${text}"`,
  );
}

/** The element of a pair that is there; with both, the plain one, and a hole (G5). */
function choose(
  { members }: Elements<Name>,
  name: 'Principal' | 'Action' | 'Resource',
  defects: Defects,
  holes: Hole[],
): Member | undefined {
  const plain = members.get(name);
  const negated = members.get(`Not${name}`);
  if (plain === undefined || negated === undefined) return plain ?? negated;
  holes.push(
    defects.refuse(
      name,
      {
        rule: 'conflicting-elements',
        at: negated.keyAt,
        message: `A statement has either ${name} or Not${name}, not both; IAM refuses the policy.`,
        help: `Remove one of them, or split the statement.`,
      },
      `IAM refuses ${name} and Not${name} in one statement`,
    ),
  );
  return plain;
}

function readPrincipalElement(
  elements: Elements<Name>,
  defects: Defects,
  holes: Hole[],
): PrincipalElement | undefined {
  const member = choose(elements, 'Principal', defects, holes);
  return member === undefined ? undefined : readPrincipals(member, defects, holes);
}

function readAction(
  node: ObjectNode,
  elements: Elements<Name>,
  defects: Defects,
  holes: Hole[],
): ListElement {
  const action = readListElement(elements, 'Action', defects, holes);
  if (action !== undefined) return action;
  const excused = elements.doubtful.has('Action') || elements.doubtful.has('NotAction');
  if (!excused && node.open === undefined) {
    holes.push(refuseMissing(node, 'Action', 'Action', 'an Action or a NotAction', defects));
  }
  return { not: false, values: [], keyAt: node.at, at: node.at };
}

function readListElement(
  elements: Elements<Name>,
  name: 'Action' | 'Resource',
  defects: Defects,
  holes: Hole[],
): ListElement | undefined {
  const member = choose(elements, name, defects, holes);
  if (member === undefined) return undefined;
  const { key, keyAt, value } = member;
  if (value.kind === 'array' && value.items.length === 0 && value.open === undefined) {
    defects.remark({
      rule: 'empty-list',
      at: value.at,
      message: `${key} is empty, so the statement ${key.startsWith('Not') ? 'excepts nothing' : 'never applies'}.`,
      help: `Fill ${key}, or remove the statement.`,
    });
  }
  const texts = readTexts(value, { part: name, element: key, scalars: false }, defects, holes);
  const check = name === 'Action' ? refuseAction : refuseResource;
  const values = texts.filter((text) => {
    const found = check(text, defects);
    holes.push(...found);
    return found.length === 0;
  });
  return { not: key.startsWith('Not'), values, keyAt, at: value.at };
}

/** `service:Name` with wildcards, or `*` (M1). */
function refuseAction(text: Text, defects: Defects): Hole[] {
  const value = known(text);
  if (value === undefined || value === '*' || /^[A-Za-z0-9*?-]+:[A-Za-z0-9*?_-]+$/.test(value)) return [];
  const hole = defects.refuse(
    'Action',
    {
      rule: 'action-invalid',
      at: text.at,
      message: `"${value}" is no action: an action is a service, a colon and a name. IAM refuses the policy.`,
      help: 'Write it like s3:PutObject.',
    },
    `IAM refuses the action "${value}"`,
  );
  return [hole];
}

/** An ARN, perhaps incomplete (M4), or `*`. */
function refuseResource(text: Text, defects: Defects): Hole[] {
  const [first] = text.pieces;
  if (typeof first !== 'string' && first !== undefined) return [];
  const value = first ?? '';
  const open = text.pieces.length > 1 && 'arn:'.startsWith(value);
  if (!open && value !== '*' && !value.startsWith('arn:')) {
    const hole = defects.refuse(
      'Resource',
      {
        rule: 'resource-invalid',
        at: text.at,
        message: `"${display(text)}" is neither an ARN nor "*", so IAM refuses the policy.`,
        help: 'Write the full ARN, such as arn:aws:s3:::BUCKET/*.',
      },
      `IAM refuses the resource "${display(text)}"`,
    );
    return [hole];
  }
  return malformedVariables(text, 'Resource', defects);
}

/** An element that is required and not there; the finding covers the object that lacks it. */
export function refuseMissing(
  node: { readonly at: Text['at'] },
  part: HolePart,
  element: string,
  named: string,
  defects: Defects,
): Hole {
  return defects.refuse(
    part,
    {
      rule: 'missing-element',
      at: node.at,
      message: `${part === 'Statement' ? 'This policy' : 'This statement'} lacks ${named}, so IAM refuses the policy.`,
      help: `Add ${named}.`,
    },
    `${element} is missing`,
  );
}
