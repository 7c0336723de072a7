import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronbachAlpha, intraclassCorrelation } from '../../../src/core/assessment/reliability.js';
import { SHROUT_FLEISS } from './published.js';

const table = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('intraclass correlation', () => {
  it.each([
    ['one target', [[1, 2, 3]]],
    ['one judge', [[1], [2], [3]]],
    ['nothing', []],
    [
      'one value throughout',
      [
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
      ],
    ],
  ])('is undefined for %s', (_, rows) => {
    expect(Object.values(intraclassCorrelation(rows)).every(Number.isNaN)).toBe(true);
  });

  it('is undefined, not infinite, where only one denominator is zero', () => {
    // The targets have equal means, so BMS is zero and the judges' means have nothing to be compared with.
    const icc = intraclassCorrelation([
      [1, 5],
      [5, 1],
    ]);
    expect(icc.icc1).toBeCloseTo(-1, 12);
    expect(icc.icc1k).toBeNaN();
    expect(icc.icc3k).toBeNaN();
  });

  it('refuses ragged rows and what is no number', () => {
    expect(() => intraclassCorrelation([[1, 2], [3]])).toThrow(RangeError);
    expect(() =>
      intraclassCorrelation([
        [1, 2],
        [3, NaN],
      ]),
    ).toThrow(RangeError);
  });
});

describe('Cronbach’s alpha', () => {
  it('of a small table worked out by hand', () => {
    const rows = [
      [1, 2, 3],
      [2, 3, 3],
      [3, 1, 2],
      [4, 2, 4],
    ];
    // Item variances 5/3, 2/3 and 2/3 add up to 3, the sums 6, 8, 6 and 10 have 11/3: 3/2 · (1 − 9/11).
    expect(cronbachAlpha(rows)).toBeCloseTo(3 / 11, 12);
  });

  it('equals ICC(3,k) of the same table, wherever both are defined', () => {
    expect(cronbachAlpha(SHROUT_FLEISS)).toBeCloseTo(intraclassCorrelation(SHROUT_FLEISS).icc3k, 12);
    fc.assert(
      fc.property(table, (rows) => {
        const alpha = cronbachAlpha(rows);
        const { icc3k } = intraclassCorrelation(rows);
        if (Number.isNaN(alpha)) expect(icc3k).toBeNaN();
        else expect(alpha).toBeCloseTo(icc3k, 6);
      }),
    );
  });

  it.each([
    ['one row', [[1, 2]]],
    ['one item', [[1], [2]]],
    ['nothing', []],
    [
      'rows with equal sums',
      [
        [1, 5],
        [5, 1],
        [3, 3],
      ],
    ],
    [
      'sums that differ only in the last binary digit',
      [
        [0.1, 0.2, 0.3],
        [0.3, 0.2, 0.1],
        [0.2, 0.3, 0.1],
      ],
    ],
  ])('is undefined for %s', (_, rows) => {
    expect(cronbachAlpha(rows)).toBeNaN();
  });

  it('refuses ragged rows and what is no number', () => {
    expect(() => cronbachAlpha([[1, 2], [3]])).toThrow(RangeError);
    expect(() =>
      cronbachAlpha([
        [1, 2],
        [3, -Infinity],
      ]),
    ).toThrow(RangeError);
  });
});
