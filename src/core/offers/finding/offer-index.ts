import { loadNationalCatalogue } from '../../content/national/index.js';
import type { Catalogue, Offer } from '../../model/catalogue.js';
import { Pace } from '../../model/yield.js';
import { stockOf, type Stock } from '../stock.js';
import { admissionOf, type OfferFilter } from './admission.js';
import { markOffer, type OfferMark } from './marks.js';
import { PostingsWriter, type Postings } from './postings.js';
import { queryWords } from './query.js';
import { rank } from './ranking.js';
import { usefulnessFor } from './usefulness.js';
import { FIELD_BIT, SHARED, visitTexts, type SearchedField, type TypeTitles } from './texts.js';
import { addNearMatches, exactMatches, type WordFactors } from './vocabulary-matches.js';
import { VocabularyReader, type Vocabulary } from './vocabulary.js';

/** With fewer offers than this, those that hold the words only nearly count too: one page of a list. */
const FEW = 10;
const DEFAULT_LIMIT = 20;

export interface FindOptions extends OfferFilter {
  /** Most hits given, default 20; `total` counts them all. */
  readonly limit?: number | undefined;
  /** Offers that hold some of the words will do; those that hold more of them, or rarer ones, come first. */
  readonly isAny?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface FoundOffer {
  readonly offer: Offer;
  readonly catalogue: string;
  /** Compares the hits of one answer, higher is better; without words Σ importance · fit on the enquiry's needs. */
  readonly score: number;
  readonly marks: readonly OfferMark[];
}

export interface FoundOffers {
  /** Best first; ties in order of "catalogue/offer". */
  readonly hits: readonly FoundOffer[];
  readonly total: number;
  /** Near spellings and other forms were counted in, since few offers hold the words as they are. */
  readonly near: boolean;
  /** Of the total, those that hold the words as they are. */
  readonly exact: number;
}

/** What is kept of the offers' words: about a fifth of the size of their texts. */
interface Words {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly types: TypeTitles;
}

/** Finds offers by their words. Made by `createOfferIndex`. */
export class OfferIndex {
  readonly #stock: Stock;
  readonly #words: Words;

  constructor(stock: Stock, words: Words) {
    this.#stock = stock;
    this.#words = words;
  }

  /**
   * The offers that hold every word of the query, anywhere in their texts, in any language; a word counts inside
   * another. In a title it counts more than in a summary, there more than elsewhere; a whole word more than the start of
   * one, and that more than its middle or end; a rare word more than a common one. If fewer than ten are found, other forms of a word and one slip of the keyboard
   * are allowed for. Without words: all that the filter lets through; with an enquiry those that serve its needs best come
   * first. The same question always gets the same answer.
   * Rejects with the signal's reason once that is aborted.
   */
  async find(query: string, options: FindOptions = {}): Promise<FoundOffers> {
    const { limit = DEFAULT_LIMIT, signal, isAny = false, ...filter } = options;
    const pace = new Pace(signal);
    const { vocabulary, postings, types } = this.#words;
    const { offers } = this.#stock.joined;
    const admits = await admissionOf(this.#stock, filter, pace);
    const asked = queryWords(query);
    const matches: WordFactors[] = [];
    for (const word of asked) matches.push(await exactMatches(vocabulary, word, pace));
    const usefulness =
      filter.enquiry && asked.length === 0 ? usefulnessFor(filter.enquiry, this.#stock) : undefined;
    const least = isAny ? Math.min(1, asked.length) : asked.length;
    let ranking = await rank(postings, offers.length, matches, admits, limit, pace, usefulness, least);
    const exact = ranking.total;
    let near = false;
    if (asked.length > 0 && ranking.total < FEW) {
      for (const [i, word] of asked.entries()) {
        const own = matches[i];
        if (own) await addNearMatches(vocabulary, word, own, pace);
      }
      const wider = await rank(postings, offers.length, matches, admits, limit, pace, undefined, least);
      near = wider.total > ranking.total;
      if (near) ranking = wider;
    }
    const hits: FoundOffer[] = [];
    for (const { offer: number, score } of ranking.best) {
      if (pace.due()) await pace.rest();
      const found = offers[number];
      if (!found) continue;
      const { offer, catalogue } = found;
      const marks = asked.length > 0 ? markOffer(offer, types, asked, near) : [];
      hits.push({ offer, catalogue, score, marks });
    }
    return { hits, total: ranking.total, near, exact };
  }
}

/** What was indexed last, by the first catalogue; also while it is being made. */
const lastIndex = new WeakMap<
  Catalogue,
  { readonly of: readonly Catalogue[]; readonly index: Promise<OfferIndex> }
>();

/**
 * Reads the words of all offers, giving others their turn; the same catalogues again give the same index. Catalogues are
 * joined as for joint offers. Rejects if national data is needed and cannot be loaded.
 */
export function createOfferIndex(catalogues: readonly Catalogue[]): Promise<OfferIndex> {
  const [first] = catalogues;
  if (!first) return makeIndex(catalogues);
  const known = lastIndex.get(first);
  if (known?.of.length === catalogues.length && known.of.every((one, i) => one === catalogues[i])) {
    return known.index;
  }
  const made = { of: [...catalogues], index: makeIndex(catalogues) };
  lastIndex.set(first, made);
  made.index.catch(() => {
    // The next call tries again.
    if (lastIndex.get(first) === made) lastIndex.delete(first);
  });
  return made.index;
}

async function makeIndex(catalogues: readonly Catalogue[]): Promise<OfferIndex> {
  const pace = new Pace();
  const stock = await stockOf(catalogues, pace);
  const { offers } = stock.joined;
  const types: TypeTitles = offers.some(({ offer }) => offer.type !== null)
    ? new Map((await loadNationalCatalogue()).offers.map(({ id, type, title }) => [type ?? id, title]))
    : new Map();
  const reader = new VocabularyReader();
  const writer = new PostingsWriter();
  const shared = new Map<string, Int32Array>();
  const take = (text: string, field: SearchedField): void => {
    if (!SHARED.has(field)) {
      const count = reader.read(text);
      writer.add(reader.words, count, FIELD_BIT[field], reader.count);
      return;
    }
    let words = shared.get(text);
    if (!words) {
      const count = reader.read(text);
      shared.set(text, (words = reader.words.slice(0, count)));
    }
    writer.add(words, words.length, FIELD_BIT[field], reader.count);
  };
  for (const { offer } of offers) {
    if (pace.due()) await pace.rest();
    visitTexts(offer, types, take);
    writer.closeOffer();
  }
  const vocabulary = await reader.finish(pace);
  const postings = await writer.finish(reader.count, pace);
  return new OfferIndex(stock, { vocabulary, postings, types });
}
