import type { Bundles, Tally } from './bundles.js';
import type { View } from './bed.js';
import { anyOf, type Wanted } from './shelves.js';
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

  constructor(question: SearchQuestion, kinds: Kinds, { shelves, bundles, priced }: View) {
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

  /**
   * No set is worth more that has `size` kinds of these systems, worth so much, and up to `left` further offers.
   * Pairs need systems, and where no provider gives offers of two, every system needs a contact.
   */
  ceilingOfStart(worth: number, size: number, systems: number, pairs: number, left: number): number {
    const { reach } = this.#bundles;
    const now = bitCount(systems);
    let highest = -Infinity;
    for (let span = Math.max(now, 1); span <= Math.min(this.kinds.systems, now + left); span += 1) {
      const further = reach === 1 && now > 0 ? this.contact * (span - now) : 0;
      const providers = Math.ceil(span / reach);
      let planned = -Infinity;
      for (let all = Math.max(1, size); all <= size + left; all += 1) {
        planned = Math.max(planned, this.#plan(providers, all));
      }
      const best = Math.min(worth + (this.#more[left] ?? 0) - further, planned);
      highest = Math.max(highest, best + this.combination * Math.min(pairs, mostPairs(size + left, span)));
    }
    return this.#priced + this.contact + highest;
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
    const worth = this.tallyOfPinned().worth;
    return this.ceilingOfStart(worth, pinned.length, this.pinnedSystems, Infinity, this.most - pinned.length);
  }

  tallyOfPinned(): Tally {
    return [...this.kinds.pinned]
      .sort((a, b) => a - b)
      .reduce((tally, kind) => this.#bundles.addToTally(tally, kind), this.#bundles.startTally());
  }

  add(tally: Tally, kind: Wanted): Tally {
    return this.#bundles.addToTally(tally, kind);
  }

  #plan(providers: number, size: number): number {
    return this.#plans[providers * (this.most + 1) + size] ?? -Infinity;
  }
}

/** Most pairs among so many offers of so many systems: no two of one system make a pair (Turán 1941). */
export function mostPairs(offers: number, systems: number): number {
  return Math.floor(((systems - 1) * offers * offers) / (2 * systems));
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
  readonly #tallies: Tally[];
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
    this.#tallies = [space.tallyOfPinned()];
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
        this.#tallies.length = level;
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
    const left = most - kinds.pinned.length - level - 1;
    if (left === 0 && this.#leavesAlone(kind)) return;
    const before = this.#tallies[level];
    if (!before) return;
    const size = kinds.pinned.length + level + 1;
    const pairs = (this.#pairs[level] ?? 0) + (this.#degree[kind] ?? 0);
    let reachable = pairs;
    if (left > 0) {
      this.#count(kind, 1);
      reachable += left * this.#highestDegree(place) + mostPairs(left, kinds.systems);
      this.#count(kind, -1);
    }
    // First a look that costs nothing: the kind as if it were any offer.
    const space = this.#space;
    let ceiling = Math.min(
      this.#ceilings[level] ?? Infinity,
      space.ceilingOfStart(before.worth, size - 1, this.#systems[level] ?? 0, reachable, left + 1),
    );
    let tally = before;
    if (ceiling >= this.#least) {
      tally = space.add(before, kind);
      if (tally.worth === -Infinity) return;
      ceiling = Math.min(ceiling, space.ceilingOfStart(tally.worth, size, systems, reachable, left));
    }
    if (ceiling < this.#least) {
      this.passed = Math.max(this.passed, ceiling);
      return;
    }
    this.#chosen.push(kind);
    this.#count(kind, 1);
    this.#next.push(place);
    this.#tallies.push(tally);
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
    const tally = this.#tallies[level];
    if (!tally) return;
    const pairs = this.#pairs[level] ?? 0;
    const systems = this.#systems[level] ?? 0;
    const size = tally.wants.length;
    const left = most - size;
    const start = this.#space.ceilingOfStart(tally.worth, size, systems, pairs, left);
    const roughly = Math.min(start, this.#ceilings[level] ?? Infinity);
    if (roughly < this.#least) {
      this.passed = Math.max(this.passed, roughly);
      return;
    }
    for (let open = 0; open <= left; open += 1) {
      if (size + open === 0) continue;
      for (const places of openPlaces(this.#space, systems, open)) {
        const wants = [...[...tally.wants].sort((a, b) => a - b), ...places];
        const own = this.#space.ceilingOf(wants, systems | certainSystems(kinds, places), pairs);
        const ceiling = Math.min(roughly, own);
        if (ceiling >= this.#least) this.found.push({ wants, pairs, ceiling });
        else this.passed = Math.max(this.passed, ceiling);
      }
    }
  }

  /** Whether this kind, taken last, or one chosen before would stand without a pair or exclusion: see `#close`. */
  #leavesAlone(kind: number): boolean {
    const { kinds } = this.#space;
    const isAlone = (one: number, pairs: number): boolean => pairs === 0 && kinds.exclusive[one] === 0;
    if (isAlone(kind, this.#degree[kind] ?? 0)) return true;
    return this.#chosen.some((one) =>
      isAlone(one, (this.#degree[one] ?? 0) + (kinds.pairs(one, kind) ? 1 : 0)),
    );
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
