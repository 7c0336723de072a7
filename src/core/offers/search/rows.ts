/** A number for each of some providers. */
export interface Row {
  /** Ascending. */
  readonly providers: Int32Array;
  readonly values: Float64Array;
}

export const NO_ROW: Row = { providers: new Int32Array(0), values: new Float64Array(0) };

/** The sums of two rows, for the providers that both have. */
export function addRows(a: Row, b: Row): Row {
  const providers = new Int32Array(Math.min(a.providers.length, b.providers.length));
  const values = new Float64Array(providers.length);
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.providers.length && j < b.providers.length) {
    const difference = (a.providers[i] ?? 0) - (b.providers[j] ?? 0);
    if (difference === 0) {
      providers[count] = a.providers[i] ?? 0;
      values[count] = (a.values[i] ?? 0) + (b.values[j] ?? 0);
      count += 1;
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return { providers: providers.subarray(0, count), values: values.subarray(0, count) };
}

/** The highest number of a row, or the highest sum of two for a provider that both have. */
export function highestSum([a = NO_ROW, b]: readonly Row[]): number {
  let highest = -Infinity;
  if (!b) {
    for (let i = 0; i < a.values.length; i += 1) highest = Math.max(highest, a.values[i] ?? 0);
    return highest;
  }
  let i = 0;
  let j = 0;
  while (i < a.providers.length && j < b.providers.length) {
    const difference = (a.providers[i] ?? 0) - (b.providers[j] ?? 0);
    if (difference === 0) {
      const sum = (a.values[i] ?? 0) + (b.values[j] ?? 0);
      if (sum > highest) highest = sum;
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return highest;
}
