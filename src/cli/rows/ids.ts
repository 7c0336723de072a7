import { fold } from '../words.js';

/** Longer ones help nobody; the format takes 200. */
const MAX = 100;

/** A key of small letters, digits and hyphens from any words; '' if there are no letters or digits in them. */
export function slug(words: string): string {
  return fold(words).replaceAll(' ', '-').slice(0, MAX).replace(/-+$/u, '');
}

/**
 * The id of an offer without one. It depends on nothing but the offer's own title and provider, and on who publishes the
 * file: rows may be moved, added and taken out, and every other offer keeps its id.
 */
export function madeId(title: string, provider: string, publisher: string): string {
  const own = slug(title) || 'tilbud';
  const giver = slug(provider);
  return giver === '' || giver === slug(publisher) ? own : `${own}-${giver}`;
}
