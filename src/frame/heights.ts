/** Two heights that follow each other this often, in ms, are no longer somebody opening and closing something. */
const WITHIN_MS = 700;
const MOST_TURNS = 4;

/**
 * Decides which heights are told. A page around the frame may set a width that depends on its height, or limit it; then
 * two heights could call each other forth for ever. Of such two the larger stays, so that nothing is cut off.
 */
export class Heights {
  #last = 0;
  #before = 0;
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
    // From turn to turn: on a slow machine each takes its time, and there would never be many within a second.
    const isSoon = now - this.#since <= WITHIN_MS;
    this.#since = now;
    if (height === this.#last) return undefined;
    this.#turns = isSoon && height === this.#before ? this.#turns + 1 : 0;
    if (this.#turns > MOST_TURNS && height < this.#last) return undefined;
    this.#before = this.#last;
    this.#last = height;
    return height;
  }

  /** What was told last; 0 before. */
  get told(): number {
    return this.#last;
  }
}
