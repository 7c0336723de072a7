import type { System } from '../model/vocabulary.js';
import type { Rules } from './merge.js';

/** How roles stand to each other under the rules. */
export interface RoleTable {
  /** Roles that make a pair with this one: other type, other system, together in a combination. */
  readonly partners: readonly ReadonlySet<number>[];
  readonly excludes: readonly ReadonlySet<number>[];
}

export function tabulateRoles(
  roles: readonly { type: string | null; system: System }[],
  rules: Rules,
): RoleTable {
  const byType = new Map<string, number[]>();
  roles.forEach(({ type }, role) => {
    if (type !== null) byType.set(type, [...(byType.get(type) ?? []), role]);
  });
  const partners = roles.map(() => new Set<number>());
  const excludes = roles.map(() => new Set<number>());
  for (const { offers } of rules.combinations) {
    const present = offers.flatMap((type) => byType.get(type) ?? []);
    for (const a of present) {
      for (const b of present) {
        if (roles[a]?.type !== roles[b]?.type && roles[a]?.system !== roles[b]?.system) partners[a]?.add(b);
      }
    }
  }
  for (const { offers } of rules.exclusions) {
    for (const a of byType.get(offers[0]) ?? []) {
      for (const b of byType.get(offers[1]) ?? []) {
        excludes[a]?.add(b);
        excludes[b]?.add(a);
      }
    }
  }
  return { partners, excludes };
}
