import { describe, expect, it } from 'vitest';
import { dialoguePoints } from '../../../src/core/assessment/dialogue.js';
import type { ReportRow } from '../../../src/core/model/report.js';
import type { Reading } from '../../../src/core/model/vocabulary.js';
import { instrument } from './people.js';

const { scale } = instrument([]);
const READINGS = {
  '+': 'shared-strength',
  '-': 'shared-gap',
  '/': 'between-systems',
  '~': 'within-system',
  o: 'open',
} as const satisfies Readonly<Record<string, Reading>>;

/** A theme in short: its name, reading, mean and average deviation; no group is shown, so the weight is AD / range. */
type Theme = readonly [id: string, reading: keyof typeof READINGS, mean: number, averageDeviation: number];

const row = ([id, reading, mean, averageDeviation]: Theme): ReportRow => ({
  id,
  n: 10,
  mean,
  sd: 1,
  histogram: [2, 2, 2, 2, 2],
  averageDeviation,
  agreement: null,
  reading: READINGS[reading],
  bySystem: { employment: null, education: null, business: null },
});

const differing: readonly Theme[] = [
  ['a', '/', 3, 1.6],
  ['b', '~', 3, 1.5],
  ['c', '~', 3, 1.4],
  ['d', '/', 3, 1.3],
  ['e', '~', 3, 1.2],
  ['f', '~', 3, 1.1],
];
const gap: Theme = ['gap', '-', 1.8, 0.4];
const deeper: Theme = ['deeper', '-', 1.2, 0.3];
const strength: Theme = ['strength', '+', 4.2, 0.5];
const higher: Theme = ['higher', '+', 4.9, 0.1];
const middling: Theme = ['open', 'o', 3, 0.6];

describe('what people agree on', () => {
  it.each([
    ['differences alone are five by weight', differing, ['a', 'b', 'c', 'd', 'e']],
    ['a shared gap has a place', [...differing, gap], ['a', 'b', 'c', 'd', 'gap']],
    ['a shared strength has a place', [strength, ...differing], ['a', 'b', 'c', 'd', 'strength']],
    ['both have one', [gap, ...differing, strength], ['a', 'b', 'c', 'strength', 'gap']],
    ['the clearest of several has it', [gap, deeper, ...differing], ['a', 'b', 'c', 'd', 'deeper']],
    [
      'the highest too, however little spread there is',
      [strength, higher, ...differing],
      ['a', 'b', 'c', 'd', 'higher'],
    ],
    [
      'more of a kind come by weight, as others do',
      [gap, deeper, strength, higher, ...differing.slice(0, 1), middling],
      ['a', 'open', 'strength', 'deeper', 'higher'],
    ],
    ['what is neither has no place of its own', [middling, ...differing], ['a', 'b', 'c', 'd', 'e']],
    ['with five or fewer all are there', [gap, deeper, strength], ['strength', 'gap', 'deeper']],
    [
      'of equals the instrument’s first',
      [gap, ['twin', '-', 1.8, 0.4] as const, ...differing],
      ['a', 'b', 'c', 'd', 'gap'],
    ],
  ] satisfies [string, readonly Theme[], string[]][])('%s', (_, themes, expected) => {
    expect(dialoguePoints(themes.map(row), scale).map(({ dimension }) => dimension)).toEqual(expected);
  });

  it('keeps the weight as it is, so that the order can be told from it', () => {
    const points = dialoguePoints([...differing, gap].map(row), scale);
    expect(points.at(-1)).toMatchObject({ dimension: 'gap', reading: 'shared-gap', weight: 0.1 });
    expect(points.map(({ weight }) => weight)).toEqual(
      points.map(({ weight }) => weight).sort((x, y) => y - x),
    );
  });
});
