import { pick, wantsOf } from './groups.js';
import { Descent, type DescentGround } from './descent.js';
import type { Pattern, PatternSpace } from './pattern-space.js';
import type { Wanted } from './shelves.js';

/** First look only this far below a pattern's ceiling, then so much further: a good set found early spares much. */
const DEPTHS = [0.01, 0.03, 0.08, 0.2, Infinity];

/**
 * Finds the best set of a pattern exactly: its wants are split into bundles of one provider each in every way, and for
 * each bundle the best providers are tried for every set of needs it may handle. A split of one provider over two
 * bundles pays its contact twice and is never better than the joint one.
 */
export class PatternSearch {
  readonly #ground: DescentGround;
  readonly #wants: readonly Wanted[];
  readonly #base: number;
  readonly #ceilings: Float64Array;
  readonly #top: number;
  #depth = 0;
  #floor = Infinity;
  #descent: Descent | null = null;

  /** @param priced sum of the prices of all needs */
  constructor(ground: DescentGround, space: PatternSpace, priced: number, pattern: Pattern) {
    this.#ground = ground;
    this.#wants = wantsOf(pattern.groups);
    this.#base = priced + space.contact + space.combination * pattern.pairs;
    this.#ceilings = Float64Array.from({ length: 2 ** this.#wants.length }, (_, places) =>
      ground.bundles.together(ground.bundles.groups.of(pick(this.#wants, places))),
    );
    this.#top = this.#base + (this.#ceilings.at(-1) ?? -Infinity);
  }

  /** Goes on for so many steps; true when no set of the pattern can still matter. */
  run(steps: number): boolean {
    const least = this.#ground.target.least(this.#wants.length);
    if (!this.#descent) {
      const depth = DEPTHS[this.#depth];
      if (depth === undefined || this.#top < least) return true;
      this.#depth += 1;
      this.#floor = Math.max(least, this.#top - depth);
      this.#descent = new Descent(this.#ground, this.#wants, this.#base, this.#ceilings, this.#floor);
    }
    if (!this.#descent.run(steps)) return false;
    this.#descent = null;
    return this.#ground.target.least(this.#wants.length) >= this.#floor;
  }
}
