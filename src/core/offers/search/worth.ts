import type { Field } from './field.js';

/** What an offer is worth beyond the prices of the needs that it would best handle: one at least. */
export function worthOf({ needs, gain, burden, serves }: Field, offer: number, prices: Float64Array): number {
  let sum = 0;
  let largest = -Infinity;
  const start = offer * needs;
  for (let bits = serves[offer] ?? 0; bits !== 0; bits &= bits - 1) {
    const n = 31 - Math.clz32(bits & -bits);
    const beyond = (gain[start + n] ?? 0) - (prices[n] ?? 0);
    if (beyond > 0) sum += beyond;
    if (beyond > largest) largest = beyond;
  }
  return (largest > 0 ? sum : largest) - (burden[offer] ?? 0);
}

/** The same of every offer. */
export function worthAt(field: Field, prices: Float64Array): Float64Array {
  const worth = new Float64Array(field.count);
  for (let o = 0; o < field.count; o += 1) worth[o] = worthOf(field, o, prices);
  return worth;
}

/** What the best offer gives on each need. */
export function highestGains({ count, needs, gain }: Field): Float64Array {
  const highest = new Float64Array(needs);
  for (let o = 0; o < count; o += 1) {
    for (let n = 0; n < needs; n += 1) highest[n] = Math.max(highest[n] ?? 0, gain[o * needs + n] ?? 0);
  }
  return highest;
}

export function sumOf(numbers: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i += 1) sum += numbers[i] ?? 0;
  return sum;
}
