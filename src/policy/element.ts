import type { Defects } from './defects';
import { rewording, unknownHole, unknownReason } from './defects';
import type { Hole, HolePart } from './document';
import { nearest } from './nearest';
import type { Member, Node, ObjectNode } from './node';
import { type Text, textOf } from './text';

/** The members of a policy or statement by name, and what cannot be relied on. */
export interface Elements<Name extends string> {
  readonly members: ReadonlyMap<Name, Member>;
  /** Elements that stand twice or under a misspelt name, each with its hole. */
  readonly doubtful: ReadonlyMap<Name, Hole>;
  /** Holes that no element of the names answers for. */
  readonly strange: readonly Hole[];
}

/** Sorts the members of an object by element name; repeated and unknown ones are defects (G1, G6). */
export function readElements<Name extends string>(
  node: ObjectNode,
  partOf: Readonly<Record<Name, HolePart>>,
  defects: Defects,
): Elements<Name> {
  const members = new Map<Name, Member>();
  const doubtful = new Map<Name, Hole>();
  const strange: Hole[] = [];
  for (const member of node.members) {
    if (!isName(partOf, member.key)) {
      const meant = nearest(member.key, Object.keys(partOf) as Name[]);
      const hole = refuseUnknown(member, meant, meant === undefined ? 'Statement' : partOf[meant], defects);
      if (meant === undefined) strange.push(hole);
      else doubtful.set(meant, hole);
      continue;
    }
    const first = members.get(member.key);
    if (first !== undefined) doubtful.set(member.key, refuseDuplicate(member, partOf[member.key], defects));
    members.set(member.key, member);
  }
  return { members, doubtful, strange };
}

function isName<Name extends string>(names: Readonly<Record<Name, unknown>>, key: string): key is Name {
  return Object.hasOwn(names, key);
}

function refuseUnknown(member: Member, meant: string | undefined, part: HolePart, defects: Defects): Hole {
  const caseOnly = meant?.toLowerCase() === member.key.toLowerCase();
  return defects.refuse(
    part,
    {
      rule: 'unknown-element',
      at: member.keyAt,
      message: caseOnly
        ? `"${member.key}" is no element of a policy: names are case-sensitive, and it is "${meant}".`
        : `"${member.key}" is no element of a policy, so IAM refuses to store it.`,
      help:
        meant === undefined ? `Remove "${member.key}"; IAM policies have no comments.` : `Write "${meant}".`,
      fix:
        meant === undefined
          ? undefined
          : rewording(`Rename "${member.key}" to "${meant}"`, member.keyAt, member.key, meant),
    },
    `IAM refuses the element "${member.key}"`,
  );
}

/** A key that stands a second time in one element (G6). */
export function refuseDuplicate(member: Member, part: HolePart, defects: Defects, other = member.key): Hole {
  const same = other === member.key;
  return defects.refuse(
    part,
    {
      rule: 'duplicate-key',
      at: member.keyAt,
      message: same
        ? `The key "${member.key}" stands here a second time: IAM refuses that, and other readers keep only one of the two.`
        : `"${member.key}" is the same condition key as "${other}" above, since keys are compared without regard to case; IAM refuses that.`,
      help: 'Merge the two into one, or remove the one that is not meant.',
    },
    `the key "${member.key}" stands twice`,
  );
}

/** What a list of texts may hold besides strings. */
export interface ListForm {
  readonly part: HolePart;
  /** As the reader knows it: `Action`, `the condition key aws:SourceIp`. */
  readonly element: string;
  /** Numbers and Booleans, too, are taken by their text (G7). */
  readonly scalars: boolean;
}

/** The texts of an element that takes one value or a list of them; whatever else stands there leaves a hole. */
export function readTexts(node: Node, form: ListForm, defects: Defects, holes: Hole[]): Text[] {
  if (node.kind === 'unknown') {
    holes.push(unknownHole(form.part, unknownReason(node.unknown), node.at));
    return [];
  }
  if (node.kind !== 'array') return readText(node, form, defects, holes);
  if (node.open !== undefined) holes.push(unknownHole(form.part, node.open, node.at));
  const texts: Text[] = [];
  for (const item of node.items) texts.push(...readText(item, form, defects, holes));
  return texts;
}

function readText(node: Node, form: ListForm, defects: Defects, holes: Hole[]): Text[] {
  switch (node.kind) {
    case 'string':
      return [textOf(node.pieces, node.at)];
    case 'unknown':
      return [textOf([node.unknown], node.at)];
    case 'number':
    case 'boolean':
      if (form.scalars) return [textOf(node.kind === 'number' ? node.text : String(node.value), node.at)];
  }
  holes.push(refuseType(node, form.part, form.element, 'text or a list of texts', defects));
  return [];
}

/** A value of the wrong JSON type. */
export function refuseType(
  node: Node,
  part: HolePart,
  element: string,
  expected: string,
  defects: Defects,
): Hole {
  return defects.refuse(
    part,
    {
      rule: 'wrong-type',
      at: node.at,
      message: `${element} takes ${expected}, but ${kindName(node)} stands here; IAM refuses the policy.`,
      help: `Write ${expected}.`,
    },
    `${element} holds ${kindName(node)}`,
  );
}

function kindName(node: Node): string {
  switch (node.kind) {
    case 'object':
      return 'an object';
    case 'array':
      return 'a list';
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'a Boolean';
    case 'null':
      return 'null';
    case 'unknown':
      return 'an unknown value';
  }
}
