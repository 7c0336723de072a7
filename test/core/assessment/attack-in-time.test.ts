import { describe, expect, it } from 'vitest';
import { movedSince, publication, withoutErased } from '../../../src/core/assessment/publication.js';
import { createReport } from '../../../src/core/assessment/report.js';
import { coverage } from '../../../src/core/assessment/coverage.js';
import type { Answer, Instrument, Response } from '../../../src/core/model/assessment.js';
import type { System } from '../../../src/core/model/vocabulary.js';
import { leakOf } from './attack/play.js';
import type { RandomRound } from './attack/rounds.js';
import { instrument, item, response } from './people.js';

/* What the attack has found, one by one. */

const people = (
  prefix: string,
  count: number,
  answers: Record<string, Answer>,
  system: System | null = null,
) => Array.from({ length: count }, (_, i) => response(answers, { id: `${prefix}${i}`, system }));

const roundOf = (test: Instrument, ...stages: readonly (readonly Response[])[]): RandomRound => ({
  seed: 0,
  instrument: test,
  split: 'system',
  minGroup: 5,
  stages: stages.map((responses) => ({ responses, tallied: [] })),
});

describe('three reports of one round', () => {
  const sheet = instrument([item('a', 'one')]);
  const context = { instrument: sheet, minGroup: 5, split: 'system' } as const;
  const first = people('p', 12, { a: 3 }, 'employment');
  const late = people('x', 5, { a: 5 }, 'employment');
  const second = [...first, ...late];
  // Four of those who came go again, and one who was there from the beginning.
  const third = [...first.slice(1), ...late.slice(4)];

  it('do not tell by the first and the last what each step alone may tell', () => {
    const moved = new Set(movedSince(first, second, context, new Set()));
    expect([...moved]).toEqual(late.map(({ id }) => id));
    const kept = withoutErased(second, third, sheet);
    expect(publication(kept, third, context).mayTakeIn).toBe(true);
    expect(publication(kept, third, context, moved).mayTakeIn).toBe(false);
    expect(leakOf(roundOf(sheet, first, second, third))).toBeNull();
  });

  it('come when enough others are different', () => {
    const moved = new Set(movedSince(first, second, context, new Set()));
    const more = [...second, ...people('y', 5, { a: 1 }, 'employment')];
    expect(publication(second, more, context, moved).mayTakeIn).toBe(true);
    expect(movedSince(second, more, context, moved)).toHaveLength(10);
  });

  it('do not go by way of one that shows less: it would be held against nothing', () => {
    const [stay, gone, come] = [
      people('p', 3, { a: 3 }, 'employment'),
      people('q', 2, { a: 1 }, 'employment'),
      people('z', 2, { a: 5 }, 'employment'),
    ];
    const all = [...stay, ...gone];
    expect(publication(withoutErased(all, stay, sheet), stay, context).mayTakeIn).toBe(false);
    const both = [...stay, ...come];
    expect(publication(withoutErased(all, both, sheet), both, context).mayTakeIn).toBe(false);
    expect(leakOf(roundOf(sheet, all, stay, both))).toBeNull();
    const enough = [...both, ...people('y', 3, { a: 2 }, 'employment')];
    expect(publication(withoutErased(all, enough, sheet), enough, context).mayTakeIn).toBe(true);
  });

  it('are followed through an erasure', () => {
    const gone = first.slice(1);
    const kept = withoutErased(first, gone, sheet);
    const back = [...first, ...late];
    // Who has come back may say what they said: they are different all the same.
    expect(movedSince(kept, back, context, new Set())).toEqual(['p0', ...late.map(({ id }) => id)]);
  });
});

describe('a statement that is asked only of some', () => {
  const sheet = instrument([
    item('a', 'one'),
    item('b', 'one', { showIf: { item: 'a', op: '>=', value: 4 } }),
  ]);

  it('is not shown by group where how many were asked would tell what the few others said', () => {
    // Two of education are hidden on the first statement, and so is employment. Only employment is asked the second.
    const all = [...people('e', 8, { a: 5, b: 3 }, 'employment'), ...people('u', 2, { a: 1 }, 'education')];
    const [a, b] = createReport(sheet, all).items;
    expect(a?.bySystem['employment']).toBeNull();
    expect([b?.n, b?.bySystem['employment']]).toEqual([8, null]);
    expect(leakOf(roundOf(sheet, all))).toBeNull();
  });

  it('is shown by group where the groups are shown on what decides', () => {
    const all = [...people('e', 8, { a: 5, b: 3 }, 'employment'), ...people('u', 6, { a: 1 }, 'education')];
    expect(createReport(sheet, all).items[1]?.bySystem['employment']?.n).toBe(8);
  });

  it('is counted the same after somebody is erased, though blanks no longer say who was asked', () => {
    const all = people('e', 12, { a: 5, b: 3 }, 'employment');
    const gone = all.slice(1);
    const kept = withoutErased(all, gone, sheet);
    expect(kept[0]).toMatchObject({ rev: 0, answers: { a: 1, b: 1 } });
    const context = { instrument: sheet, minGroup: 5, split: 'system' } as const;
    // Four new ones who are not asked: on the second statement one is missing, alone.
    const now = [...gone, ...people('x', 4, { a: 1 }, 'employment')];
    expect(publication(kept, now, context).mayTakeIn).toBe(false);
  });
});

describe('Figure 1', () => {
  const axes = [
    item('x', 'f', { position: 'x' }),
    item('y', 'f', { position: 'y' }),
    item('z', 'f', { position: 'y' }),
    item('p', 'f', { kind: 'position' }),
  ];
  const sheet = instrument(axes);
  const placed = people('e', 9, { x: 4, y: 3, z: 3 });

  it('is hidden where one person stands by a place of their own and has answered an axis', () => {
    const all = [...placed, response({ x: 1, p: { x: -1, y: 1 } }, { id: 'own' })];
    expect(createReport(sheet, placed).position?.n).toBe(9);
    expect(createReport(sheet, all).position).toBeNull();
    expect(leakOf(roundOf(sheet, all))).toBeNull();
  });

  it('has places of their own when there are enough of them', () => {
    const all = [...placed, ...people('o', 5, { x: 1, p: { x: -1, y: 1 } })];
    expect(createReport(sheet, all).position?.n).toBe(14);
    expect(leakOf(roundOf(sheet, all))).toBeNull();
  });

  it('is hidden where its cells repeat one statement of several, less one person', () => {
    const all = [
      ...people('e', 9, { x: 4, y: 3 }),
      response({ y: 1 }, { id: 'alone' }),
      ...people('z', 5, { z: 2 }),
    ];
    expect(createReport(sheet, all).position).toBeNull();
    expect(leakOf(roundOf(sheet, all))).toBeNull();
  });

  it('is not taken in where it would tell of the few who were on an axis before it was shown', () => {
    const two = instrument(axes.slice(0, 2));
    const both = people('e', 10, { x: 4, y: 3 });
    const first = [...both, ...people('s', 4, { x: 2 })];
    const second = [...first, ...people('t', 5, { x: 1 })];
    expect(createReport(two, first).position).toBeNull();
    expect(createReport(two, second).position?.n).toBe(10);
    const context = { instrument: two, minGroup: 5, split: 'system' } as const;
    expect(publication(first, second, context).mayTakeIn).toBe(false);
    expect(leakOf(roundOf(two, first, second))).toBeNull();
  });
});

describe('a round that is split by role', () => {
  it('has no cover by system, which would cross it', () => {
    const sheet = instrument([item('a', 'one')]);
    const all = people('e', 12, { a: 5 }, 'employment').map((one, i): Response => ({
      ...one,
      respondent: { ...one.respondent, role: i === 0 ? 'leader' : 'consultant' },
    }));
    expect(coverage(sheet, all)?.items[0]?.bySystem.employment?.n).toBe(12);
    const cover = coverage(sheet, all, { split: 'role' });
    expect([cover?.items[0]?.total?.n, cover?.items[0]?.bySystem.employment]).toEqual([12, null]);
  });
});
