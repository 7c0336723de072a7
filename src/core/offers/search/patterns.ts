import { ALL_SYSTEMS, type Kinds } from './kinds.js';
import { anyOf, type Shelves, type Wanted } from './groups.js';

/** What a set is made of: kinds that rules know, one by one, and places for any others. */
export interface Pattern {
  /** Ascending. */
  readonly wants: readonly Wanted[];
  /** Pairs among them. */
  readonly pairs: number;
  /** No set of this pattern is worth more. */
  readonly ceiling: number;
}

/** Most pairs among r offers of three systems: no two of one system make a pair (Turán). */
const MOST_PAIRS = [0, 0, 1, 3, 5, 8, 12, 16, 21];

export interface PatternQuestion {
  readonly kinds: Kinds;
  readonly shelves: Shelves;
  readonly most: number;
  readonly span: number;
  readonly widest: number;
  /** Weight of a pair and of a contact. */
  readonly combination: number;
  readonly contact: number;
  /** Sum of the prices of all needs. */
  readonly priced: number;
  /** Most systems that a single provider gives offers of. */
  readonly reach: number;
}

/**
 * Goes through the patterns whose ceiling is `least` or more. A pattern's kinds are chosen in ascending order; whatever
 * no pair or exclusion needs to know is left open, so that the patterns are few: what counts is how they hang together.
 * Gives null now and then, so that others can have a turn.
 * @param left is told the highest ceiling of what was passed over
 */
export function* walkPatterns(
  question: PatternQuestion,
  least: number,
  left: { most: number },
): Generator<Pattern | null> {
  const { kinds, shelves, most, combination, contact, priced } = question;
  const { pinned } = kinds;
  const usable = kinds.ruled.filter((kind) => shelves.get(kind).offers.length > 0);
  const anyTops = shelves.get(anyOf(kinds)).best;
  /** Worth of the best single place there is. */
  const single = Math.max(
    anyTops[0] ?? -Infinity,
    ...usable.map((kind) => shelves.get(kind).best[0] ?? -Infinity),
  );
  const base = priced + pinned.reduce((sum, kind) => sum + (shelves.get(kind).best[0] ?? 0), 0);
  const pinnedPairs = pairsAmong(kinds, pinned);
  const chosen: number[] = [];

  function* close(worth: number, pairs: number): Generator<Pattern | null> {
    if (hasStray(kinds, chosen)) return;
    const fixed = [...pinned, ...chosen];
    for (let open = 0; fixed.length + open <= most; open += 1) {
      if (fixed.length + open === 0) continue;
      for (const places of openPlaces(question, fixed, open)) {
        let ceiling = base + worth + combination * pairs;
        for (const [wanted, times] of count(places)) ceiling += shelves.get(wanted).best[times - 1] ?? -Infinity;
        const systems = systemsOf(kinds, [...fixed, ...places]);
        ceiling -= contact * (Math.ceil(systems / question.reach) - 1);
        if (ceiling < least) left.most = Math.max(left.most, ceiling);
        else {
          yield { wants: [...fixed, ...places].sort((a, b) => a - b), pairs, ceiling };
        }
      }
    }
  }

  function* walk(from: number, worth: number, pairs: number): Generator<Pattern | null> {
    yield* close(worth, pairs);
    const room = most - pinned.length - chosen.length;
    if (room <= 0) return;
    for (let place = from; place < usable.length; place += 1) {
      const kind = usable[place] ?? 0;
      if (chosen.some((other) => kinds.excludes(kind, other))) continue;
      if (pinned.some((other) => kinds.excludes(kind, other))) continue;
      const added = worthOfOneMore(shelves, chosen, kind);
      if (added === -Infinity) continue;
      const morePairs = pairs + pairsWith(kinds, chosen, kind) + pairsWith(kinds, pinned, kind);
      chosen.push(kind);
      const most2 = Math.min(
        morePairs + pairsToCome(kinds, usable, place, [...pinned, ...chosen], room - 1),
        mostPairs(most),
      );
      const ceiling =
        base + worth + added + Math.max(0, single) * (room - 1) + combination * most2;
      yield null;
      if (ceiling >= least) yield* walk(place, worth + added, morePairs);
      else left.most = Math.max(left.most, ceiling);
      chosen.pop();
    }
  }

  yield* walk(0, 0, pinnedPairs);
}

/** No pattern is worth more. */
export function highestCeiling({ kinds, shelves, most, combination, priced }: PatternQuestion): number {
  const tops = Array.from({ length: kinds.count }, (_, kind) => shelves.get(kind).best[0] ?? -Infinity);
  return priced + most * Math.max(0, ...tops) + combination * mostPairs(most);
}

function mostPairs(offers: number): number {
  return MOST_PAIRS[offers] ?? (offers * offers) / 3;
}

/** Most pairs that `more` kinds from this place on can add. */
function pairsToCome(kinds: Kinds, usable: readonly number[], from: number, with_: readonly number[], more: number): number {
  if (more === 0) return 0;
  let degree = 0;
  for (let place = from; place < usable.length; place += 1) {
    degree = Math.max(degree, pairsWith(kinds, with_, usable[place] ?? 0));
  }
  return more * degree + mostPairs(more);
}

function pairsAmong(kinds: Kinds, chosen: readonly number[]): number {
  return chosen.reduce((sum, kind, i) => sum + pairsWith(kinds, chosen.slice(0, i), kind), 0);
}

function pairsWith(kinds: Kinds, chosen: readonly number[], kind: number): number {
  let pairs = 0;
  for (let i = 0; i < chosen.length; i += 1) if (kinds.pairs(chosen[i] ?? 0, kind)) pairs += 1;
  return pairs;
}

/** What the best offer of a kind adds when its better ones are taken already. `chosen` is ascending. */
function worthOfOneMore(shelves: Shelves, chosen: readonly number[], kind: number): number {
  let times = 0;
  for (let i = chosen.length - 1; i >= 0 && chosen[i] === kind; i -= 1) times += 1;
  const { best } = shelves.get(kind);
  const before = times > 0 ? (best[times - 1] ?? 0) : 0;
  return (best[times] ?? -Infinity) - before;
}

/** Whether a kind stands there without a reason: an open place stands for it. */
function hasStray(kinds: Kinds, chosen: readonly number[]): boolean {
  return chosen.some((kind) => {
    if (kinds.exclusive[kind] === 1) return false;
    return !chosen.some((other) => kinds.pairs(kind, other)) && !kinds.pinned.some((other) => kinds.pairs(kind, other));
  });
}

/** The ways to leave places open: for any offer, or for one of a system that is still missing or still allowed. */
function openPlaces(question: PatternQuestion, fixed: readonly number[], open: number): readonly (readonly Wanted[])[] {
  const { kinds, span, widest } = question;
  const there = fixed.reduce((bits, kind) => bits | (1 << (kinds.system[kind] ?? 0)), 0);
  const has = bitCount(there);
  if (has > widest || has + open < span) return [];
  const ways: Wanted[][] = [];
  const subsets = systemSets();
  if (bitCount(ALL_SYSTEMS) > widest) {
    // Fewer systems than there are: say which, and let nothing in from others.
    for (const systems of subsets) {
      if (bitCount(systems) !== widest || (there & ~systems) !== 0) continue;
      ways.push(Array.from({ length: open }, () => anyOf(kinds, systems)));
    }
    return ways;
  }
  const missing = span - has;
  if (missing <= 0) return [Array.from({ length: open }, () => anyOf(kinds))];
  for (const systems of subsets) {
    if (bitCount(systems) !== missing || (systems & there) !== 0) continue;
    const named = [0, 1, 2].filter((system) => systems & (1 << system)).map((system) => anyOf(kinds, 1 << system));
    ways.push([...named, ...Array.from({ length: open - missing }, () => anyOf(kinds))]);
  }
  return ways;
}

function systemSets(): readonly number[] {
  return Array.from({ length: ALL_SYSTEMS }, (_, i) => i + 1);
}

/** Systems that a pattern certainly spans. */
function systemsOf(kinds: Kinds, wants: readonly Wanted[]): number {
  let bits = 0;
  for (const wanted of wants) {
    if (wanted < kinds.count) bits |= 1 << (kinds.system[wanted] ?? 0);
    else if (bitCount(wanted - kinds.count) === 1) bits |= wanted - kinds.count;
  }
  return Math.max(1, bitCount(bits));
}

function count(wants: readonly Wanted[]): Map<Wanted, number> {
  const times = new Map<Wanted, number>();
  for (const wanted of wants) times.set(wanted, (times.get(wanted) ?? 0) + 1);
  return times;
}

export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
