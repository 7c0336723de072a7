/** Heights that follow each other this soon, in ms, are no longer somebody opening and closing something. */
const WITHIN_MS = 700;
const MOST_TURNS = 4;
/** So many heights may a round have: an element that changes its layout passes through one or two on its way. */
const MOST_RECENT = 8;

/**
 * Decides which heights are told. A page around the frame may set a width that depends on its height, or limit it; then
 * some heights could call each other forth for ever. Of these a larger one stays, so that nothing is cut off.
 */
export class Heights {
  #last = 0;
  /** Told one soon after the other. */
  #recent: readonly number[] = [];
  #turns = 0;
  #since = 0;

  /**
   * @param measured CSS px, as laid out
   * @param now ms, of any clock
   * @returns whole CSS px to tell, or undefined where there is nothing new
   */
  next(measured: number, now: number): number | undefined {
    const height = Math.ceil(measured);
    if (height <= 0) return undefined;
    // From one to the next: on a slow machine each takes its time, and there would never be many within a second.
    if (now - this.#since > WITHIN_MS) this.#recent = [];
    this.#since = now;
    if (height === this.#last) return undefined;
    this.#turns = this.#recent.includes(height) ? this.#turns + 1 : 0;
    if (this.#turns > MOST_TURNS && height < this.#last) return undefined;
    this.#recent = [...this.#recent, height].slice(-MOST_RECENT);
    this.#last = height;
    return height;
  }

  /** What was told last; 0 before. */
  get told(): number {
    return this.#last;
  }
}
