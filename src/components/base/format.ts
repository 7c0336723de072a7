import { textIn, type Text } from '../../core/model/text.js';
import type { Locale } from './locale.js';

/** What stands before a time of the day. */
const AT: Text = { da: 'kl.', en: 'at' };
/** What stands where a year should. */
const NO_YEAR: Text = { da: 'år ukendt', en: 'year unknown' };
/** Words beside figures, for which `Intl` has none; an added language has them among its content. */
export const FORMAT_WORDS: readonly Text[] = [AT, NO_YEAR];

/** The language as `Intl` is to take it: in English dates and numbers as in Britain. */
export const regionOf = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale);

/** A number with the language's own signs and at most `digits` decimals. */
export const formatNumber = (value: number, locale: Locale, digits = 1): string =>
  new Intl.NumberFormat(regionOf(locale), { maximumFractionDigits: digits }).format(value);

/**
 * Reads a number as people write it: `1.200` is twelve hundred in Danish, `1,200` in English; words around it do no harm.
 * @returns null when there is no number in it
 */
export function parseNumber(text: string, locale: Locale): number | null {
  const written = /[+-]?\d(?:[\d.,\s]*\d)?/.exec(text)?.[0].replace(/\s/g, '') ?? '';
  const [group, decimal] = locale === 'en' ? [',', '.'] : ['.', ','];
  const isGrouped = new RegExp(`^[+-]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`).test(written);
  const plain = (isGrouped ? written.replaceAll(group, '') : written).replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A mean or deviation, always with one decimal. */
export const formatMean = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(regionOf(locale), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    value,
  );

/** `25.000 kr. (2026)`, `25 000 DKK (2026)`: an amount never stands without its year. */
export function formatAmount(amount: number, year: number | null, locale: Locale): string {
  const as = { style: 'currency', currency: 'DKK', maximumFractionDigits: 0 } as const;
  return `${amount.toLocaleString(regionOf(locale), as)} (${year ?? textIn(NO_YEAR, locale)})`;
}

/** `12. januar 2027` from YYYY-MM-DD. */
export function formatDate(date: string, locale: Locale): string {
  const parsed = new Date(`${date.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(parsed.getTime())) return date;
  return new Intl.DateTimeFormat(regionOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(parsed);
}

/** `kl. 10.42` in the reader's own time zone. */
export function formatTime(time: Date, locale: Locale): string {
  const clock = new Intl.DateTimeFormat(regionOf(locale), { hour: 'numeric', minute: '2-digit' }).format(
    time,
  );
  return `${textIn(AT, locale)} ${clock}`;
}
