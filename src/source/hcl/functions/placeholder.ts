import type { Unknown } from '../../../policy/text';
import { inText } from '../interpolate';
import type { Span } from '../source';
import {
  describe,
  knownText,
  listValue,
  MAX_SIZE,
  type MemberValue,
  objectValue,
  type Part,
  type StringValue,
  stringValue,
  type Value,
} from '../value';

/**
 * `replace` of a placeholder in text that is not all known, or by such text:
 * modules write policies with `_S3_BUCKET_ARN_` in them, and put the ARN there
 * when it is known. JSON is kept as the value that it encodes: a placeholder
 * of these characters stands inside one of its texts, or not at all.
 *
 * @returns `undefined` where the result cannot be known
 */
export function replacePlaceholder(
  value: StringValue,
  placeholder: string,
  by: Value,
  via: Span,
): StringValue | undefined {
  if (!PLACEHOLDER.test(placeholder)) return undefined;
  const put = by.kind === 'string' || by.kind === 'unknown' ? inText(by, via) : undefined;
  if (put === undefined || !put.every(isPlain)) return undefined;
  return new Placing(placeholder, put, describe(by)).inString(value);
}

/** Characters that stand in JSON as they are, between two that no sign of JSON's own is next to. */
const PLACEHOLDER = /^\w[\w.:/-]{2,200}\w$/;
/** A placeholder that begins so may begin inside an escape. */
const ESCAPE_LETTER = /^[bfnrtu\da-f]/;
const ESCAPED = /["\\<>&\p{Cc}\u2028\u2029]/u;

/** What stays the same text when it is put into JSON. */
function isPlain(part: Part): boolean {
  return part.kind === 'unknown' || (part.kind === 'text' && !/["\\\p{Cc}]/u.test(part.text));
}

class Placing {
  private readonly cost: number;
  private left = MAX_SIZE;

  constructor(
    private readonly placeholder: string,
    private readonly by: readonly Part[],
    private readonly name: string,
  ) {
    this.cost = by.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : 1), 1);
  }

  inString(value: StringValue): StringValue | undefined {
    const parts = joined(value.parts);
    if (parts.some((part, index) => this.mayReachBeyond(part, parts[index + 1]))) return undefined;
    const found: Part[] = [];
    for (const part of parts) {
      const replaced = this.inPart(part);
      if (replaced === undefined) return undefined;
      found.push(...replaced);
    }
    return { ...stringValue(found, value.at), ...(value.sensitive ? { sensitive: true } : {}) };
  }

  /** Whether a placeholder may stand half in one part and half in the next. */
  private mayReachBeyond(part: Part, next: Part | undefined): boolean {
    if (next === undefined) return false;
    if (part.kind === 'text') return this.cuts().some(([before]) => part.text.endsWith(before));
    return next.kind === 'text' && this.cuts().some(([, after]) => next.text.startsWith(after));
  }

  /** The placeholder in two, at each place. */
  private cuts(): [string, string][] {
    return Array.from({ length: this.placeholder.length - 1 }, (_, index) => [
      this.placeholder.slice(0, index + 1),
      this.placeholder.slice(index + 1),
    ]);
  }

  private inPart(part: Part): readonly Part[] | undefined {
    if (part.kind === 'text') return this.inText(part);
    if (part.kind === 'unknown') return [{ ...part, unknown: this.inUnknown(part.unknown) }];
    if (ESCAPE_LETTER.test(this.placeholder) && holdsEscaped(part.value)) return undefined;
    const value = this.inValue(part.value);
    return value && [{ ...part, value }];
  }

  private inText(part: Extract<Part, { kind: 'text' }>): Part[] | undefined {
    const [first = '', ...rest] = part.text.split(this.placeholder);
    if (rest.length === 0) return [part];
    this.left -= rest.length * this.cost;
    if (this.left < 0) return undefined;
    const text = (one: string): Part => ({ ...part, text: one });
    return [text(first), ...rest.flatMap((one) => [...this.by, text(one)])];
  }

  /** AWS makes no ARN, id or account of somebody's placeholder; of any other text, nobody knows. */
  private inUnknown(unknown: Unknown): Unknown {
    if (MADE_BY_AWS.test(unknown.unknown)) return unknown;
    return { unknown: `replace(${unknown.unknown}, "${this.placeholder}", ${this.name})` };
  }

  private inValue(value: Value): Value | undefined {
    switch (value.kind) {
      case 'string':
        return this.inString(value);
      case 'unknown':
        return { ...value, unknown: this.inUnknown(value.unknown) };
      case 'list':
        return this.inList(value);
      case 'object':
        return this.inObject(value);
      case 'reference':
        return undefined;
      default:
        return (knownText(value) ?? 'null').includes(this.placeholder) ? undefined : value;
    }
  }

  private inList(value: Extract<Value, { kind: 'list' }>): Value | undefined {
    const items = value.items.map((item) => this.inValue(item));
    if (items.includes(undefined)) return undefined;
    const { set, shuffled = false, open } = value;
    return listValue(items as Value[], value.at, { set, shuffled, open });
  }

  private inObject(value: Extract<Value, { kind: 'object' }>): Value | undefined {
    const members = new Map<string, MemberValue>();
    for (const [key, one] of value.members) {
      const replaced = this.inValue(one.value);
      if (replaced === undefined || key.includes(this.placeholder)) return undefined;
      members.set(key, { ...one, value: replaced });
    }
    return objectValue(members, value.at, value.open);
  }
}

const MADE_BY_AWS =
  /(?:^|\.)aws_[a-z0-9_]+\.[\w-]+(?:\[[^\]]*\])?\.(?:arn|id|account_id|partition|unique_id|key_id)$/;

/** Whether JSON writes some text of the value with an escape. */
function holdsEscaped(value: Value): boolean {
  if (value.kind === 'list') return value.items.some(holdsEscaped);
  if (value.kind === 'object')
    return [...value.members].some(([key, one]) => ESCAPED.test(key) || holdsEscaped(one.value));
  if (value.kind !== 'string') return false;
  return value.parts.some((part) =>
    part.kind === 'json' ? true : part.kind === 'text' && ESCAPED.test(part.text),
  );
}

/** Neighbouring texts as one, so that a placeholder across their border is found. */
function joined(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      found[found.length - 1] = { ...last, text: last.text + part.text };
    else found.push(part);
  }
  return found;
}
