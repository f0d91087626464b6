import { many, union } from '../solver/language';
import { PATH, row, SESSION } from './principal';
import { isRole } from './principal-text';
import type { World } from './world';

/**
 * A role's name is unique in its account, whatever its path: a session of a
 * role by that name is a session of the role that policies name by its ARN.
 */
export function assertRoleNames(world: World, roles: readonly string[]): void {
  const byName = new Map<string, string[]>();
  for (const arn of roles.filter(isRole)) {
    byName.set(nameOfRole(arn), [...(byName.get(nameOfRole(arn)) ?? []), arn]);
  }
  for (const [name, arns] of byName) {
    const [head, role] = name.split('|') as [string, string];
    const named = union([row(`${head}${role}|`, many(SESSION)), row(head, PATH, `/${role}|`, many(SESSION))]);
    const exact = union(arns.map((arn) => row(`${arn}|`, many(SESSION))));
    world.assert(
      world.or([
        world.not(world.inside(world.principal, world.spelt(named))),
        world.inside(world.principal, world.spelt(exact)),
      ]),
    );
  }
}

/** The start of a role's ARN up to its path, `|`, and its name. */
function nameOfRole(arn: string): string {
  const start = arn.indexOf(':role/') + ':role/'.length;
  return `${arn.slice(0, start)}|${arn.slice(start).split('/').at(-1)}`;
}
