import { known } from '../../policy/text';
import type { Fact, PolicyFact, RoleFact } from '../../source/facts';
import { addressOf } from '../symbols';

/** The roles that sources tell of, by what a policy may call one. */
export class Roles {
  private readonly byAddress: ReadonlyMap<string, readonly RoleFact[]>;
  private readonly byName: ReadonlyMap<string, readonly RoleFact[]>;

  constructor(facts: readonly Fact[]) {
    const roles = facts.filter((fact) => fact.kind === 'role');
    this.byAddress = grouped(roles, ({ address }) => [address]);
    this.byName = grouped(roles, ({ name, arn }) => [name && known(name), arn && known(arn)]);
  }

  /** Of several, one whose ARN is known. */
  of({ on: { role: on }, address: own }: PolicyFact): RoleFact | undefined {
    if (on === undefined) return undefined;
    const address = own ?? addressOf(on);
    const candidates = this.byAddress.get(address ?? '') ?? this.byName.get(known(on) ?? '') ?? [];
    return candidates.find(({ arn }) => arn && known(arn) !== undefined) ?? candidates[0];
  }
}

function grouped<T>(all: readonly T[], keysOf: (one: T) => (string | undefined)[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    for (const key of new Set(keysOf(one))) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

/** What a trust is called by: its role, where a source names it. */
export function roleName(fact: PolicyFact, role: RoleFact | undefined): string | undefined {
  const on = fact.on.role && known(fact.on.role);
  return (role?.name && known(role.name)) ?? on?.split('/').at(-1) ?? role?.address ?? fact.address;
}
