import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { writeCalendar, type CalendarDay } from '../../../src/core/exchange/calendar.js';

const STAMP = new Date('2026-11-24T17:30:00.000Z');
const DAY: CalendarDay = { uid: 'a@kobling', date: '2026-12-01', title: 'Ring' };
const write = (...days: CalendarDay[]) => writeCalendar(days, { name: 'Plan', stamp: STAMP });
const octets = (text: string) => new TextEncoder().encode(text).length;
/** Lines as a reader puts them together again. */
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const valueOf = (file: string, name: string) =>
  lines(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescaped = (value = '') =>
  value.replace(/\\([\\;,n])/gu, (_, letter: string) => (letter === 'n' ? '\n' : letter));

describe('writeCalendar', () => {
  it('writes whole days, with what a calendar needs to tell them apart', () => {
    expect(lines(write(DAY))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kobling//Plan//DA',
      'METHOD:PUBLISH',
      'NAME:Plan',
      'X-WR-CALNAME:Plan',
      'BEGIN:VEVENT',
      'UID:a@kobling',
      'SEQUENCE:0',
      'DTSTAMP:20261124T173000Z',
      'DTSTART;VALUE=DATE:20261201',
      'DTEND;VALUE=DATE:20261202',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Ring',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test.each([
    ['2026-12-31', '20270101'],
    ['2028-02-28', '20280229'],
    ['2026-03-28', '20260329'],
  ])('%s ends on %s', (date, end) => {
    expect(write({ ...DAY, date })).toContain(`DTEND;VALUE=DATE:${end}\r\n`);
  });

  test.each(['2026-02-30', '2026-13-01', '', 'uge 50', '2026-12-01T10:00', '20261201'])(
    'leaves out what is no date: %j',
    (date) => expect(write({ ...DAY, date })).not.toContain('VEVENT'),
  );

  it('escapes what would end a value', () => {
    const file = write({ ...DAY, title: 'a;b,c\\d', details: 'Linje 1\r\nLinje 2\rLinje 3\u0000' });
    expect(valueOf(file, 'SUMMARY')).toBe('a\\;b\\,c\\\\d');
    expect(valueOf(file, 'DESCRIPTION')).toBe('Linje 1\\nLinje 2\\nLinje 3 ');
  });

  test.each(['a', 'ø', '漢', '🌱'])(
    'folds a long line of %s at 75 octets, and divides no character',
    (letter) => {
      for (const length of [60, 67, 68, 75, 200]) {
        const title = letter.repeat(length);
        const file = write({ ...DAY, title });
        expect(Math.max(...file.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
        expect(valueOf(file, 'SUMMARY')).toBe(title);
      }
    },
  );

  it('gives any text back, in lines of at most 75 octets that end in CRLF, and adds no property', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (title, details) => {
        const file = write({ ...DAY, title, details: `x${details}` });
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const written = file.split('\r\n');
        expect(written.filter((line) => octets(line) > 75 || /[\r\n]/u.test(line))).toEqual([]);
        const clean = (words: string) =>
          words
            .replace(/\r\n?/gu, '\n')
            .replace(/\p{Surrogate}/gu, '\uFFFD')
            .replace(/(?!\n)\p{Cc}/gu, ' ');
        expect(unescaped(valueOf(file, 'SUMMARY'))).toBe(clean(title));
        expect(unescaped(valueOf(file, 'DESCRIPTION'))).toBe(clean(`x${details}`));
        expect(lines(file)).toHaveLength(20);
      }),
    );
  });
});
