import type { Field } from './field.js';

/** What a profile is worth beyond the prices of the needs that it would best handle: one at least. */
export function worthOfProfile(
  { needs, gain, serves }: Field,
  prices: Float64Array,
  profile: number,
): number {
  let sum = 0;
  let largest = -Infinity;
  const start = profile * needs;
  for (let bits = serves[profile] ?? 0; bits !== 0; bits &= bits - 1) {
    const n = 31 - Math.clz32(bits & -bits);
    const beyond = (gain[start + n] ?? 0) - (prices[n] ?? 0);
    if (beyond > 0) sum += beyond;
    if (beyond > largest) largest = beyond;
  }
  return largest > 0 ? sum : largest;
}

/** The same of every profile. */
export function worthOfProfiles(field: Field, prices: Float64Array): Float64Array {
  return Float64Array.from(field.serves, (_, profile) => worthOfProfile(field, prices, profile));
}

/** What the best offer gives on each need. */
export function highestGains({ count, needs, profile, gain }: Field): Float64Array {
  const highest = new Float64Array(needs);
  const isSeen = new Uint8Array(gain.length / needs);
  for (let o = 0; o < count; o += 1) {
    const own = profile[o] ?? 0;
    if (isSeen[own] === 1) continue;
    isSeen[own] = 1;
    for (let n = 0; n < needs; n += 1) highest[n] = Math.max(highest[n] ?? 0, gain[own * needs + n] ?? 0);
  }
  return highest;
}

export function sumOf(numbers: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i += 1) sum += numbers[i] ?? 0;
  return sum;
}
