import { describe, expect, it } from 'vitest';
import { latestResponses } from '../../../src/core/assessment/latest.js';
import { ownProfile, scoredAnswers } from '../../../src/core/assessment/scoring.js';
import { visibleItems } from '../../../src/core/assessment/visible-items.js';
import type { ShowIf } from '../../../src/core/model/assessment.js';
import { instrument, item, response } from './people.js';

const visits = item('visits', 'd', { kind: 'count' });
const base = instrument([
  item('a', 'd'),
  item('back', 'd', { reversed: true }),
  item('c', 'd'),
  item('d', 'd'),
  visits,
  item('note', 'd', { kind: 'text' }),
  item('other', 'e'),
]);

describe('scoring', () => {
  it('mirrors reversed items and never scores a non-answer, a text or what is no point of the scale', () => {
    const answers = { a: 5, back: 5, c: 'unknown', d: 'not-relevant', visits: 12, note: '4', other: 3.5 };
    expect([...scoredAnswers(base, response(answers))]).toEqual([
      ['a', 5],
      ['back', 1],
      ['visits', 12],
    ]);
    expect(scoredAnswers(base, response({ a: 0, back: 6, visits: -1, c: NaN })).size).toBe(0);
  });

  it('mirrors in the scale’s middle wherever the scale begins', () => {
    const zero = instrument([item('back', 'd', { reversed: true })], { min: 0, max: 10 });
    expect(scoredAnswers(zero, response({ back: 2 })).get('back')).toBe(8);
  });

  it('makes a profile of the person’s own means, with countable facts apart', () => {
    const profile = ownProfile(
      base,
      response({ a: 4, back: 1, c: 'unknown', d: 'not-relevant', visits: 12 }),
    );
    expect(profile.dimensions).toEqual([
      { id: 'd', mean: 4.5, answered: 2, unknown: 1, notRelevant: 1, total: 4, context: false },
      { id: 'e', mean: null, answered: 0, unknown: 0, notRelevant: 0, total: 1, context: false },
    ]);
    expect(profile.counts).toEqual([{ id: 'visits', dimension: 'd', value: 12 }]);
  });
});

describe('visible items', () => {
  const asks = (showIf: ShowIf, answers: Parameters<typeof response>[0]) =>
    visibleItems(instrument([item('a', 'd'), item('b', 'd', { showIf })]), answers).length === 2;

  it.each([
    [{ op: '=', value: 3 }, [3], [2, 4, 'unknown', 'not-relevant']],
    [{ op: '!=', value: 3 }, [2], [3, 'unknown', 'not-relevant']],
    [{ op: '<', value: 3 }, [2], [3, 'unknown']],
    [{ op: '<=', value: 3 }, [3], [4]],
    [{ op: '>', value: 3 }, [4], [3, 'x']],
    [{ op: '>=', value: 3 }, [3], [2]],
    [{ op: 'in', value: ['x', 'y'] }, ['x'], ['z', 'unknown']],
    [{ op: 'not-in', value: ['x', 'y'] }, ['z'], ['y', 'not-relevant']],
  ] as const)('%j', (condition, yes, no) => {
    const showIf = { item: 'a', ...condition };
    for (const answer of yes) expect(asks(showIf, { a: answer })).toBe(true);
    for (const answer of no) expect(asks(showIf, { a: answer })).toBe(false);
    expect(asks(showIf, {})).toBe(false);
  });

  it('hides what hangs on a hidden item, on itself or on an item that is not there', () => {
    const chain = instrument([
      item('a', 'd'),
      item('b', 'd', { showIf: { item: 'a', op: '=', value: 1 } }),
      item('c', 'd', { showIf: { item: 'b', op: '=', value: 1 } }),
      item('x', 'd', { showIf: { item: 'y', op: '=', value: 1 } }),
      item('y', 'd', { showIf: { item: 'x', op: '=', value: 1 } }),
      item('z', 'd', { showIf: { item: 'toString', op: '!=', value: 1 } }),
    ]);
    const asked = (a: number) => visibleItems(chain, { a, b: 1, x: 1, y: 1 }).map(({ id }) => id);
    expect(asked(1)).toEqual(['a', 'b', 'c']);
    expect(asked(2)).toEqual(['a']);
    expect([...scoredAnswers(chain, response({ a: 2, b: 1, c: 5 })).keys()]).toEqual(['a']);
  });
});

describe('latest responses', () => {
  it('are the highest revision of each id, whatever the order, from one perspective', () => {
    const all = [
      response({ a: 1 }, { id: 'p' }),
      response({ a: 3 }, { id: 'p', rev: 10 }),
      response({ a: 2 }, { id: 'p', rev: 9 }),
      response({ a: 4 }, { id: 'o' }),
      response({ a: 5 }, { id: 'q', perspective: 'desired' }),
      { ...response({ a: 5 }), instrument: { id: 'another', revision: 1 } },
    ];
    const answers = (list: typeof all) => latestResponses(base, list).map((one) => one.answers.a);
    expect(answers(all)).toEqual([4, 3]);
    expect(answers([...all].reverse())).toEqual([4, 3]);
    expect(latestResponses(base, all, 'desired').map((one) => one.id)).toEqual(['q']);
  });

  it('decide the same between two contents of one revision', () => {
    const early = response({ a: 1 }, { id: 'p', completedAt: '2026-11-01' });
    const late = response({ a: 2 }, { id: 'p', completedAt: '2026-11-02' });
    const twin = response({ a: 5 }, { id: 'p', completedAt: '2026-11-02' });
    expect(latestResponses(base, [late, early])).toEqual([late]);
    expect(latestResponses(base, [early, late])).toEqual([late]);
    expect(latestResponses(base, [late, twin])).toEqual(latestResponses(base, [twin, late]));
  });
});
