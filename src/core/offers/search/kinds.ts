import { SYSTEMS } from '../../model/vocabulary.js';
import type { SearchQuestion } from './question.js';

/**
 * Kinds of offers: offers of one kind are alike in all that rules and span can see – their system, what they make a
 * pair with, what they exclude. Which offer of a kind stands in a set matters only to needs, contacts and burden.
 * A pinned offer is a kind of its own.
 */
export interface Kinds {
  readonly count: number;
  /** How many systems there are. */
  readonly systems: number;
  /** Kind of each row; −1 for rows that take no part. */
  readonly ofRow: Int32Array;
  /** Index into SYSTEMS. */
  readonly system: Uint8Array;
  /** Kinds that make a pair with this one, one by one. */
  readonly partners: readonly (readonly number[])[];
  readonly pairs: (a: number, b: number) => boolean;
  /** 1 where two kinds make a pair, at [a · count + b]. */
  readonly pairTable: Uint8Array;
  readonly excludes: (a: number, b: number) => boolean;
  /** Kinds that this one excludes. */
  readonly excluded: readonly (readonly number[])[];
  /** Kinds that pairs or exclusions know; the others are all alike within their system. */
  readonly ruled: readonly number[];
  /** 1 for kinds that exclude one that is present. */
  readonly exclusive: Uint8Array;
  /** The kinds of the pinned rows. */
  readonly pinned: readonly number[];
}

/** Sorts the rows of a question into kinds. What no rule joins among those present is forgotten. */
export function sortIntoKinds(question: SearchQuestion): Kinds {
  const { columns, weights, pinned, candidates } = question;
  const { role, roles } = columns;
  const present = new Set<number>();
  for (const row of pinned) present.add(role[row] ?? 0);
  const seen = new Uint8Array(roles.partners.length);
  for (let i = 0; i < candidates.length; i += 1) seen[role[candidates[i] ?? 0] ?? 0] = 1;
  seen.forEach((is, own) => is === 1 && present.add(own));
  const among = (those: ReadonlySet<number> | undefined): number[] =>
    those ? [...those].filter((other) => present.has(other)).sort((a, b) => a - b) : [];
  const partnersOf = (of: number): number[] => (weights.combination > 0 ? among(roles.partners[of]) : []);
  const excludedBy = (of: number): number[] => among(roles.excludes[of]);

  const numbers = new Map<string, number>();
  const firstRole: number[] = [];
  const systems: number[] = [];
  const kindOfRole = new Map<number, number>();
  const ofRow = new Int32Array(columns.rows.length).fill(-1);
  const kindOf = (row: number): number => {
    const own = role[row] ?? 0;
    const system = columns.system[row] ?? 0;
    // A row without a type has no role of its own system.
    const name = own * SYSTEMS.length + system;
    const known = kindOfRole.get(name);
    if (known !== undefined) return known;
    const look = `${system}|${partnersOf(own).join()}|${excludedBy(own).join()}`;
    const kind = numbers.get(look) ?? numbers.size;
    if (kind === numbers.size) {
      numbers.set(look, kind);
      firstRole.push(own);
      systems.push(system);
    }
    kindOfRole.set(name, kind);
    return kind;
  };
  for (let i = 0; i < candidates.length; i += 1) {
    const row = candidates[i] ?? 0;
    ofRow[row] = kindOf(row);
  }
  const pinnedKinds = pinned.map((row) => {
    ofRow[row] = firstRole.length;
    firstRole.push(role[row] ?? 0);
    systems.push(columns.system[row] ?? 0);
    return firstRole.length - 1;
  });

  const count = firstRole.length;
  const pairTable = new Uint8Array(count * count);
  const excludeTable = new Uint8Array(count * count);
  const partners: number[][] = [];
  const ruled: number[] = [];
  const exclusive = new Uint8Array(count);
  const excluded: number[][] = [];
  const kindsOfRole = new Map<number, number[]>();
  firstRole.forEach(() => {
    partners.push([]);
    excluded.push([]);
  });
  for (const [name, kind] of kindOfRole) {
    const own = Math.floor(name / SYSTEMS.length);
    kindsOfRole.set(own, [...(kindsOfRole.get(own) ?? []), kind]);
  }
  pinnedKinds.forEach((kind) => {
    const own = firstRole[kind] ?? 0;
    kindsOfRole.set(own, [...(kindsOfRole.get(own) ?? []), kind]);
  });
  firstRole.forEach((own, kind) => {
    for (const other of partnersOf(own)) {
      for (const b of kindsOfRole.get(other) ?? []) {
        if (pairTable[kind * count + b] === 1) continue;
        pairTable[kind * count + b] = 1;
        partners[kind]?.push(b);
      }
    }
    for (const other of excludedBy(own)) {
      for (const b of kindsOfRole.get(other) ?? []) {
        if (excludeTable[kind * count + b] === 1) continue;
        excludeTable[kind * count + b] = 1;
        excluded[kind]?.push(b);
      }
      exclusive[kind] = 1;
    }
    const isPinned = pinnedKinds.includes(kind);
    const isRuled = (partners[kind]?.length ?? 0) > 0 || exclusive[kind] === 1;
    if (isRuled && !isPinned) ruled.push(kind);
  });
  return {
    count,
    systems: SYSTEMS.length,
    ofRow,
    system: Uint8Array.from(systems),
    partners,
    pairTable,
    pairs: (a, b) => pairTable[a * count + b] === 1,
    excludes: (a, b) => excludeTable[a * count + b] === 1,
    excluded,
    ruled,
    exclusive,
    pinned: pinnedKinds,
  };
}

/** All systems, as bits. */
export const ALL_SYSTEMS = 2 ** SYSTEMS.length - 1;

export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
