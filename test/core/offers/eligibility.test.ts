import { describe, expect, test } from 'vitest';
import type { RawOffer } from '../../../src/core/model/complete.js';
import type { Enquiry } from '../../../src/core/model/enquiry.js';
import { dateInCopenhagen, judgeEligibility, situationOf } from '../../../src/core/offers/index.js';
import { offerOf } from './samples.js';

const HORSENS = 615;
const MIDTJYLLAND = 1082;

function obstacles(given: Partial<RawOffer>, enquiry: Partial<Enquiry> = {}): string[] {
  const situation = situationOf({
    needs: {},
    company: { municipality: HORSENS, employees: 10 },
    today: '2026-11-24',
    ...enquiry,
  });
  const judged = judgeEligibility(offerOf({ id: 'o', ...given }), situation);
  expect(judged.eligible).toBe(judged.obstacles.length === 0 && !judged.failed.some(({ hard }) => hard));
  return judged.obstacles.map(({ code }) => code);
}

describe('what stands in the way', () => {
  test.each<[string, Partial<RawOffer>, string[]]>([
    ['nothing', {}, []],
    ['another municipality', { area: { municipalities: [751] } }, ['outside-area']],
    ['the right municipality', { area: { municipalities: [751, HORSENS] } }, []],
    ['another region', { area: { regions: [1084] } }, ['outside-area']],
    ['the right region', { area: { regions: [MIDTJYLLAND] } }, []],
    ['last day', { validThrough: '2026-11-24' }, []],
    ['expired', { validThrough: '2026-11-23' }, ['expired']],
    ['first day', { validFrom: '2026-11-24' }, []],
    ['not yet valid', { validFrom: '2026-11-25' }, ['not-yet-valid']],
    ['day of the deadline', { deadline: '2026-11-24' }, []],
    ['deadline passed', { deadline: '2026-11-23' }, ['deadline-passed']],
    ['phased out', { status: 'phased-out' }, ['phased-out']],
    ['ending', { status: 'ending' }, []],
    ['by call', { status: 'call-based' }, []],
    ['several', { status: 'phased-out', validThrough: '2020-01-01' }, ['phased-out', 'expired']],
  ])('%s', (_name, offer, expected) => expect(obstacles(offer)).toEqual(expected));

  test('an unknown municipality is no obstacle', () => {
    expect(obstacles({ area: { municipalities: [751] } }, { company: {} })).toEqual([]);
    expect(obstacles({ area: { municipalities: [751] } }, { company: { municipality: null } })).toEqual([]);
  });

  test('an answer among the facts tells the municipality too', () => {
    const facts = { 'company.municipality': 751 };
    expect(obstacles({ area: { municipalities: [HORSENS] } }, { facts })).toEqual(['outside-area']);
  });

  test('a municipality that does not exist lies in no region', () => {
    expect(obstacles({ area: { regions: [MIDTJYLLAND] } }, { company: { municipality: 999 } })).toEqual([
      'outside-area',
    ]);
  });
});

test('only failed hard conditions exclude; failed soft ones stand last, open ones are hard', () => {
  const soft = { fact: 'company.employees', op: '>', value: 50, hard: false } as const;
  const hard = { fact: 'company.employees', op: '>', value: 20, hard: true } as const;
  const open = { fact: 'company.hasCvr', op: '=', value: true, hard: true } as const;
  const softOpen = { fact: 'company.hasVacancy', op: '=', value: true, hard: false } as const;
  const situation = situationOf({ needs: {}, company: { employees: 10 } });
  const both = judgeEligibility(offerOf({ id: 'o', conditions: [soft, hard, open, softOpen] }), situation);
  expect(both).toEqual({ eligible: false, obstacles: [], failed: [hard, soft], open: [open] });
  const one = judgeEligibility(offerOf({ id: 'o', conditions: [soft] }), situation);
  expect(one).toEqual({ eligible: true, obstacles: [], failed: [soft], open: [] });
});

test('today is the date in Copenhagen, in winter and in summer', () => {
  expect(dateInCopenhagen(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31');
  expect(dateInCopenhagen(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
  expect(dateInCopenhagen(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  expect(situationOf({ needs: {}, company: {} }).today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
