/** Needs whose levels one 32-bit word holds. */
const NEEDS_A_WORD = 10;

/**
 * Fit levels of many offers as bits: three a need, the first `fit` of them set. One offer serves every need at least as
 * well as another exactly if it has all its bits.
 */
export interface Levels {
  /** Words an offer takes. */
  readonly width: number;
  readonly words: Int32Array;
}

/** @param fit of offer o on need n at [o · needs + n], 0..3 */
export function packLevels(fit: Uint8Array, offers: number, needs: number): Levels {
  const width = Math.max(1, Math.ceil(needs / NEEDS_A_WORD));
  const words = new Int32Array(offers * width);
  for (let o = 0; o < offers; o += 1) {
    for (let n = 0; n < needs; n += 1) {
      const level = fit[o * needs + n] ?? 0;
      if (level === 0) continue;
      const at = o * width + Math.floor(n / NEEDS_A_WORD);
      words[at] = (words[at] ?? 0) | (((1 << level) - 1) << (3 * (n % NEEDS_A_WORD)));
    }
  }
  return { width, words };
}

/** Whether offer a serves every need at least as well as offer b. */
export function servesAsWell({ width, words }: Levels, a: number, b: number): boolean {
  for (let i = 0; i < width; i += 1) {
    if (((words[b * width + i] ?? 0) & ~(words[a * width + i] ?? 0)) !== 0) return false;
  }
  return true;
}
