import { slug } from '../../core/model/spelling.js';

/**
 * The id of an offer without one. It depends on nothing but the offer's own title and provider, and on who publishes the
 * file: rows may be moved, added and taken out, and every other offer keeps its id.
 */
export function madeId(title: string, provider: string, publisher: string): string {
  const own = slug(title) || 'tilbud';
  const giver = slug(provider);
  return giver === '' || giver === slug(publisher) ? own : `${own}-${giver}`;
}
