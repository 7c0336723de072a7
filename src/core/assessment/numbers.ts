/** Below this share of what it is compared with, a sum is rounding noise and counts as zero. */
const NOISE = 1e-12;

/** Slack for comparing a computed figure with a documented threshold. */
export const SLACK = 1e-9;

/**
 * Refuses what no statistic can be made of.
 * @throws RangeError when a value is NaN or infinite
 */
export function assertFinite(values: readonly number[], what: string): void {
  for (const value of values) {
    if (!Number.isFinite(value))
      throw new RangeError(`kobling: ${what} must be finite numbers, found ${value}`);
  }
}

/**
 * Refuses tables that are not rectangles of finite numbers.
 * @throws RangeError for rows of different length and for NaN or infinite values
 */
export function assertTable(rows: readonly (readonly number[])[], what: string): void {
  const width = rows[0]?.length ?? 0;
  for (const row of rows) {
    if (row.length !== width) {
      throw new RangeError(`kobling: ${what} must have rows of one length, found ${width} and ${row.length}`);
    }
    assertFinite(row, what);
  }
}

/** The sum; 0 of nothing. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** The sample variance s², with n − 1; NaN for fewer than two values. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return NaN;
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1);
}

/** A quotient that is NaN, never infinite, when the denominator is zero or mere noise beside `scale` (≥ 0). */
export function quotient(numerator: number, denominator: number, scale: number): number {
  return Math.abs(denominator) <= NOISE * scale ? NaN : numerator / denominator;
}

/** The number, or null where it is undefined: reports are JSON, which has no NaN. */
export function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
