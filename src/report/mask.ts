import type { Finding, Report, RequirementResult, Witness } from '../finding';
import type { SourceTexts } from './source-text';

/** A value that must not appear in any output, and the environment variable it came from, if it came from one. */
export interface Secret {
  readonly value: string;
  readonly env?: string;
}

const MASK = '***';

/** Shorter values are masked only where they stand alone, not inside a word: `12` would otherwise take every number apart. */
const SHORT_SECRET = 4;

/**
 * `report` with every secret masked in every string that can hold one. An
 * ExternalId that a witness carries becomes `{ env }` where the variable is
 * known. A fix whose edit would have to contain the secret is taken out, since
 * applying its masked form would write `***` into a policy; its description
 * stays in the help.
 */
export function mask(report: Report, secrets: readonly Secret[]): Report {
  const masker = maskerOf(secrets);
  if (masker === undefined) return report;
  const { text } = masker;
  return {
    ...report,
    connections: report.connections.map((connection) => ({
      ...connection,
      name: text(connection.name),
      requirements: connection.requirements.map((requirement) => maskRequirement(requirement, text)),
    })),
    findings: report.findings.map((finding) => maskFinding(finding, masker)),
    sources: report.sources.map((source) => ({ ...source, file: text(source.file) })),
  };
}

/**
 * `text` with every secret in it replaced by `***`: as it is, in other
 * capitals, and JSON-, URL- and base64-encoded.
 */
export function maskText(text: string, secrets: readonly (Secret | string)[]): string {
  const all = secrets.map((secret) => (typeof secret === 'string' ? { value: secret } : secret));
  return maskerOf(all)?.text(text) ?? text;
}

/**
 * `texts` with every secret masked to the same length, so that positions still
 * point where they did. For code frames, fingerprints and diffs for display.
 */
export function maskTexts(texts: SourceTexts, secrets: readonly Secret[]): SourceTexts {
  const masker = maskerOf(secrets);
  if (masker === undefined) return texts;
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) {
      const text = texts(file);
      known.set(file, text === undefined ? undefined : masker.inPlace(text));
    }
    return known.get(file);
  };
}

/** Whether `text` shows a secret, in any spelling that {@link maskText} masks. */
export function holdsSecret(text: string, secrets: readonly Secret[]): boolean {
  return maskText(text, secrets) !== text;
}

interface Masker {
  text(text: string): string;
  inPlace(text: string): string;
  value(value: string): string | { readonly env: string };
}

function maskerOf(secrets: readonly Secret[]): Masker | undefined {
  // A value of asterisks alone is what a mask looks like: there is nothing to hide it behind.
  const real = secrets.filter(({ value }) => !/^\**$/.test(value));
  if (real.length === 0) return undefined;
  const needles = needlesOf(real);
  const text = (whole: string): string => replace(whole, spansOf(whole, needles), () => MASK);
  return {
    text,
    inPlace: (whole) => replace(whole, spansOf(whole, needles), (found) => found.replace(/[^\r\n]/g, '*')),
    value(value) {
      const env = real.find((secret) => secret.value === value)?.env;
      return env === undefined ? text(value) : { env };
    },
  };
}

interface Needle {
  readonly text: string;
  /** By how much a long one must move to lie over itself: `abab…` by two. */
  readonly period: number;
  /** Whether it must stand alone. */
  readonly word: boolean;
  /** Whether another spelling in upper and lower case gives it away too. */
  readonly fold: boolean;
}

function needlesOf(secrets: readonly Secret[]): Needle[] {
  const needles = new Map<string, Needle>();
  for (const { value } of secrets) {
    const word = value.length < SHORT_SECRET;
    for (const text of word ? [] : base64Spellings(value)) {
      needles.set(text, { text, period: periodOf(text), word, fold: false });
    }
    for (const spelling of spellings(value)) {
      const text = word ? spelling : lowerCase(spelling);
      if (!needles.has(text) || !word) needles.set(text, { text, period: periodOf(text), word, fold: !word });
    }
  }
  return [...needles.values()].sort((a, b) => b.text.length - a.text.length);
}

/** The value as it stands in JSON, in JSON inside a JSON string, and in URLs. */
function spellings(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const url = encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
  const strict = url.replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const urls = [url, strict, url.replaceAll('%20', '+'), strict.replaceAll('%20', '+')];
  return [
    value,
    json,
    json.replaceAll('/', '\\/'),
    JSON.stringify(json).slice(1, -1),
    ...urls,
    ...urls.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
  ];
}

/**
 * The part of its base64 that does not depend on what stands before or after
 * the value, for each of the three ways it can fall into groups of three bytes.
 * A part too short to say anything is left out.
 */
function base64Spellings(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  const texts: string[] = [];
  for (let lead = 0; lead < 3; lead++) {
    const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const from = lead === 0 ? 0 : lead + 1;
    const to = Math.floor(((lead + bytes.length) * 8) / 6);
    const stable = encoded.slice(from, to);
    if (stable.length >= SHORT_SECRET) texts.push(stable, stable.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return texts;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the needles stand, overlapping ones joined: a rest of one secret must not survive beside another. */
function spansOf(text: string, needles: readonly Needle[]): Span[] {
  const found = readingsOf(text).flatMap((reading) => {
    const lower = lowerCase(reading.text);
    return needles
      .flatMap((needle) => occurrences(needle.fold ? lower : reading.text, needle))
      .map(({ from, to }) => ({ from: reading.at(from), to: reading.at(to) }));
  });
  return joined(found.sort((a, b) => a.from - b.from));
}

/** Letter by letter, so that places stay and no letter depends on its neighbours: İ is two units in lower case, Σ one of two. */
function lowerCase(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase();
  return text.replace(/\p{Changes_When_Lowercased}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/** A text as it stands, or as it decodes, and where in the text each of its places is. */
interface Reading {
  readonly text: string;
  at(place: number): number;
}

/**
 * Escapes that an encoder may write for any character, though it need not:
 * Java's and .NET's write `\u003d` and `\u002B` in JSON, one of URLs `%2D`.
 * Which characters they chose is not known, so the text is read as it decodes.
 */
const ESCAPES = [/(?<!\\)\\+(?:u00([0-7][0-9a-f])|(\/))/gi, /%([0-7][0-9a-f])/gi] as const;

function readingsOf(text: string): Reading[] {
  return [{ text, at: (place) => place }, ...ESCAPES.flatMap((written) => decoded(text, written) ?? [])];
}

function decoded(text: string, written: RegExp): Reading | undefined {
  const pieces: string[] = [];
  // Where a stretch that is the same in both begins: in the reading, and in the text.
  const stretches: (readonly [number, number])[] = [[0, 0]];
  let [length, from] = [0, 0];
  for (const { 0: whole, 1: code, 2: plain, index } of text.matchAll(written)) {
    const before = text.slice(from, index);
    pieces.push(before, plain ?? String.fromCharCode(Number.parseInt(code!, 16)));
    length += before.length;
    from = index + whole.length;
    stretches.push([length, index], [length + 1, from]);
    length += 1;
  }
  if (from === 0) return undefined;
  pieces.push(text.slice(from));
  return {
    text: pieces.join(''),
    at(place) {
      const [inReading, inText] = stretches.findLast(([start]) => start <= place)!;
      return inText + place - inReading;
    },
  };
}

function occurrences(text: string, { text: needle, period, word }: Needle): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const from = at;
    if (period < needle.length) at = lastOfRun(text, from, needle.length, period);
    const to = at + needle.length;
    if (!word || standsAlone(text, at, to)) extend(found, { from, to });
  }
  return found;
}

/** Where the last begins of those that lie over one another: to look for each would take the text apart once for every unit. */
function lastOfRun(text: string, from: number, length: number, period: number): number {
  let end = from + length;
  while (end < text.length && text[end] === text[end - period]) end += 1;
  const spare = end - from - length;
  return from + spare - (spare % period);
}

/** Shorter texts are looked for at each place of a run. */
const LONG_SECRET = 64;

/** Knuth, Morris and Pratt: its length less that of its longest end that it also begins with. */
function periodOf(text: string): number {
  if (text.length < LONG_SECRET) return text.length;
  const borders = new Uint32Array(text.length);
  let border = 0;
  for (let at = 1; at < text.length; at++) {
    while (border > 0 && text[at] !== text[border]) border = borders[border - 1]!;
    if (text[at] === text[border]) border += 1;
    borders[at] = border;
  }
  return text.length - border;
}

function joined(sorted: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const span of sorted) extend(spans, span);
  return spans;
}

/** Adds a span that starts no earlier than the last one: to it, where they overlap. */
function extend(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && span.from < last.to)
    spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  else spans.push(span);
}

function standsAlone(text: string, from: number, to: number): boolean {
  return !isWordUnit(text[from - 1]) && !isWordUnit(text[to]);
}

function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}_]/u.test(unit);
}

function replace(text: string, spans: readonly Span[], by: (found: string) => string): string {
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const span of spans) {
    pieces.push(text.slice(from, span.from), by(text.slice(span.from, span.to)));
    from = span.to;
  }
  return pieces.join('') + text.slice(from);
}

function maskRequirement(requirement: RequirementResult, text: Masker['text']): RequirementResult {
  return {
    ...requirement,
    reason: text(requirement.reason),
    evidence: requirement.evidence.map((place) => ({ ...place, file: text(place.file) })),
  };
}

function maskFinding(finding: Finding, masker: Masker): Finding {
  const { text } = masker;
  const { connection, witness, fix, related, ...rest } = finding;
  const safe = fix === undefined || fix.edits.every((edit) => text(edit.text) === edit.text);
  const help = safe ? finding.help : `${finding.help} ${fix.description}`.trim();
  return {
    ...rest,
    message: text(finding.message),
    help: text(help),
    file: text(finding.file),
    ...(connection !== undefined && { connection: text(connection) }),
    ...(witness !== undefined && { witness: maskWitness(witness, masker) }),
    ...(fix !== undefined &&
      safe && {
        fix: {
          description: text(fix.description),
          edits: fix.edits.map((edit) => ({ ...edit, file: text(edit.file) })),
        },
      }),
    ...(related !== undefined && {
      related: related.map((place) => ({
        ...place,
        file: text(place.file),
        message: text(place.message),
      })),
    }),
  };
}

function maskWitness(witness: Witness, { text, value: maskValue }: Masker): Witness {
  const context = Object.entries(witness.context).map(
    ([key, value]): [string, Witness['context'][string]] => {
      if (typeof value === 'string') return [text(key), maskValue(value)];
      if (Array.isArray(value)) return [text(key), value.map((item: string) => text(item))];
      return [text(key), value];
    },
  );
  return {
    principal: text(witness.principal),
    action: text(witness.action),
    resource: text(witness.resource),
    resourceAccount: text(witness.resourceAccount),
    context: Object.fromEntries(context),
  };
}
