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

/** Numbers the different levels from 0 in order of appearance: the number of each offer, and the first offer of each number. */
export function numberProfiles({ width, words }: Levels): { profile: Int32Array; profiles: Int32Array } {
  const count = words.length / width;
  const profile = new Int32Array(count);
  let first: number[] = [];
  for (let word = 0; word < width; word += 1) {
    const numbers = new Map<number, number>();
    first = [];
    for (let o = 0; o < count; o += 1) {
      // A word has 30 bits, and no more numbers than offers come before it: the two together are still exact.
      const look = (profile[o] ?? 0) * 2 ** 30 + (words[o * width + word] ?? 0);
      let number = numbers.get(look);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(look, number);
        first.push(o);
      }
      profile[o] = number;
    }
  }
  return { profile, profiles: Int32Array.from(first) };
}
