import { EPSILON, type Solution } from '../objective.js';

/**
 * The best set found so far. Among sets of equal value the one with fewer offers wins, then the one whose sorted list
 * of keys comes first; rows are numbered in the order of keys, so the list of rows tells.
 */
export class Incumbent {
  #solution: Solution | null = null;
  /** Highest value seen; what is to be beaten at first. */
  #top: number;

  /** @param beat only sets worth more than this count */
  constructor(beat = -Infinity) {
    this.#top = beat;
  }

  get solution(): Solution | null {
    return this.#solution;
  }

  get top(): number {
    return this.#top;
  }

  /** Sets under this value are of no interest. */
  get enough(): number {
    return this.#solution ? this.#top - EPSILON : this.#top + EPSILON;
  }

  /** Keeps the set if it is better. */
  consider(solution: Solution): void {
    const clearlyBetter = solution.value > this.#top + EPSILON;
    if (!clearlyBetter && !this.#winsTie(solution)) return;
    this.#top = Math.max(this.#top, solution.value);
    this.#solution = solution;
  }

  #winsTie({ rows, value }: Solution): boolean {
    const held = this.#solution;
    if (!held || value < this.#top - EPSILON) return false;
    return rows.length !== held.rows.length ? rows.length < held.rows.length : comesBefore(rows, held.rows);
  }

  /**
   * Whether a subtree can still hold a better set.
   * @param most bound on the value of its sets
   * @param fewest bound on the size of those of its sets that could tie
   * @param earliest gives a list of the held set's length that no set of that size in the subtree comes before
   */
  canLoseTo(most: number, fewest: number, earliest: (length: number) => readonly number[]): boolean {
    if (most > this.#top + EPSILON) return true;
    const held = this.#solution;
    if (!held || most < this.#top - EPSILON || fewest > held.rows.length) return false;
    return fewest < held.rows.length || comesBefore(earliest(held.rows.length), held.rows);
  }
}

/** Order of two ascending lists of one length: smallest first. It stays when the same numbers are added to both. */
export function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i += 1) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    if (x !== y) return x < y;
  }
  return false;
}
