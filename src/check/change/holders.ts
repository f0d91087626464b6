import { addressOf, type References } from '../../connection/symbols';
import type { Range } from '../../policy/position';
import { display, known, type Text } from '../../policy/text';

/** A role, a bucket or a key: what policies are attached to. */
export interface Holder {
  readonly kind: HolderKind;
  readonly at: Range;
  /** The folder of the source that tells of it: roots beside each other reuse addresses. */
  readonly folder: string;
  readonly address?: string;
  readonly arn?: string;
  readonly name?: string;
}

export type HolderKind = 'role' | 'bucket' | 'key';

/** All holders of one kind that sources tell of, or that policies name. */
export class Holders {
  readonly all: Holder[] = [];
  private readonly index = new Map<string, Holder[]>();

  constructor(
    private readonly kind: HolderKind,
    private readonly references: References,
  ) {}

  /** A resource that a source tells of. */
  add(fact: {
    readonly address?: string;
    readonly at: Range;
    readonly arn?: Text;
    readonly name?: Text;
  }): Holder {
    const value = (text: Text | undefined) => text && known(this.references.fill(text));
    const arn = value(fact.arn);
    const holder = this.holder(fact.at, fact.address, arn, nameIn(value(fact.name) ?? arn));
    return this.alike(holder).find((one) => isSame(one, holder)) ?? this.keep(holder);
  }

  /** The one that a policy or an attachment names. */
  named(on: Text): Holder {
    const text = this.references.fill(on);
    const value = known(text);
    if (value === undefined) {
      const holder = this.holder(on.at, addressOf(text) ?? display(text));
      return nearest(holder, this.alike(holder)) ?? this.keep(holder);
    }
    const arn = value.startsWith('arn:') ? value : undefined;
    const holder = this.holder(on.at, undefined, arn, nameIn(value));
    const fits = this.alike(holder).filter(
      (one) => one.arn === undefined || arn === undefined || one.arn === arn,
    );
    return nearest(holder, fits) ?? this.keep(holder);
  }

  private holder(at: Range, address?: string, arn?: string, name?: string): Holder {
    return {
      kind: this.kind,
      at,
      folder: folderOf(at.file),
      ...(address !== undefined && { address }),
      ...(arn !== undefined && { arn }),
      ...(name !== undefined && { name }),
    };
  }

  /** Those that have a name of any kind in common. */
  private alike(holder: Holder): Holder[] {
    return [...new Set(keysOf(holder).flatMap((key) => this.index.get(key) ?? []))];
  }

  private keep(holder: Holder): Holder {
    this.all.push(holder);
    for (const key of keysOf(holder)) this.index.set(key, [...(this.index.get(key) ?? []), holder]);
    return holder;
  }
}

function keysOf({ address, arn, name }: Holder): string[] {
  return Object.entries({ address, arn, name }).flatMap(([what, value]) =>
    value === undefined ? [] : [`${what} ${value}`],
  );
}

/** `arn:aws:iam::1:role/path/name` and `arn:aws:s3:::name` both end in the name. */
function nameIn(value: string | undefined): string | undefined {
  return value?.split(/[/:]/).at(-1) || undefined;
}

function isSame(a: Holder, b: Holder): boolean {
  if (a.arn !== undefined && b.arn !== undefined) return a.arn === b.arn;
  if (a.address !== undefined && b.address !== undefined) {
    return a.address === b.address && a.folder === b.folder;
  }
  return a.name !== undefined && a.name === b.name;
}

function nearest({ folder }: Holder, holders: readonly Holder[]): Holder | undefined {
  return holders.find((one) => one.folder === folder) ?? holders[0];
}

export function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), 0));
}
