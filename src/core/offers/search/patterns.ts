import type { Bundles } from './bundles.js';
import { anyOf, type Shelves, type Wanted } from './groups.js';
import { ALL_SYSTEMS, bitCount, type Kinds } from './kinds.js';
import { planProviders } from './provider-plan.js';
import type { SearchQuestion } from './question.js';

/** What a set is made of: kinds that rules know, one by one, and places for any others. */
export interface Pattern {
  /** Ascending. */
  readonly wants: readonly Wanted[];
  /** Pairs among them. */
  readonly pairs: number;
  /** No set of this pattern is worth more. */
  readonly ceiling: number;
}

/** Most pairs among r offers of three systems: no two of one system make a pair (Turán 1941). */
const MOST_PAIRS = [0, 0, 1, 3, 5, 8, 12, 16, 21];

/** What the ceilings of all patterns of one question are made from. */
export class PatternSpace {
  readonly kinds: Kinds;
  readonly most: number;
  readonly span: number;
  readonly widest: number;
  readonly combination: number;
  readonly contact: number;
  /** Kinds to choose from. */
  readonly usable: readonly number[];
  readonly #bundles: Bundles;
  /** Sum of the prices of all needs. */
  readonly #priced: number;
  readonly pinnedSystems: number;
  /** Worth of the best m offers of all, those below 0 left out. */
  readonly #more: Float64Array;
  /** Worth of the best plan of t offers from at least p providers, contacts paid, at [p · (most + 1) + t]. */
  readonly #plans: Float64Array;

  constructor(question: SearchQuestion, kinds: Kinds, shelves: Shelves, bundles: Bundles, priced: number) {
    const { most, span, widest = kinds.systems, weights } = question;
    this.kinds = kinds;
    this.most = most;
    this.span = span;
    this.widest = widest;
    this.combination = weights.combination;
    this.contact = weights.contact;
    this.usable = kinds.ruled.filter((kind) => shelves.get(kind).offers.length > 0);
    this.#bundles = bundles;
    this.#priced = priced;
    this.pinnedSystems = kinds.pinned.reduce((bits, kind) => bits | (1 << (kinds.system[kind] ?? 0)), 0);
    const all = shelves.all();
    this.#more = new Float64Array(most + 1);
    for (let m = 1; m <= most; m += 1) {
      const next = (all.best[m - 1] ?? -Infinity) - (m > 1 ? (all.best[m - 2] ?? 0) : 0);
      this.#more[m] = (this.#more[m - 1] ?? 0) + (next > 0 ? next : 0);
    }
    this.#plans = planProviders(all, most, weights.contact);
  }

  /** No set of these kinds and of `left` further offers at most is worth more. */
  ceilingOfStart(chosen: readonly Wanted[], systems: number, pairs: number, left: number): number {
    const own = this.#bundles.together(chosen);
    const providers = this.#bundles.providersFor(systems);
    let planned = -Infinity;
    for (let size = Math.max(1, chosen.length); size <= chosen.length + left; size += 1) {
      planned = Math.max(planned, this.#plan(providers, size));
    }
    const best = Math.min(own + (this.#more[left] ?? 0), planned);
    return this.#priced + this.contact + best + this.combination * pairs;
  }

  /** No set of this pattern is worth more. */
  ceilingOf(wants: readonly Wanted[], systems: number, pairs: number): number {
    const planned = this.#plan(this.#bundles.providersFor(systems), wants.length);
    const best = planned === -Infinity ? planned : Math.min(planned, this.#bundles.together(wants));
    return this.#priced + this.contact + best + this.combination * pairs;
  }

  /** No set at all is worth more. */
  highest(): number {
    const { pinned } = this.kinds;
    return this.ceilingOfStart(pinned, this.pinnedSystems, mostPairs(this.most), this.most - pinned.length);
  }

  #plan(providers: number, size: number): number {
    return this.#plans[providers * (this.most + 1) + size] ?? -Infinity;
  }
}

export function mostPairs(offers: number): number {
  return MOST_PAIRS[offers] ?? Math.floor((offers * offers) / 3);
}

/**
 * Goes through the patterns whose ceiling is `least` or more, some steps at a time. A pattern's kinds are chosen in
 * ascending order; what no pair or exclusion needs to know is left open, so that patterns are few: what counts is how
 * their kinds hang together.
 */
export class PatternWalk {
  readonly found: Pattern[] = [];
  /** Highest ceiling of what was passed over. */
  passed = -Infinity;
  readonly #space: PatternSpace;
  readonly #least: number;
  /** Pairs that a kind would make with the pinned and chosen ones. */
  readonly #degree: Int32Array;
  readonly #chosen: number[] = [];
  /** One entry a level: the place tried next, and what stands so far. */
  readonly #next: number[] = [0];
  /** The pinned and chosen kinds, ascending. */
  readonly #fixed: (readonly number[])[];
  /** No pattern below is worth more; never higher than the level above, so that what was passed over bounds the rest. */
  readonly #ceilings: number[];
  readonly #pairs: number[];
  readonly #systems: number[];

  constructor(space: PatternSpace, least: number) {
    this.#space = space;
    this.#least = least;
    this.#degree = new Int32Array(space.kinds.count);
    let pairs = 0;
    for (const kind of space.kinds.pinned) {
      pairs += this.#degree[kind] ?? 0;
      this.#count(kind, 1);
    }
    this.#fixed = [[...space.kinds.pinned].sort((a, b) => a - b)];
    this.#ceilings = [space.highest()];
    this.#pairs = [pairs];
    this.#systems = [space.pinnedSystems];
    this.#close();
  }

  /** Goes on for so many steps; true when all is done. */
  walk(steps: number): boolean {
    const { usable, most, kinds } = this.#space;
    for (let step = 0; step < steps; step += 1) {
      const level = this.#chosen.length;
      const place = this.#next[level];
      if (place === undefined) return true;
      const kind = usable[place];
      if (kind === undefined || kinds.pinned.length + level >= most) {
        this.#next.length = level;
        if (level === 0) return true;
        this.#count(this.#chosen.pop() ?? 0, -1);
        this.#fixed.length = level;
        this.#ceilings.length = level;
        this.#pairs.length = level;
        this.#systems.length = level;
        continue;
      }
      this.#next[level] = place + 1;
      this.#tryKind(kind, place, level);
    }
    return false;
  }

  #tryKind(kind: number, place: number, level: number): void {
    const { kinds, most, widest } = this.#space;
    for (const other of this.#chosen) if (kinds.excludes(kind, other)) return;
    for (const other of kinds.pinned) if (kinds.excludes(kind, other)) return;
    const systems = (this.#systems[level] ?? 0) | (1 << (kinds.system[kind] ?? 0));
    if (bitCount(systems) > widest) return;
    const chosen = insertAscending(this.#fixed[level] ?? [], kind);
    const pairs = (this.#pairs[level] ?? 0) + (this.#degree[kind] ?? 0);
    const left = most - kinds.pinned.length - level - 1;
    const size = kinds.pinned.length + level + 1;
    const loose = Math.min(pairs + left * size + mostPairs(left), mostPairs(most));
    const above = this.#ceilings[level] ?? Infinity;
    let ceiling = Math.min(above, this.#space.ceilingOfStart(chosen, systems, loose, left));
    if (ceiling >= this.#least && left > 0) {
      this.#count(kind, 1);
      const toCome = left * this.#highestDegree(place) + mostPairs(left);
      this.#count(kind, -1);
      const reachable = Math.min(pairs + toCome, mostPairs(most));
      ceiling = Math.min(ceiling, this.#space.ceilingOfStart(chosen, systems, reachable, left));
    }
    if (ceiling < this.#least) {
      this.passed = Math.max(this.passed, ceiling);
      return;
    }
    this.#chosen.push(kind);
    this.#count(kind, 1);
    this.#next.push(place);
    this.#fixed.push(chosen);
    this.#ceilings.push(ceiling);
    this.#pairs.push(pairs);
    this.#systems.push(systems);
    this.#close();
  }

  /** Reports the patterns that have just the chosen kinds, and open places. */
  #close(): void {
    const { kinds, most } = this.#space;
    for (const kind of this.#chosen) {
      // A kind that stands there without a pair or exclusion: an open place stands for it.
      if (this.#degree[kind] === 0 && kinds.exclusive[kind] === 0) return;
    }
    const level = this.#chosen.length;
    const fixed = this.#fixed[level] ?? [];
    const pairs = this.#pairs[level] ?? 0;
    const systems = this.#systems[level] ?? 0;
    const left = most - fixed.length;
    const start = this.#space.ceilingOfStart(fixed, systems, pairs, left);
    const roughly = Math.min(start, this.#ceilings[level] ?? Infinity);
    if (roughly < this.#least) {
      this.passed = Math.max(this.passed, roughly);
      return;
    }
    for (let open = 0; open <= left; open += 1) {
      if (fixed.length + open === 0) continue;
      for (const places of openPlaces(this.#space, systems, open)) {
        const wants = [...fixed, ...places];
        const own = this.#space.ceilingOf(wants, systems | certainSystems(kinds, places), pairs);
        const ceiling = Math.min(roughly, own);
        if (ceiling >= this.#least) this.found.push({ wants, pairs, ceiling });
        else this.passed = Math.max(this.passed, ceiling);
      }
    }
  }

  #count(kind: number, change: 1 | -1): void {
    for (const other of this.#space.kinds.partners[kind] ?? []) {
      this.#degree[other] = (this.#degree[other] ?? 0) + change;
    }
  }

  #highestDegree(from: number): number {
    const { usable } = this.#space;
    let highest = 0;
    for (let place = from; place < usable.length; place += 1) {
      const degree = this.#degree[usable[place] ?? 0] ?? 0;
      if (degree > highest) highest = degree;
    }
    return highest;
  }
}

const SYSTEM_SETS: readonly number[] = Array.from({ length: ALL_SYSTEMS }, (_, i) => i + 1);

/** The ways to leave places open: for any offer, or for one of a system that is still missing or still allowed. */
function openPlaces(space: PatternSpace, there: number, open: number): readonly (readonly Wanted[])[] {
  const { kinds, span, widest } = space;
  const has = bitCount(there);
  if (has > widest || has + open < span) return [];
  if (widest < kinds.systems) {
    // Fewer systems than there are: say which, and let nothing in from others.
    return SYSTEM_SETS.filter((set) => bitCount(set) === widest && (there & ~set) === 0).map((set) =>
      Array.from({ length: open }, () => anyOf(kinds, set)),
    );
  }
  const missing = span - has;
  if (missing <= 0) return [Array.from({ length: open }, () => anyOf(kinds))];
  return SYSTEM_SETS.filter((set) => bitCount(set) === missing && (set & there) === 0).map((set) => {
    const named = SYSTEM_SETS.filter((one) => bitCount(one) === 1 && (one & set) !== 0);
    const rest = Array.from({ length: open - missing }, () => anyOf(kinds));
    return [...named.map((one) => anyOf(kinds, one)), ...rest];
  });
}

/** Systems that open places certainly bring. */
function certainSystems(kinds: Kinds, places: readonly Wanted[]): number {
  let bits = 0;
  for (const wanted of places) {
    const set = wanted - kinds.count;
    if (bitCount(set) === 1) bits |= set;
  }
  return bits;
}


function insertAscending(list: readonly number[], item: number): readonly number[] {
  let at = list.length;
  while (at > 0 && (list[at - 1] ?? 0) > item) at -= 1;
  return [...list.slice(0, at), item, ...list.slice(at)];
}
