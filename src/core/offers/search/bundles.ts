import { SYSTEMS } from '../../model/vocabulary.js';
import type { Ranking } from './ranking.js';
import { addRows, highestSum, NO_ROW, type Row } from './rows.js';
import { systemsOf, type Wanted } from './shelves.js';
import { ALL_SYSTEMS, bitCount, type Kinds } from './kinds.js';

/** Kinds that may share a bundle, ascending, and what they are worth together; leads on to the same with one more. */
interface Group {
  readonly wants: readonly Wanted[];
  readonly worth: number;
  readonly next: Map<Wanted, Group>;
}

/** What some kinds are worth together, told so that one more is told quickly. */
export interface Tally {
  readonly worth: number;
  /** Kinds of different groups never share a bundle. */
  readonly groups: readonly Group[];
}

/** All kinds of a tally, ascending. */
export function wantsOf({ groups }: Tally): Wanted[] {
  return groups.flatMap(({ wants }) => wants).sort((a, b) => a - b);
}

/** What bundles are made of. */
interface BundleGround {
  readonly kinds: Kinds;
  readonly ranking: Ranking;
  /** Most systems that a single provider gives offers of. */
  readonly reach: number;
}

/**
 * Bundles by what they are made of: what the best bundle of one provider can be worth at most for a list of wants
 * (ascending), and the best way of splitting them into bundles.
 */
export class Bundles {
  readonly #ground: BundleGround;
  readonly #contact: number;
  /** More than any `Wanted`. */
  readonly #wanted: number;
  readonly reach: number;
  readonly #together = new Map<number | string, number>();
  readonly #groups = new Map<number | string, Group>();
  readonly #ceilings = new Map<number | string, number>();
  readonly #sums = new Map<Row, Map<Row, Row>>();

  constructor(ground: BundleGround, contact: number) {
    this.#ground = ground;
    this.reach = ground.reach;
    this.#wanted = ground.kinds.count + ALL_SYSTEMS + 2;
    this.#contact = contact;
  }

  /** No bundle of one provider made of these is worth more. */
  ceiling(wants: readonly Wanted[]): number {
    const key = this.#keyOf(wants);
    const known = this.#ceilings.get(key);
    if (known !== undefined) return known;
    const ceiling = this.#canBeOne(wants) ? this.#highestOf(wants) - this.#contact : -Infinity;
    this.#ceilings.set(key, ceiling);
    return ceiling;
  }

  /** Worth of the best offers that one provider has for these. */
  #highestOf(wants: readonly Wanted[]): number {
    const rows: Row[] = [];
    for (let slot = 0; slot < wants.length; slot += 1) {
      let times = 1;
      while (wants[slot + times] === wants[slot]) times += 1;
      rows.push(this.#ground.ranking.row(wants[slot] ?? 0, times));
      slot += times - 1;
    }
    // Two by two until two are left, since two rows are soon added and their sum is of use again.
    while (rows.length > 2) {
      for (let i = 0; i + 1 < rows.length && rows.length > 2; i += 1) {
        rows.splice(i, 2, this.#sumOf(rows[i], rows[i + 1]));
      }
    }
    return highestSum(rows);
  }

  #sumOf(a: Row | undefined, b: Row | undefined): Row {
    if (!a || !b) return NO_ROW;
    const sums = this.#sums.get(a) ?? new Map<Row, Row>();
    this.#sums.set(a, sums);
    const sum = sums.get(b) ?? addRows(a, b);
    sums.set(b, sum);
    return sum;
  }

  /** Fewest providers that give offers of so many systems (bits). */
  providersFor(systems: number): number {
    return Math.max(1, Math.ceil(bitCount(systems) / this.reach));
  }

  /** No way of splitting these into bundles is worth more; 0 for none. */
  together(wants: readonly Wanted[]): number {
    if (wants.length === 0) return 0;
    const key = this.#keyOf(wants);
    const before = this.#together.get(key);
    if (before !== undefined) return before;
    const groups = this.#groupsOf(wants);
    let most = 0;
    if (groups) for (const group of groups) most += this.together(group);
    else most = this.#split(wants);
    this.#together.set(key, most);
    return most;
  }

  /** The best way of splitting these into bundles. */
  #split(wants: readonly Wanted[]): number {
    const all = 2 ** wants.length - 1;
    let most = this.ceiling(wants);
    // Two bundles cost two contacts; where that takes more than the best of each could bring, they need no look.
    let single = -2 * this.#contact;
    for (const wanted of wants) single += this.ceiling([wanted]) + this.#contact;
    if (most >= single) return most;
    // The first one's bundle, with some of the others, and the rest for itself.
    for (let part = all - 2; part > 0; part -= 2) {
      const ceiling = this.#ceilings.get(this.#keyOf(wants, part)) ?? this.ceiling(pick(wants, part));
      if (ceiling === -Infinity) continue;
      const others = all ^ part;
      const known = others === 0 ? 0 : this.#together.get(this.#keyOf(wants, others));
      most = Math.max(most, ceiling + (known ?? this.together(pick(wants, others))));
    }
    return most;
  }

  /** Wants that never share a bundle, apart; null where that is not to be told. */
  #groupsOf(wants: readonly Wanted[]): readonly (readonly Wanted[])[] | null {
    if (this.reach > 1) return null;
    const systems = systemsOf(this.#ground.kinds, wants[0] ?? 0);
    if (wants.every((wanted) => systemsOf(this.#ground.kinds, wanted) === systems)) return null;
    const groups: Wanted[][] = [];
    for (const wanted of wants) {
      const own = systemsOf(this.#ground.kinds, wanted);
      if (bitCount(own) > 1) return null;
      (groups[own] ??= []).push(wanted);
    }
    return groups.filter(() => true);
  }

  /** The same as `together`, one more kind at a time. */
  startTally(): Tally {
    const group = { wants: [], worth: 0, next: new Map<Wanted, Group>() };
    return { worth: 0, groups: this.reach === 1 ? SYSTEMS.map(() => group) : [group] };
  }

  /** Worth of the tally with one more kind. */
  worthWith({ worth, groups }: Tally, kind: Wanted): number {
    const before = groups[this.#groupOf(kind)];
    return before ? worth - before.worth + this.#withKind(before, kind).worth : worth;
  }

  addToTally(tally: Tally, kind: Wanted): Tally {
    const own = this.#groupOf(kind);
    const groups = tally.groups.map((group, at) => (at === own ? this.#withKind(group, kind) : group));
    return { worth: this.worthWith(tally, kind), groups };
  }

  #groupOf(kind: Wanted): number {
    return this.reach === 1 ? (this.#ground.kinds.system[kind] ?? 0) : 0;
  }

  #withKind(group: Group, kind: Wanted): Group {
    const known = group.next.get(kind);
    if (known) return known;
    const wants = [...group.wants];
    let at = wants.length;
    while (at > 0 && (wants[at - 1] ?? 0) > kind) at -= 1;
    wants.splice(at, 0, kind);
    // Its kinds may have come in another order before.
    const key = this.#keyOf(wants);
    const next = this.#groups.get(key) ?? {
      wants,
      worth: this.together(wants),
      next: new Map<Wanted, Group>(),
    };
    this.#groups.set(key, next);
    group.next.set(kind, next);
    return next;
  }

  /** Whether one provider may have offers of all these systems. */
  #canBeOne(wants: readonly Wanted[]): boolean {
    let systems = 0;
    for (const wanted of wants) {
      const own = systemsOf(this.#ground.kinds, wanted);
      if (bitCount(own) === 1) systems |= own;
    }
    return bitCount(systems) <= this.reach;
  }

  /** A number as long as it stays exact. */
  #keyOf(wants: readonly Wanted[], places = -1): number | string {
    let key = 0;
    for (let slot = 0; slot < wants.length; slot += 1) {
      if ((places >> slot) & 1) key = key * this.#wanted + (wants[slot] ?? 0) + 1;
    }
    return key < Number.MAX_SAFE_INTEGER ? key : pick(wants, places).join();
  }
}

/** The wants at these places (bits). */
export function pick(wants: readonly Wanted[], places: number): readonly Wanted[] {
  return wants.filter((_, place) => ((places >> place) & 1) === 1);
}
