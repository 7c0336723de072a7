import { describe, expect, it } from 'vitest';
import { changeNoise, meanInterval } from '../../../src/core/assessment/interval.js';
import { mean, variance } from '../../../src/core/assessment/numbers.js';
import { studentT } from '../../../src/core/assessment/student.js';

// Student (1908), table of additional hours of sleep: ten patients, two drugs. The intervals are those that R's manual
// prints for the same data (datasets::sleep, t.test).
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
const sampleOf = (values: readonly number[]) => ({
  n: values.length,
  mean: mean(values),
  sd: Math.sqrt(variance(values)),
});
const wide = { min: -10, max: 10 };

describe('Student’s t', () => {
  it.each([
    [4, 2.776],
    [5, 2.571],
    [9, 2.262],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98],
  ])('is that of the tables for %d degrees of freedom', (freedom, table) => {
    expect(Math.abs(studentT(freedom) - table)).toBeLessThan(0.001);
  });

  it('is unknown below one degree of freedom', () => {
    expect(studentT(0.5)).toBeNaN();
    expect(studentT(NaN)).toBeNaN();
  });
});

describe('the interval of a mean', () => {
  it('is the published one of Student’s sleep data', () => {
    const gained = sampleOf(second.map((value, i) => value - (first[i] ?? NaN)));
    const interval = meanInterval(gained, wide);
    expect(interval?.low).toBeCloseTo(0.7001, 3);
    expect(interval?.high).toBeCloseTo(2.4599, 3);
  });

  it('does not leave the scale', () => {
    expect(meanInterval({ n: 5, mean: 4.8, sd: 0.8 }, { min: 1, max: 5 })?.high).toBe(5);
    expect(meanInterval({ n: 5, mean: 1.2, sd: 0.8 }, { min: 1, max: 5 })?.low).toBe(1);
  });

  it('is unknown where the spread is', () => {
    expect(meanInterval({ n: 1, mean: 3, sd: null }, wide)).toBeNull();
  });
});

describe('the noise of a change', () => {
  it('is the published half-width of Welch’s interval for Student’s sleep data', () => {
    // R: 95 percent confidence interval −3.3654832 to 0.2054832.
    expect(changeNoise(sampleOf(first), sampleOf(second), 0)).toBeCloseTo((0.2054832 + 3.3654832) / 2, 3);
  });

  it('is never less than one person’s step, also where all say the same', () => {
    expect(changeNoise({ n: 6, sd: 0 }, { n: 5, sd: 0 })).toBeCloseTo(1 / 5, 12);
    expect(changeNoise({ n: 100, sd: 0.01 }, { n: 5, sd: 0 }, 0.4)).toBeCloseTo(0.08, 12);
  });

  it('is the same in both directions, and shrinks with more people', () => {
    const [few, many] = [
      { n: 6, sd: 1.1 },
      { n: 40, sd: 0.7 },
    ];
    expect(changeNoise(few, many)).toBeCloseTo(changeNoise(many, few), 12);
    expect(changeNoise(many, many)).toBeLessThan(changeNoise(few, few));
  });

  it('is unknown where a spread is', () => {
    expect(changeNoise({ n: 1, sd: null }, { n: 9, sd: 1 })).toBeNaN();
    expect(changeNoise({ n: 9, sd: 1 }, { n: 1, sd: null })).toBeNaN();
  });
});
