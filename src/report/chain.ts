import type { ConnectionResult, RequirementId, Verdict } from '../finding';
import { mermaidLabel } from './escape/mermaid';
import { VERDICT_MARK } from './summary';

/** What a connection is about, for its picture; a report does not carry it. */
export interface Subject {
  readonly principal?: string;
  readonly role?: string;
  readonly bucket?: string;
}

const VENDOR_TO_ROLE: readonly RequirementId[] = ['trust-policy', 'external-id', 'exclusive-trust'];
const ROLE: readonly RequirementId[] = ['role-arn'];
const ROLE_TO_BUCKET: readonly RequirementId[] = ['role-permissions', 'bucket-policy', 'delivery'];

const ARROW: Readonly<Record<Verdict, string>> = {
  proved: '-->',
  violated: '--x',
  undetermined: '-.->',
  notAsked: '---',
};

const STROKE: Readonly<Record<Verdict, string>> = {
  proved: 'stroke:#1a7f37,stroke-width:2px',
  violated: 'stroke:#cf222e,stroke-width:3px',
  undetermined: 'stroke:#9a6700,stroke-width:2px',
  notAsked: 'stroke:#6e7781,stroke-width:1px',
};

/** A connection as a Mermaid flowchart, vendor to role to bucket, each link named by the requirements that break it. */
export function chainDiagram(connection: ConnectionResult, subject: Subject = {}): string[] {
  const assumes = linkOf(connection, VENDOR_TO_ROLE);
  const role = linkOf(connection, ROLE);
  const writes = linkOf(connection, ROLE_TO_BUCKET);
  return [
    'flowchart LR',
    `  vendor["${nodeLabel('vendor', subject.principal)}"]`,
    `  role["${role.broken.length > 0 ? `${role.label} ` : ''}${nodeLabel('role', subject.role)}"]`,
    `  bucket[("${nodeLabel('bucket', subject.bucket)}")]`,
    `  vendor ${ARROW[assumes.verdict]}|"${edgeLabel('assumes', assumes)}"| role`,
    `  role ${ARROW[writes.verdict]}|"${edgeLabel('delivers', writes)}"| bucket`,
    `  linkStyle 0 ${STROKE[assumes.verdict]}`,
    `  linkStyle 1 ${STROKE[writes.verdict]}`,
    ...(role.broken.length > 0 ? [`  style role ${STROKE[role.verdict]}`] : []),
  ];
}

interface Link {
  readonly verdict: Verdict;
  /** Requirements that have this verdict, where it is not a good one. */
  readonly broken: readonly RequirementId[];
  readonly label: string;
}

const WORST_FIRST: readonly Verdict[] = ['violated', 'undetermined', 'proved', 'notAsked'];

function linkOf({ requirements }: ConnectionResult, ids: readonly RequirementId[]): Link {
  const own = requirements.filter(({ id }) => ids.includes(id));
  const verdict = WORST_FIRST.find((each) => own.some((one) => one.verdict === each)) ?? 'notAsked';
  const bad = verdict === 'violated' || verdict === 'undetermined';
  const broken = bad ? own.filter((one) => one.verdict === verdict).map(({ id }) => id) : [];
  return { verdict, broken, label: VERDICT_MARK[verdict] };
}

/** Holds our own words only. */
function edgeLabel(verb: string, { broken, label }: Link): string {
  return `${label} ${broken.length === 0 ? verb : broken.join(',<br/>')}`;
}

function nodeLabel(what: string, name: string | undefined): string {
  const lines = name === undefined ? [] : linesOf(name);
  return [what, ...lines.map(mermaidLabel)].join('<br/>');
}

/** An ARN in two lines: one as wide as its whole would make the letters of the picture too small to read. */
function linesOf(name: string): readonly string[] {
  const [, place = '', resource = ''] = /^(arn:(?:[^:]*:){4})(.+)$/s.exec(name) ?? [];
  return place === '' ? [name] : [place, resource];
}
