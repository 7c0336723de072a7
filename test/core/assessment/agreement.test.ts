import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageDeviation, withinGroupAgreement } from '../../../src/core/assessment/agreement.js';
import { histogramFigures } from '../../../src/core/assessment/histogram.js';
import { instrument } from './people.js';

describe('average deviation', () => {
  it.each([
    // By hand: mean 3, distances 2 1 0 1 2.
    [[1, 2, 3, 4, 5], 1.2],
    // By hand: mean 4, distances 1 1 0 0.
    [[3, 5, 4, 4], 0.5],
    [[1, 5], 2],
    [[4, 4, 4], 0],
    [[2], 0],
  ])('of %j is %d', (ratings, expected) => {
    expect(averageDeviation(ratings)).toBeCloseTo(expected, 12);
  });

  it('is undefined for nobody and refuses what is no number', () => {
    expect(averageDeviation([])).toBeNaN();
    expect(() => averageDeviation([3, NaN])).toThrow(RangeError);
    expect(() => averageDeviation([3, Infinity])).toThrow(RangeError);
  });
});

describe('agreement within a group', () => {
  it.each([
    // By hand: s² = 2.5, (25 − 1)/12 = 2.
    [[1, 2, 3, 4, 5], 5, -0.25],
    // By hand: s² = 2/3.
    [[3, 5, 4, 4], 5, 2 / 3],
    [[4, 4, 4], 5, 1],
    // The most divided pair of all: s² = 8. Not clipped.
    [[1, 5], 5, -3],
    // By hand: s² = 1, (49 − 1)/12 = 4.
    [[5, 6, 7], 7, 0.75],
  ])('of %j on %d points is %d', (ratings, options, expected) => {
    expect(withinGroupAgreement(ratings, options)).toBeCloseTo(expected, 12);
  });

  it('is undefined for one person or one option and refuses what is no number', () => {
    expect(withinGroupAgreement([3], 5)).toBeNaN();
    expect(withinGroupAgreement([], 5)).toBeNaN();
    expect(withinGroupAgreement([1, 1], 1)).toBeNaN();
    expect(() => withinGroupAgreement([3, NaN], 5)).toThrow(RangeError);
    expect(() => withinGroupAgreement([3, 4], Infinity)).toThrow(RangeError);
  });
});

it('figures made from a histogram are those of the ratings', () => {
  const { scale } = instrument([]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 40 }), (ratings) => {
      const histogram = [1, 2, 3, 4, 5].map((point) => ratings.filter((rating) => rating === point).length);
      const figures = histogramFigures(histogram, scale);
      expect(figures.n).toBe(ratings.length);
      expect(figures.averageDeviation).toBeCloseTo(averageDeviation(ratings), 9);
      expect(1 - (figures.sd ?? NaN) ** 2 / 2).toBeCloseTo(withinGroupAgreement(ratings, 5), 9);
    }),
  );
});
