import { MUNICIPALITIES } from '../../core/content/municipalities.js';
import { needById } from '../../core/content/needs.js';
import { textIn } from '../../core/model/text.js';
import { regionOf } from '../base/format.js';
import type { Locale } from '../base/locale.js';
import type { DataTexts } from './texts.da.js';

/** What a need is called; a list may come from a kit that knows needs we do not. */
export function needInWords(id: string, t: DataTexts, locale: Locale): string {
  const need = needById(id);
  return need ? textIn(need.title, locale) : t.otherNeed;
}

/** What a municipality is called. */
export function placeInWords(code: number | null, t: DataTexts): string {
  if (code === null) return t.noPlace;
  return MUNICIPALITIES.find((one) => one.code === code)?.name ?? t.otherPlace;
}

/** `2.–30. november 2026`, or one day. */
export function periodInWords(first: string, last: string, locale: Locale): string {
  const days = [first, last].map((day) => new Date(`${day}T12:00:00Z`)) as [Date, Date];
  const format = new Intl.DateTimeFormat(regionOf(locale), { dateStyle: 'medium', timeZone: 'UTC' });
  return first === last ? format.format(days[0]) : format.formatRange(...days);
}

/** `30. nov. 2026`, short enough for a table on a phone. */
export const dayInWords = (date: string, locale: Locale): string =>
  periodInWords(date.slice(0, 10), date.slice(0, 10), locale);
