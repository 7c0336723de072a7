import { cellText } from '../sheet/table.js';
import { fold } from '../../core/model/spelling.js';
import { lookup } from '../words.js';
import type { Cell } from '../sheet/table.js';
import type { Meaning } from './remarks.js';

const MONTHS = lookup(
  [
    ['januar', 'jan', 'january'],
    ['februar', 'feb', 'february'],
    ['marts', 'mar', 'march'],
    ['april', 'apr'],
    ['maj', 'may'],
    ['juni', 'jun', 'june'],
    ['juli', 'jul', 'july'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt', 'october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].map((names, index): [number, string[]] => [index + 1, names]),
);

/** Days from spreadsheets' day 0 to 1 January 1970. */
const EPOCH = 25_569;
/** A bare number is a spreadsheet's day from 1954 to 2119; others are years, or mistakes. */
const SERIAL = { from: 20_000, to: 80_000 };

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The date, if there is such a day. */
function dayOf(year: number, month: number, day: number): Meaning<string> {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  // A day that the month does not have runs over into another month.
  const isDay = date.getUTCMonth() === month - 1 && full >= 1900 && full <= 2200;
  return isDay ? { value: `${pad(full, 4)}-${pad(month, 2)}-${pad(day, 2)}` } : { fault: 'not-a-date' };
}

function serialDay(serial: number): Meaning<string> {
  if (serial < SERIAL.from || serial > SERIAL.to) return { fault: 'not-a-date' };
  return { value: new Date((Math.floor(serial) - EPOCH) * 86_400_000).toISOString().slice(0, 10) };
}

/**
 * A date as people in Denmark write it, as YYYY-MM-DD: `31.12.2027`, `31/12 2027`, `31-12-27`, `31. december 2027`,
 * `2027-12-31`, or a spreadsheet's number of the day. The day always comes before the month.
 */
export function dateIn(cell: Cell | undefined): Meaning<string> {
  if (typeof cell === 'number') return serialDay(cell);
  const text = cellText(cell);
  if (text === '') return { value: undefined };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/u.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./\s-]\s*(\d{4}|\d{2})$/u.exec(text);
  if (numbers) return dayOf(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const words = /^(?:den\s+)?(\d{1,2})\.?\s+(\p{L}+)\.?\s+(\d{4})$/iu.exec(text);
  const month = words ? MONTHS.get(fold(words[2] ?? '')) : undefined;
  if (words && month !== undefined) return dayOf(Number(words[3]), month, Number(words[1]));
  return /^\d{5}(?:[.,]\d+)?$/u.test(text)
    ? serialDay(Number(text.replace(',', '.')))
    : { fault: 'not-a-date' };
}

/** A year, or the year of a date. */
export function yearIn(cell: Cell | undefined): Meaning<number> {
  const text = cellText(cell);
  if (text === '') return { value: undefined };
  const year = /^(?:19|20|21)\d\d$/u.test(text) ? Number(text) : undefined;
  if (year !== undefined) return { value: year };
  // »november 2026« and »11/2026« are dates of a kind too.
  const loose = /^(?:\p{L}+\.?|\d{1,2}\s*[./-])\s*((?:19|20|21)\d\d)$/u.exec(text);
  if (loose) return { value: Number(loose[1]) };
  const date = dateIn(cell);
  if ('fault' in date || date.value === undefined) return { fault: 'bad-year' };
  return { value: Number(date.value.slice(0, 4)) };
}

const UNITS: readonly (readonly [RegExp, (count: string) => string])[] = [
  [/^(\d+(?:[.,]\d+)?)\s*(?:times?|timer|hours?|t\.?)$/u, (count) => `PT${count}H`],
  [/^(\d+)\s*(?:minutter|minutes|min\.?)$/u, (count) => `PT${count}M`],
  [/^(\d+(?:[.,]\d+)?)\s*(?:dage?|days?|hverdage|arbejdsdage)$/u, (count) => `P${count}D`],
  [/^(\d+)\s*(?:uger?|weeks?)$/u, (count) => `P${count}W`],
  [/^(\d+)\s*(?:måneder|måned|mdr\.?|months?)$/u, (count) => `P${count}M`],
  [/^(\d+)\s*(?:år|years?)$/u, (count) => `P${count}Y`],
];

/** `2 timer`, `3 uger` as an ISO 8601 duration; anything else stays a Danish text. */
export function durationIn(cell: Cell | undefined): string | { readonly da: string } | undefined {
  const text = cellText(cell);
  if (text === '') return undefined;
  if (/^P(?=\d|T\d)[\dYMWDTHS.,]+$/u.test(text)) return text;
  const plain = text.toLowerCase().replace(/^(?:én|et|en|one|a) (?=\p{L})/u, '1 ');
  for (const [pattern, write] of UNITS) {
    const count = pattern.exec(plain)?.[1];
    if (count !== undefined) return write(count.replace(',', '.'));
  }
  return { da: text };
}
