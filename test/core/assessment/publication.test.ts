import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publication, withoutErased } from '../../../src/core/assessment/publication.js';
import { createReport } from '../../../src/core/assessment/report.js';
import type { RoundData } from '../../../src/core/assessment/tally-change.js';
import type { Response } from '../../../src/core/model/assessment.js';
import { SYSTEMS, type System } from '../../../src/core/model/vocabulary.js';
import { instrument, item, response, team } from './people.js';

const MIN = 5;
const sheet = instrument([item('a', 'one'), item('b', 'one'), item('c', 'two')]);
const context = { instrument: sheet, minGroup: MIN, split: 'system' } as const;

/** People of one system who say the same to everything. */
const people = (prefix: string, count: number, system: System | null, rating = 3): Response[] =>
  Array.from({ length: count }, (_, i) =>
    response({ a: rating, b: rating, c: rating }, { id: `${prefix}${i}`, system }),
  );
const revised = (one: Response, more: Partial<Response>): Response => ({ ...one, rev: one.rev + 1, ...more });
const decide = (kept: RoundData | null, now: RoundData) => publication(kept, now, context);

describe('what of a round may be shown', () => {
  const first = [...people('e', 6, 'employment'), ...people('u', 6, 'education')];

  it('is counts alone while it is open', () => {
    expect(decide(null, first)).toMatchObject({
      status: 'open',
      published: [],
      waiting: 12,
      mayTakeIn: true,
    });
  });

  it('is what was there at closing once it is closed', () => {
    const { status, published, waiting } = decide(first, first);
    expect([status, waiting]).toEqual(['closed', 0]);
    expect(published).toHaveLength(12);
  });

  it.each([
    ['one late response', people('x', 1, 'employment'), false],
    ['four', people('x', 4, 'employment'), false],
    ['five of one system', people('x', 5, 'employment'), true],
    ['five, but of two systems', [...people('x', 3, 'employment'), ...people('y', 2, 'education')], false],
    ['five of each', [...people('x', 5, 'employment'), ...people('y', 5, 'education')], true],
    [
      'five and one of another system',
      [...people('x', 5, 'employment'), ...people('y', 1, 'education')],
      false,
    ],
    ['four of a system that is not shown', people('x', 4, 'business'), false],
    ['five of a system that was not there', people('x', 5, 'business'), true],
    ['five without a system', people('x', 5, null), true],
  ])('takes in %s: %#', (_, late, may) => {
    const { status, published, waiting, mayTakeIn } = decide(first, [...first, ...late]);
    expect([status, published.length]).toEqual(['closed', 12]);
    expect([waiting, mayTakeIn]).toEqual([late.length, may]);
  });

  it('waits where five come but one of them is alone on a statement', () => {
    const late = people('x', 5, 'employment').map((one, i) =>
      i > 0 ? { ...one, answers: { a: 2, b: 2 } } : one,
    );
    expect(decide(first, [...first, ...late]).mayTakeIn).toBe(false);
  });

  it('waits where a newly shown group would uncover two people of the earlier total', () => {
    // Before: everybody together, since two of education stood alone. After: 6 of employment could be subtracted.
    const before = [...people('e', 6, 'employment'), ...people('u', 2, 'education')];
    const after = [...before, ...people('x', 5, 'education')];
    expect(createReport(sheet, before).items[0]?.bySystem['employment']).toBeNull();
    expect(createReport(sheet, after).items[0]?.bySystem['employment']).not.toBeNull();
    expect(decide(before, after).mayTakeIn).toBe(false);
  });

  it('counts a changed response, and the two groups of one who moved', () => {
    const [one, ...others] = first;
    if (!one) throw new Error('nobody');
    const changed = [revised(one, { answers: { a: 5, b: 5, c: 5 } }), ...others];
    expect(decide(first, changed)).toMatchObject({ status: 'closed', waiting: 1, mayTakeIn: false });
    const moved = [revised(one, { respondent: { system: 'education' } }), ...others];
    expect(decide(first, moved)).toMatchObject({ status: 'closed', waiting: 1, mayTakeIn: false });
  });

  it('does not count a new revision that says the same, so it cannot hide a single change', () => {
    const same = first.map((one) => revised(one, {}));
    expect(decide(first, same)).toMatchObject({ status: 'closed', waiting: 0 });
    const oneChanged = same.map((one, i) => (i === 0 ? { ...one, answers: { a: 1, b: 1, c: 1 } } : one));
    expect(decide(first, oneChanged)).toMatchObject({ waiting: 1, mayTakeIn: false });
  });

  it('takes the highest revision of one id, and only what people say of themselves', () => {
    const [one] = first;
    if (!one) throw new Error('nobody');
    const others = people('o', 9, 'business').map((other) => ({ ...other, perspective: 'other' as const }));
    expect(decide(null, [...first, revised(one, {}), ...others]).waiting).toBe(12);
    expect(decide(first, [...first, ...others])).toMatchObject({ waiting: 0 });
  });

  it('withdraws the figures when somebody is erased, until five have changed', () => {
    const gone = first.slice(1);
    expect(decide(first, gone)).toEqual({
      status: 'withdrawn',
      published: [],
      waiting: 1,
      mayTakeIn: false,
      isCountLost: false,
    });
    expect(decide(first, [...gone, ...people('x', 4, 'employment')]).mayTakeIn).toBe(true);
    expect(decide(first, [...gone, ...people('x', 4, 'education')]).mayTakeIn).toBe(false);
  });
});

describe('what is kept of a published response that was erased', () => {
  const first = [...people('e', 6, 'employment', 4), ...people('u', 6, 'education', 4)];
  const named = first.map((one) => ({
    ...one,
    respondent: { ...one.respondent, name: 'Ada' },
    completedAt: '2026-11-01',
  }));

  it('is nothing of the answers and nothing of the person', () => {
    const gone = named.slice(1);
    const [blanked, ...others] = withoutErased(named, gone, sheet);
    expect(blanked).toMatchObject({
      respondent: { system: 'employment' },
      answers: { a: 1, b: 1, c: 1 },
      completedAt: null,
    });
    expect(JSON.stringify(blanked)).not.toContain('Ada');
    expect(others).toEqual(gone);
  });

  it('is the same object when nobody is gone, or has been dealt with', () => {
    expect(withoutErased(named, named, sheet)).toBe(named);
    const gone = named.slice(1);
    const lasting = withoutErased(named, gone, sheet);
    expect(withoutErased(lasting, gone, sheet)).toBe(lasting);
  });

  it('stays withdrawn where the erased person hands in again, so that no figures rest on blanks', () => {
    const gone = first.slice(1);
    const kept = withoutErased(first, gone, sheet);
    expect(decide(kept, first)).toMatchObject({ status: 'withdrawn', published: [], mayTakeIn: false });
    // And it stays so whatever is kept of it meanwhile.
    expect(withoutErased(kept, first, sheet)).toBe(kept);
    expect(withoutErased(kept, gone, sheet)).toBe(kept);
  });

  it('does not count who has come back towards the five, since they may say what they said', () => {
    const kept = withoutErased(first, first.slice(1), sheet);
    const back = (count: number) => decide(kept, [...first, ...people('x', count, 'employment')]).mayTakeIn;
    expect([back(3), back(4), back(5)]).toEqual([false, false, true]);
  });

  it('does not overlook who has come back, since they may say something else', () => {
    const [one] = first;
    if (!one) throw new Error('nobody');
    const kept = withoutErased(first, first.slice(1), sheet);
    const other = revised(one, { answers: { a: 1, b: 1, c: 1 } });
    const late = people('x', 5, 'education');
    expect(decide(kept, [other, ...first.slice(1), ...late]).mayTakeIn).toBe(false);
  });

  it('lets the next report be judged as before', () => {
    const gone = first.slice(1);
    const kept = withoutErased(first, gone, sheet);
    for (const late of [
      people('x', 4, 'employment'),
      people('x', 4, 'education'),
      people('x', 3, 'employment'),
    ])
      expect(decide(kept, [...gone, ...late]).mayTakeIn).toBe(decide(first, [...gone, ...late]).mayTakeIn);
  });
});

/** Rows of 0, 1 … that two reports publish of an item, over the answers of both: one column per (person, answer). */
function publishedRows(
  id: string,
  reports: readonly (readonly Response[])[],
): { rows: number[][]; owner: string[] } {
  const columns = new Map<string, string>();
  const column = (one: Response) => `${one.id}=${String(one.answers[id])}`;
  const answered = reports.map((report) => report.filter((one) => typeof one.answers[id] === 'number'));
  for (const report of answered) for (const one of report) columns.set(column(one), one.id);
  const keys = [...columns.keys()];
  const rows = reports.flatMap((report, r) => {
    const row = createReport(sheet, report).items.find((figures) => figures.id === id);
    if (!row || row.n === null) return [];
    const shown = SYSTEMS.filter((system) => row.bySystem[system]);
    const among = (fits: (one: Response) => boolean) => {
      const there = new Set((answered[r] ?? []).filter(fits).map(column));
      return keys.map((key) => (there.has(key) ? 1 : 0));
    };
    return [among(() => true), ...shown.map((system) => among((one) => one.respondent.system === system))];
  });
  return { rows, owner: [...columns.values()] };
}

/** The fewest people, but at least one, that any combination with weights −2 … 2 is non-zero on. */
function fewestTold({ rows, owner }: { rows: number[][]; owner: string[] }): number {
  let fewest = Infinity;
  const combine = (index: number, sums: readonly number[]): void => {
    const row = rows[index];
    if (row === undefined) {
      const told = new Set(owner.filter((_, i) => sums[i] !== 0)).size;
      if (told > 0) fewest = Math.min(fewest, told);
      return;
    }
    for (const weight of [-2, -1, 0, 1, 2])
      combine(
        index + 1,
        sums.map((sum, i) => sum + weight * (row[i] ?? 0)),
      );
  };
  combine(
    0,
    owner.map(() => 0),
  );
  return fewest;
}

describe('two successive reports of one round', () => {
  const ids = ['a', 'b'];
  const change = fc.record({
    kept: team(ids, 20),
    added: team(ids, 14),
    erased: fc.integer({ min: 0, max: 7 }),
    changed: fc.integer({ min: 0, max: 9 }),
    rating: fc.integer({ min: 1, max: 5 }),
  });

  it('never tell, side by side, of one to four people', () => {
    let taken = 0;
    fc.assert(
      fc.property(change, ({ kept, added, erased, changed, rating }) => {
        const now = [
          ...kept
            .slice(erased)
            .map((one, i) => (i < changed ? revised(one, { answers: { ...one.answers, a: rating } }) : one)),
          ...added.map((one) => ({ ...one, id: `late-${one.id}` })),
        ];
        const { mayTakeIn, waiting } = decide(kept, now);
        if (!mayTakeIn || waiting === 0) return;
        taken += 1;
        for (const id of ids) expect(fewestTold(publishedRows(id, [kept, now]))).toBeGreaterThanOrEqual(MIN);
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
