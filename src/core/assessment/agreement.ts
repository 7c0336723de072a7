import { assertFinite, mean, sum, variance } from './numbers.js';

/**
 * Average deviation: the mean distance from the mean, AD = Σ|x − x̄| / n, in units of the scale.
 * Source: Burke & Dunlap (2002), Estimating interrater agreement with the average deviation index,
 * Organizational Research Methods 5(2). They read AD ≤ A/6, with A options, as agreement.
 * @param ratings one item's ratings, in any order
 * @returns 0 when all say the same; NaN without ratings
 * @throws RangeError for NaN or infinite ratings
 */
export function averageDeviation(ratings: readonly number[]): number {
  assertFinite(ratings, 'ratings');
  const middle = mean(ratings);
  return sum(ratings.map((rating) => Math.abs(rating - middle))) / ratings.length;
}

/**
 * Agreement within a group on one item, r*wg = 1 − s² / σ², where σ² = (A² − 1)/12 is the variance of
 * answers spread evenly over A options and s² uses n − 1. Not clipped: below 0 the group is more divided
 * than even spread.
 * Source: Lindell, Brandt & Whitney (1999), A revised index of interrater agreement for multi-item ratings
 * of a single target, Applied Psychological Measurement 23(2).
 * @param ratings one item's ratings, in any order
 * @param options how many points the scale has
 * @returns at most 1; NaN for fewer than two ratings or fewer than two options
 * @throws RangeError for NaN or infinite input
 */
export function withinGroupAgreement(ratings: readonly number[], options: number): number {
  assertFinite(ratings, 'ratings');
  assertFinite([options], 'options');
  if (options < 2) return NaN;
  return 1 - variance(ratings) / evenSpread(options);
}

/** The variance of answers spread evenly over `options` neighbouring points, (A² − 1)/12. */
export function evenSpread(options: number): number {
  return (options ** 2 - 1) / 12;
}
