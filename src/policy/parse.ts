import type { Problem } from '../finding';
import { Defects, rewording, unknownHole, unknownReason } from './defects';
import {
  type Hole,
  type HolePart,
  type PolicyDocument,
  type PolicyType,
  VERSIONS,
  type Version,
} from './document';
import { type Elements, readElements, refuseType } from './element';
import { nearest } from './nearest';
import { member, type Node, type ObjectNode } from './node';
import { DEFAULT_TRUST_SIZE, MAX_DOCUMENT_SIZE, MAX_SIZE, type Measure, measure } from './size';
import { readStatement, refuseMissing } from './statement';
import { known, type Text, textOf } from './text';
import { candidateTypes, isStoredByIam, judgeType } from './type';

export interface PolicyReading {
  readonly document: PolicyDocument;
  /** Every defect, each at its place; see `refused` for those that keep AWS from storing the policy. */
  readonly problems: readonly Problem[];
  /** The problems for which AWS would not store the policy. Each has left a hole in the document. */
  readonly refused: readonly Problem[];
  /** The type asked for, or those that the document's shape permits, likeliest first. */
  readonly candidateTypes: readonly PolicyType[];
}

const PARTS = { Version: 'Statement', Id: 'Statement', Statement: 'Statement' } as const satisfies Record<
  string,
  HolePart
>;
type Name = keyof typeof PARTS;

/**
 * Reads a policy document. Never throws: what is malformed or unknown is a
 * hole in the document and, if malformed, a problem (G1–G11). Without a type,
 * rules that depend on it are applied as far as its shape settles the type.
 *
 * @param options.anySize a policy larger than its type's quota (G10) is read like any other: what it means does not hang on it
 */
export function parsePolicy(node: Node, type?: PolicyType, { anySize = false } = {}): PolicyReading {
  if (node.kind === 'unknown')
    return unread(node, unknownHole('Statement', unknownReason(node.unknown), node.at));
  const measured = measure(node);
  const version = readVersion(member(node, 'Version'));
  const defects = new Defects(version === '2012-10-17');
  const refused = refuseWhole(node, measured, defects);
  if (refused !== undefined) return { ...unread(node, refused), ...found(defects) };
  const document = readDocument(node as ObjectNode, version, defects);
  const types = type === undefined ? candidateTypes(document) : [type];
  return judged(document, types, measured, defects, anySize);
}

function found({ problems, refused }: Defects): Pick<PolicyReading, 'problems' | 'refused'> {
  return { problems, refused };
}

function unread(node: Node, hole: Hole): PolicyReading {
  const document: PolicyDocument = { version: '2008-10-17', statements: [], holes: [hole], at: node.at };
  return { document, problems: [], refused: [], candidateTypes: candidateTypes(document) };
}

/** What is not read at all: no object, or larger than any policy. */
function refuseWhole(node: Node, { size }: Measure, defects: Defects): Hole | undefined {
  if (node.kind !== 'object') return refuseType(node, 'Statement', 'A policy', 'an object', defects);
  if (size <= MAX_DOCUMENT_SIZE) return undefined;
  return refuseSize(node, size, MAX_DOCUMENT_SIZE, 'a policy document', defects);
}

function refuseSize(
  node: { readonly at: Text['at'] },
  size: number,
  most: number,
  what: string,
  defects: Defects,
): Hole {
  return defects.refuse(
    'Statement',
    {
      rule: 'policy-too-large',
      at: node.at,
      message: `This policy has ${size} characters without white space; AWS takes no more than ${most} for ${what}.`,
      help: 'Merge statements, or split the policy.',
    },
    `the policy has more than ${most} characters`,
  );
}

function readDocument(node: ObjectNode, version: Version, defects: Defects): PolicyDocument {
  const elements = readElements<Name>(node, PARTS, defects);
  const holes: Hole[] = [...elements.strange, ...elements.doubtful.values()];
  if (node.open !== undefined) holes.push(unknownHole('Statement', node.open, node.at));
  const versionNode = elements.members.get('Version')?.value;
  if (versionNode !== undefined) judgeVersion(versionNode, defects, holes);
  const versionAt = versionNode?.at ?? elements.doubtful.get('Version')?.at;
  const id = readId(elements, defects, holes);
  const statements = readStatements(node, elements, defects, holes);
  return {
    version,
    ...(versionAt === undefined ? {} : { versionAt }),
    ...(id === undefined ? {} : { id }),
    statements,
    holes,
    at: node.at,
  };
}

/** Anything but 2012-10-17 is read as 2008 (G2); what is no version is refused besides. */
function readVersion(node: Node | undefined): Version {
  return node?.kind === 'string' && known(node) === '2012-10-17' ? '2012-10-17' : '2008-10-17';
}

function judgeVersion(node: Node, defects: Defects, holes: Hole[]): void {
  if (node.kind === 'unknown' || (node.kind === 'string' && known(node) === undefined)) {
    holes.push(unknownHole('Statement', 'the Version of the policy is not known', node.at));
    return;
  }
  const version = node.kind === 'string' ? known(node)! : undefined;
  if (version !== undefined && (VERSIONS as readonly string[]).includes(version)) return;
  const shown = version === undefined ? 'this' : `"${version}"`;
  holes.push(
    defects.refuse(
      'Statement',
      {
        rule: 'version-invalid',
        at: node.at,
        message: `There is no policy version ${shown}: it names the edition of the language, 2012-10-17 or 2008-10-17. IAM refuses the policy.`,
        help: 'Write "2012-10-17".',
        fix:
          version === undefined ? undefined : rewording('Write "2012-10-17"', node.at, version, '2012-10-17'),
      },
      `there is no policy version ${shown}`,
    ),
  );
}

function readId({ members }: Elements<Name>, defects: Defects, holes: Hole[]): Text | undefined {
  const node = members.get('Id')?.value;
  if (node === undefined) return undefined;
  if (node.kind === 'unknown') return textOf([node.unknown], node.at);
  if (node.kind === 'string') return textOf(node.pieces, node.at);
  holes.push(refuseType(node, 'Statement', 'Id', 'text', defects));
  return undefined;
}

function readStatements(
  node: ObjectNode,
  { members, doubtful }: Elements<Name>,
  defects: Defects,
  holes: Hole[],
): PolicyDocument['statements'] {
  const value = members.get('Statement')?.value;
  if (value === undefined) {
    if (!doubtful.has('Statement') && node.open === undefined) {
      holes.push(refuseMissing(node, 'Statement', 'Statement', 'a Statement', defects));
    }
    return [];
  }
  if (value.kind === 'array' && value.open !== undefined)
    holes.push(unknownHole('Statement', value.open, value.at));
  const items = value.kind === 'array' ? value.items : [value];
  if (items.length === 0 && holes.length === 0) {
    defects.remark({
      rule: 'empty-list',
      at: value.at,
      message: 'Statement is empty, so this policy allows and denies nothing.',
      help: 'Add a statement, or remove the policy.',
    });
  }
  return items.flatMap((item) => {
    if (item.kind === 'object') {
      const { statement, strange } = readStatement(item, defects);
      holes.push(...strange);
      return [statement];
    }
    holes.push(
      item.kind === 'unknown'
        ? unknownHole('Statement', unknownReason(item.unknown), item.at)
        : refuseType(item, 'Statement', 'Statement', 'an object or a list of objects', defects),
    );
    return [];
  });
}

/** Types that are alike in what they must hold are judged as the likeliest; unlike ones are not judged. */
function judged(
  document: PolicyDocument,
  types: readonly PolicyType[],
  measured: Measure,
  defects: Defects,
  anySize: boolean,
): PolicyReading {
  const [type] = types;
  if (type === undefined || (types.includes('trust') && types.length > 1)) {
    return { document, ...found(defects), candidateTypes: types };
  }
  const reading = judgeType(document, type);
  const holes = anySize ? [] : judgeSize(document, types, measured, defects);
  if (isStoredByIam(type)) holes.push(...judgeCharacters(measured, defects));
  return {
    document: withHoles(reading.document, holes),
    problems: [...defects.problems, ...reading.problems],
    refused: [...defects.refused, ...reading.refused],
    candidateTypes: types,
  };
}

function withHoles(document: PolicyDocument, holes: readonly Hole[]): PolicyDocument {
  return holes.length === 0 ? document : { ...document, holes: [...document.holes, ...holes] };
}

/** G10: only what no candidate type would take is too large. */
function judgeSize(
  document: PolicyDocument,
  types: readonly PolicyType[],
  { size }: Measure,
  defects: Defects,
): Hole[] {
  const most = Math.max(...types.map((type) => MAX_SIZE[type]));
  if (size > most) return [refuseSize(document, size, most, `its type (${types.join(' or ')})`, defects)];
  if (types.length === 1 && types[0] === 'trust' && size > DEFAULT_TRUST_SIZE) {
    defects.remark({
      rule: 'policy-too-large',
      severity: 'warning',
      at: document.at,
      message: `This trust policy has ${size} characters without white space, more than the default quota of ${DEFAULT_TRUST_SIZE}.`,
      help: `Shorten it, or have the account’s quota raised (to ${MAX_SIZE.trust} at most).`,
    });
  }
  return [];
}

function judgeCharacters({ strange }: Measure, defects: Defects): Hole[] {
  return strange.map(({ at, character }) => {
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    return defects.refuse(
      'Statement',
      {
        rule: 'character-not-allowed',
        at,
        message: `This text holds the character ${code}; IAM takes none beyond U+00FF and refuses the policy.`,
        help: 'Replace the character; look-alikes of quotes, dashes and letters often come from copying.',
      },
      `IAM refuses the character ${code}`,
    );
  });
}

/**
 * Whether a JSON value is meant to be a policy document: it has a `Statement`
 * that looks like statements (in whatever case), or the `Version` of a policy.
 */
export function isPolicyShaped(node: Node | undefined): node is ObjectNode {
  if (node?.kind !== 'object') return false;
  return node.members.some(({ key, value }) => {
    if (/^version$/i.test(key)) return isVersionText(value);
    return nearest(key, ['Statement']) !== undefined && looksLikeStatements(value);
  });
}

function isVersionText(value: Node): boolean {
  return value.kind === 'string' && (VERSIONS as readonly (string | undefined)[]).includes(known(value));
}

const TELLING = /^(?:effect|(?:not)?action|(?:not)?principal|(?:not)?resource)$/i;

function looksLikeStatements(value: Node): boolean {
  const items = value.kind === 'array' ? value.items : [value];
  return items.some((item) => item.kind === 'object' && item.members.some(({ key }) => TELLING.test(key)));
}
