import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GapList } from '../../../src/core/model/gaps.js';
import {
  countGaps,
  isGapList,
  latestLists,
  needsWithoutOffer,
  summariseGaps,
} from '../../../src/core/offers/gaps.js';

const empty = (id = 'a'): GapList => ({ id, rev: 0, counts: [] });
const horsens = 615;

describe('a need without an offer', () => {
  const eligible = [
    { offer: { needs: { automation: 3, overview: 1 } } },
    { offer: { needs: { export: 2 } } },
  ];

  test('is one that none of the offers serves', () => {
    expect(needsWithoutOffer(['automation', 'succession', 'export'], eligible)).toEqual(['succession']);
  });

  test('is not one whose name only a prototype has', () => {
    expect(needsWithoutOffer(['constructor'], eligible)).toEqual(['constructor']);
  });
});

describe('counting', () => {
  test('takes a need once a day for each municipality', () => {
    let list = countGaps(empty(), ['export', 'export', 'succession'], horsens, '2026-11-30');
    expect(list.rev).toBe(1);
    const again = countGaps(list, ['export'], horsens, '2026-11-30');
    expect(again).toBe(list);
    list = countGaps(list, ['export'], null, '2026-11-30');
    list = countGaps(list, ['export'], horsens, '2026-12-01');
    expect(list).toEqual({
      id: 'a',
      rev: 3,
      counts: [
        { need: 'succession', municipality: horsens, days: 1, first: '2026-11-30', last: '2026-11-30' },
        { need: 'export', days: 1, first: '2026-11-30', last: '2026-11-30' },
        { need: 'export', municipality: horsens, days: 2, first: '2026-11-30', last: '2026-12-01' },
      ],
    });
  });

  test('does not go backwards with the clock', () => {
    const list = countGaps(empty(), ['export'], null, '2026-11-30');
    expect(countGaps(list, ['export'], null, '2026-11-29')).toBe(list);
  });

  test('leaves the list it is given as it was', () => {
    const list = countGaps(empty(), ['export'], null, '2026-11-30');
    const before = structuredClone(list);
    countGaps(list, ['export', 'succession'], null, '2026-12-24');
    expect(list).toEqual(before);
  });

  test('makes lists that are known as such', () => {
    expect(isGapList(countGaps(empty(), ['export'], horsens, '2026-11-30'))).toBe(true);
    const good = { need: 'export', days: 1, first: '2026-11-30', last: '2026-11-30' };
    for (const bad of [
      { days: 0 },
      { days: '1' },
      { need: 7 },
      { municipality: 'Horsens' },
      { first: 'i går' },
    ])
      expect(isGapList({ id: 'a', rev: 1, counts: [{ ...good, ...bad }] })).toBe(false);
    for (const bad of [undefined, null, 'x', [], {}, { ...empty() }, { id: 'a', rev: 1, counts: 'x' }])
      expect(isGapList(bad)).toBe(false);
  });
});

describe('laying lists together', () => {
  const one = countGaps(
    countGaps(empty('one'), ['export', 'automation'], horsens, '2026-11-02'),
    ['export'],
    null,
    '2026-11-30',
  );
  const two = countGaps(empty('two'), ['export'], horsens, '2026-10-01');

  test('counts every device’s days, need by need and place by place', () => {
    expect(summariseGaps([one, two])).toEqual([
      {
        need: 'export',
        days: 3,
        devices: 2,
        first: '2026-10-01',
        last: '2026-11-30',
        places: [
          { municipality: horsens, days: 2, devices: 2, first: '2026-10-01', last: '2026-11-02' },
          { municipality: null, days: 1, devices: 1, first: '2026-11-30', last: '2026-11-30' },
        ],
      },
      {
        need: 'automation',
        days: 1,
        devices: 1,
        first: '2026-11-02',
        last: '2026-11-02',
        places: [{ municipality: horsens, days: 1, devices: 1, first: '2026-11-02', last: '2026-11-02' }],
      },
    ]);
  });

  test('takes the later of two editions of one list', () => {
    const later = countGaps(two, ['export'], horsens, '2026-12-01');
    expect(latestLists([later, two, one, later])).toEqual([one, later]);
  });

  test('comes to the same whatever the order and however often', () => {
    const count = fc.record({
      needs: fc.subarray(['export', 'automation', 'succession'], { minLength: 1 }),
      municipality: fc.constantFrom(null, 101, horsens),
      day: fc.constantFrom('2026-01-01', '2026-01-02', '2026-06-30'),
    });
    const history = fc.array(count, { maxLength: 12 }).map((counts) => {
      const editions: GapList[] = [];
      let list = empty();
      for (const { needs, municipality, day } of counts) {
        list = countGaps(list, needs, municipality, day);
        editions.push(list);
      }
      return editions;
    });
    fc.assert(
      fc.property(fc.array(history, { maxLength: 4 }), fc.infiniteStream(fc.nat()), (histories, order) => {
        const named = histories.map((editions, index) =>
          editions.map((list) => ({ ...list, id: `d${index}` })),
        );
        const final = named.flatMap((editions) => editions.slice(-1));
        const shuffled = [...named.flat(), ...named.flat()]
          .map((list) => [order.next().value as number, list] as const)
          .sort(([a], [b]) => a - b)
          .map(([, list]) => list);
        expect(summariseGaps(shuffled)).toEqual(summariseGaps(final));
        const total = summariseGaps(final).reduce((sum, { days }) => sum + days, 0);
        const days = final.flatMap(({ counts }) => counts).reduce((sum, one) => sum + one.days, 0);
        expect(total).toBe(days);
      }),
    );
  });
});
