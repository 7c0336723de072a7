import type { Scale } from '../model/assessment.js';
import { SLACK } from './numbers.js';
import { studentT } from './student.js';

/** What an uncertainty is made from: published figures of one group, in any unit. */
export interface Sample {
  readonly n: number;
  /** With n − 1. */
  readonly sd: number | null;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % interval of a mean, m ± t₀.₉₇₅(n − 1) · s/√n, cut off at the ends of the scale.
 * Source: Student (1908), The probable error of a mean, Biometrika 6(1).
 *
 * A theme's sd is the plain mean of its statements' sds. The sd of a person's mean over the statements can never be
 * larger (Minkowski's inequality), so a theme's interval is as wide as it ought to be or wider.
 * @returns null for fewer than two answers, where nothing is known of the spread
 */
export function meanInterval(
  { n, sd, mean }: Sample & { readonly mean: number },
  { min, max }: Pick<Scale, 'min' | 'max'>,
): Interval | null {
  if (n < 2 || sd === null) return null;
  const reach = (studentT(n - 1) * sd) / Math.sqrt(n);
  return { low: Math.max(min, mean - reach), high: Math.min(max, mean + reach) };
}

/**
 * How far two rounds' means may lie apart by chance: a change within ± this is no more than noise.
 *
 * t₀.₉₇₅(ν) · √(s₁²/n₁ + s₂²/n₂), with unequal variances, and ν as Welch and Satterthwaite have it:
 * ν = (v₁ + v₂)² / (v₁²/(n₁ − 1) + v₂²/(n₂ − 1)), v = s²/n. Source: Welch (1947), The generalization of "Student's"
 * problem when several different population variances are involved, Biometrika 34(1–2).
 *
 * It takes the two rounds for different people. Mostly they are partly the same, whose answers go together, and the real
 * noise is then smaller: the band errs towards saying too little, never too much. (Pairing people over the rounds would
 * tell of those few who left or came; see compareRounds.)
 *
 * Groups are small and scales coarse, so the band is never narrower than what one person does who moves by one `step`:
 * step / min(n₁, n₂). Without this, two unanimous rounds would have no noise at all.
 * @param step the scale's distance from point to point, in the unit of the sds
 * @returns NaN for fewer than two answers in either round
 */
export function changeNoise(earlier: Sample, later: Sample, step = 1): number {
  if (earlier.sd === null || later.sd === null || earlier.n < 2 || later.n < 2) return NaN;
  const before = earlier.sd ** 2 / earlier.n;
  const after = later.sd ** 2 / later.n;
  const floor = step / Math.min(earlier.n, later.n);
  const both = before + after;
  if (both <= SLACK ** 2) return floor;
  const freedom = both ** 2 / (before ** 2 / (earlier.n - 1) + after ** 2 / (later.n - 1));
  return Math.max(floor, studentT(freedom) * Math.sqrt(both));
}
