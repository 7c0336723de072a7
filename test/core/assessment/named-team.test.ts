import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeBesideNamed } from '../../../src/core/assessment/beside-named.js';
import { publication } from '../../../src/core/assessment/publication.js';
import { namedCoverage, namedTeam, type NamedTeam } from '../../../src/core/assessment/named-team.js';
import { parseResponse } from '../../../src/core/exchange/parse-response.js';
import { toResponseFile } from '../../../src/core/exchange/response-file.js';
import type { Response, Tally } from '../../../src/core/model/assessment.js';
import { instrument, item, response } from './people.js';

const test = instrument([
  item('a', 'f'),
  item('b', 'f', { reversed: true }),
  item('n', 'f', { kind: 'count' }),
]);

const named = (name: string, answers: Response['answers'], openToTeam = true): Response => ({
  ...response(answers),
  respondent: { name },
  openToTeam,
});
const tally = (respondents: number): Tally => ({
  format: 'kobling-tally',
  version: 1,
  instrument: { id: 'test', revision: 1 },
  round: 'r1',
  groups: [{ respondents, items: {} }],
});

describe('a small team with names', () => {
  const ane = named('Ane', { a: 5, b: 1 });
  const bo = named('Bo', { a: 2, b: 'unknown' });

  it('is two to four people', () => {
    expect(namedTeam(test, [ane], 5)).toBeNull();
    expect(namedTeam(test, [bo, ane], 5)).toEqual({ open: [ane, bo], others: 0 });
    const five = ['C', 'D', 'E'].map((name) => named(name, { a: 3 }));
    expect(namedTeam(test, [ane, bo, ...five], 5)).toBeNull();
    expect(namedTeam(test, [ane, bo, tally(3)], 5)).toBeNull();
  });

  it('tells who carries what only when every one has said yes', () => {
    const team = namedTeam(test, [bo, ane], 5) as NamedTeam;
    expect(namedCoverage(test, team)).toEqual([
      { id: 'a', carried: ['Ane'], notYet: ['Bo'], unanswered: [] },
      { id: 'b', carried: ['Ane'], notYet: [], unanswered: ['Bo'] },
    ]);
    for (const other of [named('Cai', { a: 5 }, false), named(' ', { a: 5 }), response({ a: 5 }), tally(1)]) {
      const partly = namedTeam(test, [ane, bo, other], 5) as NamedTeam;
      expect(partly).toEqual({ open: [ane, bo], others: 1 });
      expect(namedCoverage(test, partly)).toBeNull();
    }
  });

  it('goes by the latest response, so that a yes can be taken back', () => {
    const back = { ...bo, rev: 2, openToTeam: false };
    expect(namedTeam(test, [ane, bo, back], 5)).toEqual({ open: [ane], others: 1 });
  });

  it('keeps the yes in the file, and takes nothing else for one', () => {
    expect(parseResponse(JSON.stringify(toResponseFile(ane)), test).openToTeam).toBe(true);
    const { openToTeam: _, ...silent } = ane;
    expect(parseResponse(JSON.stringify(silent), test)).not.toHaveProperty('openToTeam');
    expect(() => parseResponse({ ...ane, openToTeam: 'yes' }, test)).toThrow();
  });

  it('leaves nobody to be found by subtracting those with names from a figure without', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.nat(9), (open, silent, counted) => {
        const data = [
          ...Array.from({ length: open }, (_, at) => named(`N${at}`, { a: 4 })),
          ...Array.from({ length: silent }, () => response({ a: 4 })),
          ...(counted > 0 ? [tally(counted)] : []),
        ];
        const rest = silent + counted;
        expect(isSafeBesideNamed(test, data, 5)).toBe(open === 0 || rest === 0 || rest >= 5);
      }),
    );
  });

  it('withdraws figures that stand beside names, in report and radar alike, until enough others are there', () => {
    const context = { instrument: test, split: 'system' as const, minGroup: 5 };
    const silent = Array.from({ length: 5 }, () => response({ a: 4 }));
    const beside = [ane, bo, ...silent.slice(0, 4)];
    expect(publication(beside, beside, context)).toMatchObject({
      status: 'withdrawn',
      published: [],
      mayTakeIn: false,
      isBesideNames: true,
    });
    expect(publication([ane, bo, ...silent], [ane, bo, ...silent], context)).not.toHaveProperty(
      'isBesideNames',
    );
    expect(publication([ane, bo, ...silent], [ane, bo, ...silent], context).status).toBe('closed');
    // Nobody may be taken in either who would leave too few to hide among.
    const later = [
      ...silent,
      ...['C', 'D', 'E', 'F', 'G'].map((name) => named(name, { a: 4 })),
      response({ a: 2 }),
    ];
    expect(publication(silent, later, context).mayTakeIn).toBe(true);
    expect(publication(silent, later.slice(2), context).mayTakeIn).toBe(false);
  });
});
