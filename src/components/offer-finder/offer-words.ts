import type { Offer } from '../../core/model/catalogue.js';
import { textIn, type Text } from '../../core/model/text.js';
import { isSure } from '../../core/offers/checks.js';
import { formatAmount, formatDate, formatNumber } from '../base/format.js';
import type { Locale } from '../base/locale.js';
import type { AnswerTexts } from './answer-texts.da.js';
import type { Shown } from './marked.js';

/** Whom to ask about an offer: its contact's name, else its provider's. */
export const whom = (offer: Offer): string => offer.contact?.name ?? offer.provider.name;

/** With a full stop at its end, unless one stands there. */
export const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** One after the other, with a full stop at the end. */
export const inOneLine = (notes: readonly Shown[]): Shown[] =>
  notes.flatMap((note, i) => [
    i > 0 ? ' · ' : '',
    i === notes.length - 1 && typeof note === 'string' ? asSentence(note) : note,
  ]);

type Read<T> = (text: Text, locale: Locale) => string | T;

/** `P1D` in the reader's language; texts as they stand. */
function duration<T>(offer: Offer, locale: Locale, read: Read<T>): string | T | null {
  if (offer.duration === null) return null;
  if (typeof offer.duration !== 'string') return read(offer.duration, locale);
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?)?$/.exec(offer.duration);
  if (!parts) return null;
  const units = ['year', 'month', 'week', 'day', 'hour'] as const;
  const told = units.flatMap((unit, i) => {
    const count = Number(parts[i + 1] ?? 0);
    if (!count) return [];
    return [new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)];
  });
  return told.join(' ') || null;
}

/**
 * The notes in the margin: how long, where, what it costs.
 * @param read `shownIn` where a mark of the language can go
 */
export function marginNotes<T = string>(
  offer: Offer,
  t: AnswerTexts,
  locale: Locale,
  read: Read<T> = textIn,
): (string | T)[] {
  const { system, price, effortDays, delivery, terms } = offer;
  const days = effortDays === null ? null : t.ownDays(formatNumber(effortDays, locale));
  const cost =
    terms !== null
      ? read(terms, locale)
      : price === null
        ? null
        : price.amount === 0
          ? t.free(String(price.year ?? ''))
          : formatAmount(price.amount, price.year, locale);
  const isAtSchool = system === 'education' && delivery === 'at-provider';
  const where = isAtSchool ? t.atSchool : delivery === null ? null : (t.delivery[delivery] ?? null);
  return [duration(offer, locale, read), where, days, cost].flatMap((note) =>
    note === null || note === '' ? [] : [note],
  );
}

/** What a reader must know of how sure all this is: status, dates, the year it was checked, whom to ask. */
export function cautions(offer: Offer, t: AnswerTexts, locale: Locale): string[] {
  const { status, validThrough, deadline, source } = offer;
  const checked = source.asOf === null ? t.checkedUnknown : t.checkedIn(source.asOf);
  return [
    t.status[status],
    deadline === null ? '' : t.deadline(formatDate(deadline, locale)),
    validThrough === null ? '' : t.validThrough(formatDate(validThrough, locale)),
    isSure(offer) ? `${checked}.` : `${checked}. ${t.mayHaveChanged(whom(offer))}`,
  ].filter(Boolean);
}
