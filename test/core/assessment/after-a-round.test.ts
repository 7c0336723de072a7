import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingAgenda, MEETING_MINUTES } from '../../../src/core/assessment/agenda.js';
import { LONGEST_TEXT, readDecisions, readTimeEvents } from '../../../src/core/assessment/decisions.js';
import { createReport } from '../../../src/core/assessment/report.js';
import { signsIn } from '../../../src/core/assessment/signs.js';
import { completeInstrument } from '../../../src/core/model/complete-instrument.js';
import { loadInstrumentFile } from '../../../src/core/content/instruments/index.js';
import { instrument, item, response } from './people.js';

describe('a meeting on a report', () => {
  it('takes 45 minutes, without a gap, whatever there is to talk about', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.boolean(), (points, isBack) => {
        const parts = meetingAgenda(points, isBack);
        expect(parts[0]?.from).toBe(0);
        expect(parts.at(-1)?.to).toBe(MEETING_MINUTES);
        parts.slice(1).forEach((part, i) => expect(part.from).toBe(parts[i]?.to));
        const talks = parts.filter(({ kind }) => kind === 'talk');
        expect(talks.map(({ point }) => point)).toEqual([0, 1, 2].slice(0, points));
        expect(new Set(talks.map(({ from, to }) => to - from)).size).toBe(1);
        expect(parts.some(({ kind }) => kind === 'back')).toBe(isBack);
      }),
    );
  });

  it('is none where there is nothing to talk about', () => {
    expect(meetingAgenda(0, true)).toEqual([]);
  });
});

describe('what was decided', () => {
  const decision = {
    dimension: 'trust',
    text: 'Mødes fast',
    owner: 'Ida',
    date: '2027-01-12',
    state: 'begun',
  };

  it('is read as it was kept', () => {
    expect(readDecisions({ decisions: [decision] })).toEqual([decision]);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'decisions'],
    ['no list', { decisions: {} }],
    [
      'rows of other shapes',
      { decisions: [null, 3, [], { text: 'x' }, { ...decision, text: ' ', owner: '', date: 'i morgen' }] },
    ],
  ])('is nothing where %s is kept', (_, value) => {
    expect(readDecisions(value)).toEqual([]);
  });

  it('may have who and when before what', () => {
    const unfinished = { ...decision, text: '' };
    expect(readDecisions({ decisions: [unfinished] })).toEqual([unfinished]);
  });

  it('loses what is none: a date, a state, an endless text', () => {
    const odd = { ...decision, date: 'i morgen', state: 'gone', owner: 7, text: 'x'.repeat(9999) };
    expect(readDecisions({ decisions: [odd] })).toEqual([
      { dimension: 'trust', text: 'x'.repeat(LONGEST_TEXT), owner: '', date: '', state: 'open' },
    ]);
  });

  it('events are read in the order of time, and only with a date and a name', () => {
    const events = [
      { date: '2027-01-01', title: 'Ny lov' },
      { date: '2026-02-01', title: 'Sammenlægning' },
      { date: '2026', title: 'År' },
      { date: '2026-03-01', title: ' ' },
      null,
    ];
    expect(readTimeEvents({ events }).map(({ title }) => title)).toEqual(['Sammenlægning', 'Ny lov']);
    expect(readTimeEvents(null)).toEqual([]);
  });
});

describe('signs to ask about', async () => {
  const sheet = completeInstrument(await loadInstrumentFile('partnership'));
  const says = (low: readonly string[]) =>
    createReport(
      sheet,
      Array.from({ length: 6 }, () => ({
        ...response(
          Object.fromEntries(
            sheet.items
              .filter(({ kind }) => kind === 'rating')
              .map(({ id, reversed }) => [id, low.includes(id) === reversed ? 5 : 1]),
          ),
        ),
        instrument: { id: sheet.id, revision: sheet.revision },
      })),
    );

  it('name statements that exist, in each instrument that has them', async () => {
    const all = signsIn(sheet, says(sheet.items.map(({ id }) => id)));
    expect(all.map(({ id }) => id)).toEqual([
      'pulled-or-pushed',
      'crowding-out',
      'free-riders',
      'shared-risk',
    ]);
    expect(all.flatMap(({ items }) => items).length).toBe(8);
    const short = completeInstrument(await loadInstrumentFile('partnership-short'));
    const ids = new Set(short.items.map(({ id }) => id));
    expect(all.flatMap(({ items }) => items).filter((id) => ids.has(id))).toEqual([
      'first-to-give-way',
      'same-few',
    ]);
  });

  it('are those with a low mean, told with their statements', () => {
    expect(signsIn(sheet, says(['same-few']))).toEqual([{ id: 'free-riders', items: ['same-few'] }]);
    expect(signsIn(sheet, says([]))).toEqual([]);
  });

  it('are none of an instrument of one’s own, whatever its statements are called', () => {
    const own = instrument([item('same-few', 'd')]);
    const report = createReport(
      own,
      Array.from({ length: 6 }, () => response({ 'same-few': 1 })),
    );
    expect(report.items[0]?.mean).toBe(1);
    expect(signsIn(own, report)).toEqual([]);
  });
});
