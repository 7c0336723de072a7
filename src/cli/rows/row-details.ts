import { priceIn } from '../columns/values.js';
import { remark } from '../columns/remarks.js';
import { safeLink } from '../../core/exchange/safe-link.js';
import { yearIn } from '../columns/dates.js';
import type { ColumnKey } from '../columns/columns.js';
import type { Language } from '../language.js';
import type { RawOffer } from '../../core/model/complete.js';
import type { Remark } from '../columns/remarks.js';
import type { RowCells } from './row-cells.js';

type Details<T> = T & { readonly notes: readonly Remark[] };

/** `www.skole.example/kursus`: an address that only lacks its beginning. */
const BARE = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u;

/** A link that is safe to follow; people leave out https://. */
export function linkIn(cells: RowCells, key: ColumnKey): Details<{ readonly link: string | undefined }> {
  const written = cells.text(key);
  if (written === '') return { link: undefined, notes: [] };
  const link = safeLink(BARE.test(written) ? `https://${written}` : written);
  return link === null ? { link: undefined, notes: [remark('bad-link', key, written)] } : { link, notes: [] };
}

/** Whom to call or write to. */
export function contactIn(cells: RowCells): Details<{ readonly contact: RawOffer['contact'] }> {
  const { link, notes } = linkIn(cells, 'url');
  const name = cells.text('contactName');
  const phone = cells.text('phone');
  const email = cells.text('email').replace(/^mailto:/iu, '');
  if (name === '' && phone === '' && email === '' && link === undefined) return { contact: undefined, notes };
  const words = (text: string): string | undefined => (text === '' ? undefined : text);
  return { contact: { name: words(name), phone: words(phone), email: words(email), url: link }, notes };
}

/**
 * The price with its year, and what the offer costs in words. A price that is no number (»efter aftale«) joins the words:
 * it tells the company something all the same.
 */
export function priceOf(
  cells: RowCells,
  language: Language,
): Details<{ readonly price: RawOffer['price']; readonly terms: string }> {
  const terms = cells.text('terms');
  const notes: Remark[] = [];
  const year = yearIn(cells.cell('priceYear'));
  if ('fault' in year) notes.push(remark('bad-year', 'priceYear', cells.text('priceYear')));
  const meaning = priceIn(cells.cell('price'), language);
  if ('fault' in meaning) {
    const words = cells.text('price');
    notes.push(remark('price-in-words', 'price', words));
    return { price: undefined, terms: terms === '' ? words : `${words}. ${terms}`, notes };
  }
  if (meaning.value === undefined) return { price: undefined, terms, notes };
  const { amount, year: said } = meaning.value;
  const found = ('value' in year ? year.value : undefined) ?? said;
  return { price: { amount, currency: 'DKK', year: found ?? undefined }, terms, notes };
}
