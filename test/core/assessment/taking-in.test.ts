import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, takeIn, takeTally, turnout, NOTHING_HELD } from '../../../src/core/assessment/taking-in.js';
import type { Response, Tally, Withdrawal } from '../../../src/core/model/assessment.js';

const ref = { id: 'sheet', revision: 1 };
const response = (id: string, rev: number, answer = 3): Response => ({
  format: 'kobling-response',
  version: 1,
  id,
  rev,
  instrument: ref,
  round: 'r',
  workspace: null,
  respondent: { system: 'education' },
  perspective: 'self',
  subject: null,
  answers: { one: answer, two: 'unknown' },
  startedAt: null,
  completedAt: '2026-11-03',
});
const withdrawal = (id: string, rev: number): Withdrawal => ({
  format: 'kobling-withdrawal',
  version: 1,
  id,
  rev,
  instrument: ref,
  round: 'r',
  withdrawnAt: null,
});
const tally = (people: number, id?: string, rev?: number): Tally => ({
  format: 'kobling-tally',
  version: 1,
  ...(id ? { id } : {}),
  ...(rev ? { rev } : {}),
  instrument: ref,
  round: 'r',
  groups: [{ system: 'business', respondents: people, items: { one: [0, 0, people, 0, 0] } }],
});

const ids = fc.constantFrom('ada', 'bo', 'carl');
const revs = fc.integer({ min: 1, max: 4 });
/** Responses, some of one id and revision with unlike content; withdrawals; counts of two kiosks and of one without id. */
const handedIn = fc.array(
  fc.oneof(
    fc.tuple(ids, revs, fc.integer({ min: 1, max: 2 })).map(([id, rev, answer]) => response(id, rev, answer)),
    fc.tuple(ids, revs).map(([id, rev]) => withdrawal(id, rev)),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('k1', 'k2', undefined), revs)
      .map(([people, id, rev]) => tally(people, id, id && rev)),
  ),
  { maxLength: 14 },
);
const end = (all: Parameters<typeof collect>[0]) => {
  const { responses, tallies, withdrawn } = collect(all);
  return { responses, tallies, withdrawn: [...withdrawn] };
};

describe('what is handed in for a round', () => {
  it('is the same set in every order, and however often each piece comes', () => {
    fc.assert(
      fc.property(
        handedIn.chain((all) =>
          fc.tuple(
            fc.constant(all),
            // Everything at least once, some of it again, shuffled.
            fc
              .subarray(all)
              .chain((again) =>
                fc.shuffledSubarray([...all, ...again], { minLength: all.length + again.length }),
              ),
          ),
        ),
        ([all, shuffled]) => {
          expect(end(shuffled)).toEqual(end(all));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is the same set when it comes in pieces, each beside what is there already', () => {
    fc.assert(
      fc.property(handedIn, fc.nat(14), (all, at) => {
        const first = collect(all.slice(0, at));
        const noted = [...first.withdrawn].map(([id, rev]) => withdrawal(id, rev));
        const kept = [...first.responses, ...first.tallies, ...noted];
        expect(end([...kept, ...all.slice(at)])).toEqual(end(all));
        expect(end([...all.slice(at), ...kept])).toEqual(end(all));
      }),
      { numRuns: 2000 },
    );
  });

  it('counts each id once: the highest revision, if nothing as high was withdrawn', () => {
    fc.assert(
      fc.property(handedIn, (all) => {
        const { responses } = collect(all);
        for (const id of ['ada', 'bo', 'carl']) {
          const back = Math.max(
            0,
            ...all.flatMap((one) => (one.format === 'kobling-withdrawal' && one.id === id ? [one.rev] : [])),
          );
          const given = all.flatMap((one) =>
            one.format === 'kobling-response' && one.id === id ? [one.rev] : [],
          );
          const highest = Math.max(0, ...given);
          const counted = responses.filter((one) => one.id === id).map(({ rev }) => rev);
          expect(counted).toEqual(highest > back ? [highest] : []);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('tells what became of each', () => {
    const takings = collect([
      response('ada', 1),
      response('ada', 1),
      response('ada', 3),
      response('ada', 2),
      withdrawal('ada', 3),
      withdrawal('ada', 3),
      response('ada', 3),
      response('ada', 4),
      withdrawal('ada', 2),
      withdrawal('bo', 1),
      tally(3, 'k1', 3),
      tally(3, 'k1', 3),
      tally(5, 'k1', 5),
      tally(4, 'k1', 4),
      tally(4),
      tally(4),
    ]).takings;
    expect(takings).toEqual([
      ...['added', 'same', 'replaced', 'older', 'erased', 'same', 'withdrawn', 'added', 'same', 'noted'],
      ...['added', 'same', 'replaced', 'older', 'added', 'same'],
    ]);
    const newer = takeIn({ response: response('ada', 5), withdrawn: 0 }, withdrawal('ada', 4));
    expect(newer.taking).toBe('older');
    expect(newer.held.response?.rev).toBe(5);
  });

  it('keeps nothing of a response that was withdrawn but its id and revision', () => {
    const { held } = takeIn(takeIn(NOTHING_HELD, response('ada', 2)).held, withdrawal('ada', 2));
    expect(held).toEqual({ response: null, withdrawn: 2 });
  });

  it('takes the same content for the same, whatever the order of its keys', () => {
    const one = response('ada', 1);
    const turned = { ...one, answers: { two: 'unknown', one: 3 } } as const;
    expect(takeIn({ response: one, withdrawn: 0 }, turned).taking).toBe('same');
    expect(takeTally(tally(3, 'k', 1), { ...tally(3, 'k', 1) }).taking).toBe('same');
  });
});

describe('who is missing', () => {
  it('is told by system, in the vocabulary’s order, never below none', () => {
    const round = { systems: ['business', 'employment'], expected: { business: 4, employment: 2 } } as const;
    expect(turnout(round, { employment: 3, business: 1 })).toEqual([
      { system: 'employment', expected: 2, answered: 3, missing: 0 },
      { system: 'business', expected: 4, answered: 1, missing: 3 },
    ]);
  });

  it('names no number where none is expected, and a system that answers though it was not meant to', () => {
    expect(turnout({ systems: ['business'] }, { education: 1 })).toEqual([
      { system: 'education', expected: null, answered: 1, missing: null },
      { system: 'business', expected: null, answered: 0, missing: null },
    ]);
    expect(turnout({}, {}).map(({ system }) => system)).toEqual(['employment', 'education', 'business']);
  });
});
