import { describe, expect, it } from 'vitest';
import { averageDeviation, withinGroupAgreement } from '../../../src/core/assessment/agreement.js';
import { cronbachAlpha, intraclassCorrelation } from '../../../src/core/assessment/reliability.js';
import { SHROUT_FLEISS } from './published.js';

/*
 * The statistics against worked examples that others have published, each with its source. What is rounded there is
 * compared to as many decimals as are printed.
 */

describe('published examples of the intraclass correlation', () => {
  const expectCoefficients = (
    rows: readonly (readonly number[])[],
    printed: Readonly<Record<keyof ReturnType<typeof intraclassCorrelation>, number>>,
    decimals: number,
  ): void => {
    const icc = intraclassCorrelation(rows);
    for (const [name, value] of Object.entries(printed))
      expect(icc[name as keyof typeof icc], name).toBeCloseTo(value, decimals);
  };

  it('Shrout & Fleiss 1979, Table 4', () => {
    const printed = { icc1: 0.17, icc2: 0.29, icc3: 0.71, icc1k: 0.44, icc2k: 0.62, icc3k: 0.91 };
    expectCoefficients(SHROUT_FLEISS, printed, 2);
  });

  /**
   * Zaiontz, C. Real Statistics Using Excel, “Intraclass correlation”: four judges taste eight wines, ICC(2,1) = .728.
   * The same wines are the documented example of Vallat, R. (2018). Pingouin: statistics in Python. Journal of Open
   * Source Software, 3(31), 1026, which prints all six.
   */
  it('eight wines and four judges (Zaiontz; Vallat 2018)', () => {
    const wines = [
      [1, 2, 0, 1],
      [1, 3, 3, 2],
      [3, 8, 1, 4],
      [6, 4, 3, 3],
      [6, 5, 5, 6],
      [7, 5, 6, 2],
      [8, 7, 7, 9],
      [9, 9, 9, 8],
    ];
    const printed = { icc1: 0.728, icc2: 0.728, icc3: 0.729, icc1k: 0.914, icc2k: 0.914, icc3k: 0.915 };
    expectCoefficients(wines, printed, 3);
  });
});

describe('published examples of Cronbach’s alpha', () => {
  /**
   * Bock, R. D., & Lieberman, M. (1970). Fitting a response model for n dichotomously scored items. Psychometrika,
   * 35(2), 179–197: the 1000 answers to section 6 of the Law School Admission Test, by pattern. α = .295 in the printed
   * example of Rizopoulos, D. (2006). ltm: An R package for latent variable modeling and item response theory analyses.
   * Journal of Statistical Software, 17(5).
   */
  it('five items of the Law School Admission Test (Bock & Lieberman 1970)', () => {
    const patterns = {
      '00000': 3,
      '00001': 6,
      '00010': 2,
      '00011': 11,
      '00100': 1,
      '00101': 1,
      '00110': 3,
      '00111': 4,
      '01000': 1,
      '01001': 8,
      '01011': 16,
      '01101': 3,
      '01110': 2,
      '01111': 15,
      '10000': 10,
      '10001': 29,
      '10010': 14,
      '10011': 81,
      '10100': 3,
      '10101': 28,
      '10110': 15,
      '10111': 80,
      '11000': 16,
      '11001': 56,
      '11010': 21,
      '11011': 173,
      '11100': 11,
      '11101': 61,
      '11110': 28,
      '11111': 298,
    };
    const rows = Object.entries(patterns).flatMap(([pattern, people]) =>
      Array.from({ length: people }, () => [...pattern].map(Number)),
    );
    expect(rows).toHaveLength(1000);
    // The shares of right answers that are printed with the data: these are the same 1000 people.
    const right = [0, 1, 2, 3, 4].map((item) => rows.filter((row) => row[item] === 1).length);
    expect(right).toEqual([924, 709, 553, 763, 870]);
    expect(cronbachAlpha(rows)).toBeCloseTo(0.295, 3);
  });

  /** Vallat, R. (2018), as above: the documented example of fifteen people and ten items gives α = 0.5917188. */
  it('fifteen people and ten items (Vallat 2018)', () => {
    const items = [
      [3, 5, 7, 2, 6, 1, 4, 2, 6, 5, 4, 4, 5, 6, 4],
      [2, 4, 3, 4, 5, 2, 3, 4, 5, 4, 3, 2, 5, 5, 3],
      [4, 6, 5, 3, 6, 3, 5, 4, 5, 6, 5, 3, 6, 5, 5],
      [1, 3, 5, 3, 5, 4, 3, 3, 5, 4, 2, 2, 2, 4, 5],
      [4, 5, 6, 2, 4, 2, 5, 7, 1, 3, 5, 5, 3, 2, 3],
      [5, 1, 4, 2, 4, 5, 2, 2, 6, 5, 3, 3, 3, 2, 1],
      [1, 2, 3, 2, 4, 2, 1, 2, 5, 3, 2, 4, 2, 1, 3],
      [4, 5, 3, 6, 6, 3, 2, 4, 2, 1, 3, 2, 4, 4, 2],
      [3, 5, 6, 6, 7, 5, 4, 6, 3, 7, 4, 3, 4, 6, 3],
      [2, 5, 5, 3, 5, 2, 3, 5, 2, 2, 1, 4, 5, 5, 4],
    ];
    const people = Array.from({ length: 15 }, (_, person) => items.map((item) => item[person] ?? NaN));
    expect(cronbachAlpha(people)).toBeCloseTo(0.5917188, 7);
  });
});

describe('published reference values of agreement', () => {
  /**
   * James, L. R., Demaree, R. G., & Wolf, G. (1984). Estimating within-group interrater reliability with and without
   * response bias. Journal of Applied Psychology, 69(1), 85–98: even spread has a variance of 2 on five points and of 4
   * on seven. So the coefficient is 0 where the sample's variance is that.
   */
  it.each([
    [5, 2],
    [7, 4],
  ])('even spread on %d points has a variance of %d (James, Demaree & Wolf 1984)', (options, variance) => {
    const pair = [1, 1 + Math.sqrt(2 * variance)];
    expect(withinGroupAgreement(pair, options)).toBeCloseTo(0, 12);
  });

  /**
   * Lindell, M. K., & Brandt, C. J. (1997). Measuring interrater agreement for ratings of a single target. Applied
   * Psychological Measurement, 21(3), 271–278: the largest variance of J raters on five points, half of them at each
   * end, is 4 · J/(J − 1), so r*wg runs down to −1 as J grows.
   */
  it('most divided raters on five points (Lindell & Brandt 1997)', () => {
    for (const raters of [2, 10, 1000]) {
      const ratings = Array.from({ length: raters }, (_, at) => (at % 2 ? 5 : 1));
      expect(withinGroupAgreement(ratings, 5)).toBeCloseTo(1 - (2 * raters) / (raters - 1), 12);
    }
  });

  /**
   * Burke, M. J., & Dunlap, W. P. (2002). Estimating interrater agreement with the average deviation index: A user’s
   * guide. Organizational Research Methods, 5(2), 159–172: even spread over five points deviates by 1.2 on average and
   * over seven by 1.71, which lies above the limits of 0.8 and 1.2 (a sixth of the points) that they give.
   */
  it.each([
    [5, 1.2, 0.8],
    [7, 1.71, 1.2],
  ])('even spread over %d points deviates by %d (Burke & Dunlap 2002)', (options, deviation, limit) => {
    const ratings = Array.from({ length: options }, (_, at) => at + 1);
    expect(averageDeviation(ratings)).toBeCloseTo(deviation, 2);
    expect(averageDeviation(ratings)).toBeGreaterThan(limit);
  });
});
