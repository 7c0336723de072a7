import type { Catalogue } from '../../core/model/catalogue.js';
import type { Enquiry } from '../../core/model/enquiry.js';
import type { Text } from '../../core/model/text.js';
import { successorOf } from '../../core/offers/barred-offers.js';
import type {
  FindOptions,
  FoundOffer,
  FoundOffers,
  OfferIndex,
} from '../../core/offers/finding/offer-index.js';
import type { Locale } from '../base/locale.js';

/** Of what has the words and cannot be used, this many are named. */
const MOST_BARRED = 5;
/** From this chance on words may be about a need, and from that on about two. */
const MAYBE = 0.4;
const SURELY = 0.6;

/** An offer that has the words and cannot be used now, with what came instead of it. */
export interface BarredHit extends FoundOffer {
  readonly successor: Text | null;
}

/** What was found, and how. */
export interface Found extends FoundOffers {
  readonly words: string;
  /**
   * `beyond`: nothing that serves the needs asked has the words. `about`: no offer has them, and these serve the needs that
   * they may be about. `some`: no offer has all of them.
   */
  readonly way: 'plain' | 'beyond' | 'about' | 'some';
  /** Ids of the needs that the words may be about. */
  readonly about: readonly string[];
  readonly barred: readonly BarredHit[];
}

/** What is looked for, and where. */
export interface Looking {
  readonly index: OfferIndex;
  readonly words: string;
  readonly locale: Locale;
  readonly catalogues: readonly Catalogue[];
  /** Only among what serves the needs asked, as long as that has the words. */
  readonly isNarrow: boolean;
  /** What cannot be used now is named too. */
  readonly isBarredTold: boolean;
  readonly options: FindOptions & { readonly enquiry: Enquiry };
}

/**
 * First among what serves the needs asked, then among everything. If no offer has the words, what serves the needs that
 * they may be about; in the end what has some of them. Rejects if the recogniser is needed and cannot be loaded.
 */
export async function lookFor(looking: Looking): Promise<Found> {
  const { index, words, isNarrow, isBarredTold, options } = looking;
  const { enquiry } = options;
  const own = await index.find(words, isNarrow ? { ...options, needs: Object.keys(enquiry.needs) } : options);
  const none = { words, about: [], barred: [] };
  if (words.trim() === '' || options.systems?.length === 0) return { ...own, ...none, way: 'plain' };
  const isBeyond = isNarrow && own.total === 0;
  const found = isBeyond ? await index.find(words, options) : own;
  const barred = isBarredTold ? await barredBy(looking, found) : [];
  if (found.total + barred.length > 0)
    return { ...found, ...none, barred, way: isBeyond && found.total > 0 ? 'beyond' : 'plain' };
  const about = await needsIn(looking);
  if (about.length > 0) {
    const needs = Object.fromEntries(about.map((need) => [need, 2 as const]));
    const serving = await index.find('', { ...options, needs: about, enquiry: { ...enquiry, needs } });
    if (serving.total > 0) return { ...serving, ...none, about, way: 'about' };
  }
  const some = await index.find(words, { ...options, isAny: true });
  return { ...some, ...none, way: some.total > 0 ? 'some' : 'plain' };
}

/** What has the words and cannot be used now; what only looks like it has them where nothing else does more. */
async function barredBy(
  { index, words, catalogues, options: { systems, enquiry, signal } }: Looking,
  { total, near }: FoundOffers,
): Promise<readonly BarredHit[]> {
  const barred = await index.find(words, { systems, enquiry, signal, isBarred: true, limit: MOST_BARRED });
  if (barred.exact === 0 && (total === 0 || !near)) return [];
  return Promise.all(
    barred.hits.map(async (hit) => ({ ...hit, successor: await successorOf(hit, catalogues) })),
  );
}

/** Ids of the needs that words may be about: one, or two that are both likely. */
async function needsIn({ words, locale, options: { signal } }: Looking): Promise<readonly string[]> {
  const { recogniseNeeds } = await import('../../parts/recogniser.js');
  const [first, second] = await recogniseNeeds(words, locale);
  signal?.throwIfAborted();
  if (!first || first.score < MAYBE) return [];
  return second && second.score >= SURELY ? [first.need, second.need] : [first.need];
}
