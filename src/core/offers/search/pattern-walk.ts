import type { Tally } from './bundles.js';
import { wantsOf, type Group } from './groups.js';
import { ALL_SYSTEMS, bitCount, type Kinds } from './kinds.js';
import type { Pattern, PatternSpace } from './pattern-space.js';
import { anyOf, type Wanted } from './shelves.js';

/**
 * Goes through the patterns whose ceiling is `least` or more, some steps at a time. A pattern is built up so that the kind
 * added last has the fewest pairs, of several the one with the largest number: each pattern comes about in one way only,
 * and its beginnings hang together so well that most others need not be looked at (see `Density`). What no pair or
 * exclusion needs to know is left open.
 */
export class PatternWalk {
  readonly found: Pattern[] = [];
  /** Highest ceiling of what was passed over. */
  passed = -Infinity;
  readonly #space: PatternSpace;
  readonly #least: number;
  /** Pairs that a kind would make with the pinned and chosen ones, and how many of them it excludes. */
  readonly #degree: Int32Array;
  readonly #barred: Int32Array;
  readonly #chosen: number[] = [];
  #isDone = false;
  /** One entry a level, those deeper than what is chosen of no meaning: the place tried next, and what stands so far. */
  readonly #next: number[] = [0];
  readonly #tallies: Tally[];
  /** No pattern below is worth more; never higher than the level above, so that what was passed over bounds the rest. */
  readonly #ceilings: number[];
  readonly #pairs: number[];
  readonly #systems: number[];
  /** Kinds that make fewer pairs need not be tried. */
  readonly #leastDegree: number[] = [];

  constructor(space: PatternSpace, least: number) {
    this.#space = space;
    this.#least = least;
    this.#degree = new Int32Array(space.kinds.count);
    this.#barred = new Int32Array(space.kinds.count);
    for (const kind of space.kinds.pinned) this.#count(kind, 1);
    this.#tallies = [space.tallyOfPinned()];
    this.#ceilings = [space.highest()];
    this.#pairs = [space.pinnedPairs];
    this.#systems = [space.pinnedSystems];
    this.#enter();
  }

  /** Goes on for so many steps; true when all is done. */
  walk(steps: number): boolean {
    const { usable, most, kinds } = this.#space;
    for (let step = 0; step < steps; step += 1) {
      const level = this.#chosen.length;
      if (this.#isDone) return true;
      let place = this.#next[level] ?? 0;
      const least = this.#leastDegree[level] ?? 0;
      let kind = usable[place];
      while (kind !== undefined && ((this.#degree[kind] ?? 0) < least || (this.#barred[kind] ?? 0) > 0)) {
        place += 1;
        kind = usable[place];
      }
      if (kind === undefined || kinds.pinned.length + level >= most) {
        if (level === 0) this.#isDone = true;
        else this.#count(this.#chosen.pop() ?? 0, -1);
        continue;
      }
      this.#next[level] = place + 1;
      this.#tryKind(kind, level);
    }
    return false;
  }

  #tryKind(kind: number, level: number): void {
    if (!this.#comesLast(kind)) return;
    const space = this.#space;
    const { kinds, widest } = space;
    const before = this.#systems[level] ?? 0;
    const systems = before | (1 << (kinds.system[kind] ?? 0));
    if (systems !== before && bitCount(systems) > widest) return;
    const tally = this.#tallies[level];
    if (!tally) return;
    const size = kinds.pinned.length + level + 1;
    const pairs = (this.#pairs[level] ?? 0) + (this.#degree[kind] ?? 0);
    const above = this.#ceilings[level] ?? Infinity;
    // First a guess that is made sooner.
    const guess = Math.min(above, space.ceilingOfStart(space.roughlyWith(tally, kind), size, systems, pairs));
    if (guess < this.#least) {
      this.passed = Math.max(this.passed, guess);
      return;
    }
    const worth = space.worthWith(tally, kind);
    if (worth === -Infinity) return;
    const ceiling = Math.min(above, space.ceilingOfStart(worth, size, systems, pairs));
    if (ceiling < this.#least) {
      this.passed = Math.max(this.passed, ceiling);
      return;
    }
    this.#chosen.push(kind);
    this.#count(kind, 1);
    const next = level + 1;
    this.#next[next] = 0;
    this.#tallies[next] = space.add(tally, kind, worth);
    this.#ceilings[next] = ceiling;
    this.#pairs[next] = pairs;
    this.#systems[next] = systems;
    this.#enter();
  }

  /** Finds how many pairs the next kind must make at least, for a ceiling that is high enough; closes what stands. */
  #enter(): void {
    const space = this.#space;
    const level = this.#chosen.length;
    const size = space.kinds.pinned.length + level + 1;
    const { worth } = this.#tallies[level] ?? { worth: 0 };
    let degree = 0;
    if (size <= space.most) {
      // A look that costs nothing: the next kind as if it were any offer.
      const pairs = this.#pairs[level] ?? 0;
      for (; degree < size; degree += 1) {
        const ceiling = space.ceilingOfNext(worth, size, this.#systems[level] ?? 0, pairs + degree);
        if (Math.min(ceiling, this.#ceilings[level] ?? Infinity) >= this.#least) break;
        this.passed = Math.max(this.passed, Math.min(ceiling, this.#ceilings[level] ?? Infinity));
      }
    }
    this.#leastDegree[level] = degree;
    this.#close();
  }

  /**
   * Whether this kind, joining those chosen, has the fewest pairs of all, of several the largest number – and does not
   * leave two without any: whoever pairs with one of them later would have more pairs than the other.
   */
  #comesLast(kind: number): boolean {
    const { count, pairTable, exclusive } = this.#space.kinds;
    const degree = this.#degree;
    const row = kind * count;
    const own = degree[kind] ?? 0;
    for (let at = this.#chosen.length - 1; at >= 0; at -= 1) {
      const other = this.#chosen[at] ?? 0;
      const pairs = (degree[other] ?? 0) + (pairTable[row + other] ?? 0);
      if (pairs < own || (pairs === own && other > kind)) return false;
      if (pairs === 0 && (exclusive[other] === 0 || exclusive[kind] === 0)) return false;
    }
    return true;
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
    const size = kinds.pinned.length + level;
    const left = most - size;
    const start = this.#space.ceilingOfClosed(tally.worth, size, systems, pairs);
    const roughly = Math.min(start, this.#ceilings[level] ?? Infinity);
    if (roughly < this.#least) {
      this.passed = Math.max(this.passed, roughly);
      return;
    }
    const spanned = bitCount(systems);
    if (size > 0 && spanned >= this.#space.span && spanned <= this.#space.widest) {
      const exact = this.#space.ceilingAt(tally.worth, size, systems, pairs);
      this.#note(tally.groups, size, pairs, Math.min(roughly, exact));
    }
    if (left === 0) return;
    const own = wantsOf(tally.groups);
    for (let open = 1; open <= left; open += 1) {
      for (const places of openPlaces(this.#space, systems, open)) {
        const group = this.#space.groupOf([...own, ...places]);
        const exact = this.#space.ceilingOf(group, systems | certainSystems(kinds, places), pairs);
        this.#note(group.apart, size + open, pairs, Math.min(roughly, exact));
      }
    }
  }

  #note(groups: readonly Group[], size: number, pairs: number, ceiling: number): void {
    if (ceiling >= this.#least) this.found.push({ groups, size, pairs, ceiling });
    else this.passed = Math.max(this.passed, ceiling);
  }

  #count(kind: number, change: 1 | -1): void {
    const { kinds } = this.#space;
    for (const other of kinds.partners[kind] ?? []) this.#degree[other] = (this.#degree[other] ?? 0) + change;
    for (const other of kinds.excluded[kind] ?? []) this.#barred[other] = (this.#barred[other] ?? 0) + change;
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
