import { EPSILON } from '../objective.js';
import type { Field } from './field.js';
import { bitCount, type Kinds } from './kinds.js';
import { highestGains, sumOf } from './worth.js';

/** Up to this many needs, which offers can still cover what is missing is looked up in a table. */
const TABLE_NEEDS = 12;
/** Nodes between two pauses. */
const NODES = 200;

/** What is looked for. */
export interface CoverQuestion {
  readonly field: Field;
  readonly kinds: Kinds;
  /** Offers that stand in every set. */
  readonly pinned: readonly number[];
  /** Most offers besides these. */
  readonly most: number;
  readonly span: number;
  /** Coverage that a set must reach. */
  readonly least: number;
  /** Whether a set (ascending) is one of those looked for; that it reaches `least` is not yet certain. */
  readonly accept: (offers: readonly number[]) => boolean;
}

/**
 * Where offers, contacts and pairs cost and bring nothing, sets that cover as much are legion. This finds the one that
 * wins among them: fewest offers, then the smallest keys. Offers are added in the order of their keys, and a start is
 * left as soon as offers that come later cannot cover what it lacks; so the first set that is found is the one.
 *
 * Yields now and then, so that others get their turn; returns whether a set was accepted.
 */
export function* findFirstCover(question: CoverQuestion): Generator<undefined, boolean> {
  for (let size = 0; size <= question.most; size += 1) {
    if (yield* new CoverSearch(question, size).run()) return true;
  }
  return false;
}

class CoverSearch {
  readonly #question: CoverQuestion;
  readonly #size: number;
  readonly #highest: Float64Array;
  /** Needs that an offer serves as well as any, as bits. */
  readonly #tops: Int32Array;
  /** Whether every need must be served as well as it can be. */
  readonly #isWhole: boolean;
  /** For r offers and missing needs: the highest start from which r later offers can still cover them; −1 for none. */
  readonly #latest: Int32Array[] = [];
  /** For each set of needs that some offers serve best: the last of them. */
  readonly #last = new Map<number, number>();
  #nodes = 0;

  constructor(question: CoverQuestion, size: number) {
    this.#question = question;
    this.#size = size;
    const { needs, gain, serves, profile } = question.field;
    this.#highest = highestGains(question.field);
    const topsOf = serves.map((bits, own) => {
      let tops = 0;
      for (let n = 0; n < needs; n += 1) {
        const isTop = (gain[own * needs + n] ?? 0) >= (this.#highest[n] ?? 0) - EPSILON;
        if (((bits >> n) & 1) === 1 && isTop) tops |= 1 << n;
      }
      return tops;
    });
    this.#tops = profile.map((own) => topsOf[own] ?? 0);
    const ideal = sumOf(this.#highest);
    this.#isWhole = needs <= TABLE_NEEDS && question.least >= ideal - EPSILON;
  }

  *run(): Generator<undefined, boolean> {
    if (this.#isWhole) yield* this.#fillTable();
    const { field, kinds, pinned } = this.#question;
    const levels = new Float64Array(field.needs);
    let systems = 0;
    for (const o of pinned) {
      this.#raise(levels, o);
      systems |= 1 << (kinds.system[field.kind[o] ?? 0] ?? 0);
    }
    return yield* this.#go([...pinned], this.#size, -1, levels, systems);
  }

  *#go(
    offers: readonly number[],
    left: number,
    last: number,
    levels: Float64Array,
    systems: number,
  ): Generator<undefined, boolean> {
    this.#nodes += 1;
    if (this.#nodes % NODES === 0) yield;
    const { field, kinds, span, accept } = this.#question;
    if (left === 0) return accept([...offers].sort((a, b) => a - b));
    for (let o = last + 1; o < field.count; o += 1) {
      if (offers.includes(o)) continue;
      const kind = field.kind[o] ?? 0;
      if (offers.some((other) => kinds.excludes(kind, field.kind[other] ?? 0))) continue;
      const all = systems | (1 << (kinds.system[kind] ?? 0));
      if (bitCount(all) + left - 1 < span) continue;
      const next = Float64Array.from(levels);
      this.#raise(next, o);
      if (!this.#canReach(next, left - 1, o)) continue;
      if (yield* this.#go([...offers, o], left - 1, o, next, all)) return true;
    }
    return false;
  }

  #raise(levels: Float64Array, offer: number): void {
    const { needs, gain, profile } = this.#question.field;
    const start = (profile[offer] ?? 0) * needs;
    for (let n = 0; n < needs; n += 1) levels[n] = Math.max(levels[n] ?? 0, gain[start + n] ?? 0);
  }

  /** Whether so many later offers can make up for what is missing. */
  #canReach(levels: Float64Array, left: number, last: number): boolean {
    if (this.#isWhole) {
      let missing = 0;
      levels.forEach((level, n) => {
        if (level < (this.#highest[n] ?? 0) - EPSILON) missing |= 1 << n;
      });
      return missing === 0 || (this.#latest[left]?.[missing] ?? -1) > last;
    }
    const { count, needs, gain, profile } = this.#question.field;
    let reached = sumOf(levels);
    const raises: number[] = [];
    for (let o = last + 1; o < count && left > 0; o += 1) {
      let raise = 0;
      const start = (profile[o] ?? 0) * needs;
      for (let n = 0; n < needs; n += 1) {
        raise += Math.max(0, (gain[start + n] ?? 0) - (levels[n] ?? 0));
      }
      if (raises.length === left && raise <= (raises.at(-1) ?? 0)) continue;
      let at = raises.length;
      while (at > 0 && (raises[at - 1] ?? 0) < raise) at -= 1;
      raises.splice(at, 0, raise);
      if (raises.length > left) raises.pop();
    }
    for (const raise of raises) reached += raise;
    return reached >= this.#question.least - EPSILON;
  }

  *#fillTable(): Generator<undefined> {
    const { needs } = this.#question.field;
    const masks = 2 ** needs;
    this.#tops.forEach((tops, o) => {
      if (tops !== 0) this.#last.set(tops, o);
    });
    this.#latest.push(new Int32Array(masks).fill(-1));
    for (let left = 1; left < this.#size; left += 1) {
      const before = this.#latest[left - 1];
      const latest = new Int32Array(masks).fill(-1);
      for (const [tops, offer] of this.#last) {
        for (let missing = 1; missing < masks; missing += 1) {
          if ((missing & tops) === 0) continue;
          const rest = missing & ~tops;
          const start = rest === 0 ? offer : Math.min(offer, before?.[rest] ?? -1);
          if (start > (latest[missing] ?? -1)) latest[missing] = start;
        }
      }
      this.#latest.push(latest);
      yield;
    }
  }
}
