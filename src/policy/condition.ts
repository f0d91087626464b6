import { type Defects, rewording, unknownHole, unknownReason } from './defects';
import { type Condition, type Hole, OPERATORS, type Operator, type Qualifier } from './document';
import { type ListForm, readTexts, refuseDuplicate, refuseType } from './element';
import { nearest } from './nearest';
import type { Member, Node } from './node';
import { spanning } from './position';
import type { Text } from './text';
import { variablesOf } from './variable';

/** An operator with its qualifier and suffix: `ForAnyValue:StringLikeIfExists`. */
export interface OperatorName {
  readonly operator: Operator;
  readonly qualifier?: Qualifier;
  readonly ifExists: boolean;
}

/** The operator as policies write it. */
export function operatorName({ qualifier, operator, ifExists }: OperatorName): string {
  return `${qualifier === undefined ? '' : `${qualifier}:`}${operator}${ifExists ? IF_EXISTS : ''}`;
}

const QUALIFIERS: readonly Qualifier[] = ['ForAllValues', 'ForAnyValue'];
const IF_EXISTS = 'IfExists';

/** Undefined where IAM knows no such operator; `Null` takes no `IfExists` (C4). */
function readOperator(name: string): OperatorName | undefined {
  const colon = name.indexOf(':');
  const qualifier = QUALIFIERS.find((one) => one === name.slice(0, Math.max(colon, 0)));
  if (colon >= 0 && qualifier === undefined) return undefined;
  const bare = name.slice(colon + 1);
  const ifExists = bare.endsWith(IF_EXISTS);
  const operator = OPERATORS.find((one) => one === (ifExists ? bare.slice(0, -IF_EXISTS.length) : bare));
  if (operator === undefined || (operator === 'Null' && ifExists)) return undefined;
  return { operator, ifExists, ...(qualifier === undefined ? {} : { qualifier }) };
}

/** The conditions of a `Condition` block; what cannot be read leaves a hole that may constrain anything. */
export function readConditions({ value }: Member, defects: Defects, holes: Hole[]): Condition[] {
  if (value.kind === 'unknown') {
    holes.push(unknownHole('Condition', unknownReason(value.unknown), value.at));
    return [];
  }
  if (value.kind !== 'object') {
    holes.push(refuseType(value, 'Condition', 'Condition', 'an object of operators', defects));
    return [];
  }
  if (value.open !== undefined) holes.push(unknownHole('Condition', value.open, value.at));
  else if (value.members.length === 0) emptyBlock(value, 'An empty Condition restricts nothing.', defects);
  const byOperator = new Map<string, Condition[]>();
  for (const member of value.members) {
    const twice = byOperator.has(member.key);
    if (twice) holes.push(refuseDuplicate(member, 'Condition', defects));
    const conditions = readBlock(member, defects, holes);
    // Which of the two is in force nobody knows: neither is relied on.
    byOperator.set(member.key, twice ? [] : conditions);
  }
  return [...byOperator.values()].flat();
}

function emptyBlock(node: Node, message: string, defects: Defects): void {
  defects.remark({ rule: 'empty-list', at: node.at, message, help: 'Fill it, or remove it.' });
}

/** One operator with its keys. */
function readBlock(member: Member, defects: Defects, holes: Hole[]): Condition[] {
  const name = readOperator(member.key);
  if (name === undefined) {
    holes.push(refuseOperator(member, defects));
    return [];
  }
  const { value } = member;
  if (value.kind === 'unknown') {
    holes.push(unknownHole('Condition', unknownReason(value.unknown), value.at));
    return [];
  }
  if (value.kind !== 'object') {
    holes.push(refuseType(value, 'Condition', member.key, 'an object of condition keys', defects));
    return [];
  }
  if (value.open !== undefined) holes.push(unknownHole('Condition', value.open, value.at));
  else if (value.members.length === 0) {
    emptyBlock(value, `${member.key} names no condition key, so it restricts nothing.`, defects);
  }
  return readKeys(member, name, value.members, defects, holes);
}

function readKeys(
  operatorMember: Member,
  name: OperatorName,
  members: readonly Member[],
  defects: Defects,
  holes: Hole[],
): Condition[] {
  const spelling = new Map<string, string>();
  const twice = new Set<string>();
  const conditions = members.map((member) => {
    const folded = member.key.toLowerCase();
    const first = spelling.get(folded);
    if (first !== undefined) {
      holes.push(refuseDuplicate(member, 'Condition', defects, first));
      twice.add(folded);
    }
    spelling.set(folded, first ?? member.key);
    if (!/^[^:\s]+:[^\s].*$/s.test(member.key)) holes.push(refuseKey(member, defects));
    const { values, open } = readValues(member, defects);
    if (open !== undefined) holes.push(open);
    checkVariables(name, values, defects, holes);
    return {
      ...name,
      key: member.key,
      values,
      ...(open === undefined ? {} : { open }),
      operatorAt: operatorMember.keyAt,
      keyAt: member.keyAt,
      at: spanning(member.keyAt, member.value.at),
    };
  });
  return twice.size === 0 ? conditions : conditions.filter(({ key }) => !twice.has(key.toLowerCase()));
}

/** The values of a key; `open` where some of them could not be read. */
function readValues({ key, value }: Member, defects: Defects): { values: Text[]; open: Hole | undefined } {
  const form: ListForm = { part: 'Values', element: `The condition key ${key}`, scalars: true };
  if (value.kind === 'array') checkItems(key, value, defects);
  const holes: Hole[] = [];
  const values = readTexts(value, form, defects, holes);
  return { values, open: holes[0] };
}

function checkItems(key: string, node: Extract<Node, { kind: 'array' }>, defects: Defects): void {
  if (node.items.length === 0 && node.open === undefined) {
    emptyBlock(node, `The condition key ${key} lists no values, so no value meets it.`, defects);
  }
  const kinds = new Set(node.items.map((item) => item.kind));
  const scalars = ['string', 'number', 'boolean'] as const;
  if (scalars.filter((kind) => kinds.has(kind)).length < 2) return;
  defects.remark({
    rule: 'mixed-value-types',
    at: node.at,
    message: `The values of ${key} mix texts, numbers and Booleans; they are compared by their text, so 1 and "1" are equal but 1 and "1.0" may not be.`,
    help: 'Put all of them in quotes.',
  });
}

function refuseOperator(member: Member, defects: Defects): Hole {
  const { key } = member;
  if (/^(?:\w+:)?NullIfExists$/.test(key)) {
    const meant = key.slice(0, -IF_EXISTS.length);
    return defects.refuse(
      'Condition',
      {
        rule: 'operator-unknown',
        at: member.keyAt,
        message: `There is no ${key}: Null itself asks whether the key exists, so IAM refuses the policy.`,
        help: `Write ${meant}.`,
        fix: rewording(`Write ${meant}`, member.keyAt, key, meant),
      },
      `IAM refuses the operator ${key}`,
    );
  }
  const meant = meantOperator(key);
  return defects.refuse(
    'Condition',
    {
      rule: 'operator-unknown',
      at: member.keyAt,
      message: `There is no condition operator "${key}", so IAM refuses the policy: nothing that it was to restrict is restricted.`,
      help:
        meant === undefined
          ? 'Use an operator that IAM knows, such as StringEquals.'
          : `Did you mean ${meant}?`,
      fix: meant === undefined ? undefined : rewording(`Write ${meant}`, member.keyAt, key, meant),
    },
    `IAM knows no operator "${key}"`,
  );
}

function meantOperator(key: string): string | undefined {
  const colon = key.indexOf(':');
  const qualifier = colon < 0 ? undefined : nearest(key.slice(0, colon), QUALIFIERS);
  if (colon >= 0 && qualifier === undefined) return undefined;
  const bare = key.slice(colon + 1);
  const suffix = /ifexists$/i.test(bare) ? IF_EXISTS : '';
  const operator = nearest(bare.slice(0, bare.length - suffix.length), OPERATORS);
  if (operator === undefined || (operator === 'Null' && suffix !== '')) return undefined;
  return `${qualifier === undefined ? '' : `${qualifier}:`}${operator}${suffix}`;
}

function refuseKey(member: Member, defects: Defects): Hole {
  return defects.refuse(
    'Condition',
    {
      rule: 'condition-key-invalid',
      at: member.keyAt,
      message: `"${member.key}" is no condition key: a key has a prefix, a colon and a name. No request carries this one.`,
      help: 'Write the key with its prefix, such as aws:SourceArn or sts:ExternalId.',
    },
    `IAM refuses the condition key "${member.key}"`,
  );
}

function checkVariables(name: OperatorName, values: readonly Text[], defects: Defects, holes: Hole[]): void {
  const replaced = /^(?:String|Arn)/.test(name.operator);
  for (const text of values) {
    if (replaced) holes.push(...malformedVariables(text, 'Condition', defects));
    else if (defects.replacesVariables && hasVariable(text)) {
      defects.remark({
        rule: 'variable-misplaced',
        at: text.at,
        message: `IAM replaces no variables under ${name.operator}, so this is compared as literal text.`,
        help: 'Use a String or Arn operator, or write the value itself.',
      });
    }
  }
}

function hasVariable({ pieces }: Text): boolean {
  return pieces.some((piece) => typeof piece === 'string' && piece.includes('${'));
}

const VARIABLE_FORM = "Write a variable as ${key} or ${key, 'default'}, without spaces in the key.";

/** At most one hole: one text, one defect. In a document of 2008 nothing is a variable (M9). */
export function malformedVariables(text: Text, part: 'Condition' | 'Resource', defects: Defects): Hole[] {
  if (!defects.replacesVariables) return [];
  // A variable may reach across an unknown; only text that is wholly known can be judged.
  const [piece, ...more] = text.pieces;
  if (typeof piece !== 'string' || more.length > 0 || !piece.includes('${')) return [];
  const variable = variablesOf(piece).find((one) => one.kind === 'malformed');
  if (variable?.kind !== 'malformed') return [];
  const written = piece.slice(variable.start, variable.end);
  const hole = defects.refuse(
    part,
    {
      rule: 'variable-malformed',
      at: text.at,
      message: `The variable "${written}" ${variable.fault}, so IAM refuses it or takes it for literal text.`,
      help: VARIABLE_FORM,
    },
    `the variable "${written}" ${variable.fault}`,
  );
  return [hole];
}
