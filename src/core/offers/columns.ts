import type { System } from '../model/vocabulary.js';
import { SYSTEMS } from '../model/vocabulary.js';
import type { Enquiry } from '../model/enquiry.js';
import { packLevels, type Levels } from './levels.js';
import { byCodeUnit, type JoinedOffer, type Rules } from './merge.js';

/** Own effort that counts as much as it can, in days. */
const FULL_EFFORT_DAYS = 20;
/** Price that counts as much as it can, in DKK. */
const FULL_PRICE_DKK = 50_000;

/**
 * The eligible offers that serve a need asked, as columns of numbers. A row's number is its place in the order of
 * "catalogue/offer", so comparing rows is comparing keys.
 */
export interface Columns {
  readonly rows: readonly JoinedOffer[];
  /** Needs asked, by id. */
  readonly needs: readonly string[];
  readonly importance: readonly number[];
  /** Sum of the importances, also of needs that nobody serves. */
  readonly importanceTotal: number;
  /** Fit of row r on need n at [r · needs + n], 0..3. */
  readonly fit: Uint8Array;
  /** The same as bits. */
  readonly levels: Levels;
  /** Index into SYSTEMS. */
  readonly system: Uint8Array;
  readonly provider: Int32Array;
  readonly providerCount: number;
  /** Share of the full effort and of the full price, at most 1. */
  readonly effort: Float64Array;
  readonly price: Float64Array;
  /** What the rules see of a row: type and system together; 0 is an offer without a type. */
  readonly role: Int32Array;
  readonly roles: RoleTable;
}

/** How roles stand to each other under the rules. */
export interface RoleTable {
  /** Roles that make a pair with this one: other type, other system, together in a combination. */
  readonly partners: readonly ReadonlySet<number>[];
  readonly excludes: readonly ReadonlySet<number>[];
}

/** The needs asked, by id, with their importance; what is not above 0 is not asked. */
export function needsAsked(enquiry: Enquiry): [need: string, importance: number][] {
  return Object.entries(enquiry.needs)
    .filter(([, importance]) => importance > 0)
    .sort(([a], [b]) => byCodeUnit(a, b));
}

/** Turns offers, sorted by key, into columns. Offers that serve none of the needs must not be among them. */
export function makeColumns(
  rows: readonly JoinedOffer[],
  asked: readonly (readonly [string, number])[],
  rules: Rules,
): Columns {
  const needs = asked.map(([need]) => need);
  const providers = new Numbering();
  const roleNumbers = new Numbering();
  const rolesOf: { type: string | null; system: System }[] = [];
  const columns = {
    fit: new Uint8Array(rows.length * needs.length),
    system: new Uint8Array(rows.length),
    provider: new Int32Array(rows.length),
    effort: new Float64Array(rows.length),
    price: new Float64Array(rows.length),
    role: new Int32Array(rows.length),
  };
  roleNumbers.of('');
  rolesOf.push({ type: null, system: SYSTEMS[0] });
  rows.forEach(({ offer }, row) => {
    needs.forEach((need, n) => (columns.fit[row * needs.length + n] = fitOn(offer.needs, need)));
    columns.system[row] = SYSTEMS.indexOf(offer.system);
    columns.provider[row] = providers.of(offer.provider.id);
    columns.effort[row] = Math.min(1, (offer.effortDays ?? 0) / FULL_EFFORT_DAYS);
    columns.price[row] = Math.min(1, (offer.price?.amount ?? 0) / FULL_PRICE_DKK);
    if (offer.type === null) return;
    const role = roleNumbers.of(`${offer.system}/${offer.type}`);
    columns.role[row] = role;
    rolesOf[role] = { type: offer.type, system: offer.system };
  });
  return {
    ...columns,
    rows,
    needs,
    levels: packLevels(columns.fit, rows.length, needs.length),
    importance: asked.map(([, importance]) => importance),
    importanceTotal: asked.reduce((sum, [, importance]) => sum + importance, 0),
    providerCount: providers.size,
    roles: tabulateRoles(rolesOf, rules),
  };
}

/** How well needs → fit serves one need; 0 is not at all. */
export function fitOn(needs: Readonly<Record<string, number>>, need: string): number {
  return Object.hasOwn(needs, need) ? (needs[need] ?? 0) : 0;
}

function tabulateRoles(roles: readonly { type: string | null; system: System }[], rules: Rules): RoleTable {
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

/** Gives equal words the same number, from 0 in order of appearance. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  of(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}
