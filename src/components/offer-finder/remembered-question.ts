import { loadFacts } from '../../core/content/facts.js';
import { decodeOfferLink } from '../../core/exchange/offer-link/decode-link.js';
import { encodeOfferLink } from '../../core/exchange/offer-link/encode-link.js';
import { stableId } from '../../core/offers/plan/stable-id.js';
import type { JointOfferKind } from '../../core/model/vocabulary.js';
import type { EnquiryState } from './enquiry-state.js';
import { askedIn, linkFor } from './linked-question.js';

/**
 * The question as it is kept. It is written like a link, since what may stand in a link may be kept: nothing about a
 * person, no answer in free words, no text.
 */
export interface KeptQuestion {
  readonly format: 'kobling-question';
  readonly version: 1;
  /** `#kobling=…` */
  readonly question: string;
  /** The answer was on show. */
  readonly answered: boolean;
  /** Which link the page had been opened by, as a mark that tells nothing of it; '' for none. */
  readonly link: string;
}

/** What comes back. */
export interface Recalled {
  readonly asked: EnquiryState;
  /** What counts most in the answer that was on show; undefined where there was none. */
  readonly wish: JointOfferKind | undefined;
}

/** Tells one link from another without keeping it: there may be words in it. */
export const markOf = (link: string): string => (link === '' ? '' : stableId(link));

/** What is asked, to be kept; undefined where nothing is asked. Known answers are loaded only where there are answers. */
export async function toKept(
  asked: EnquiryState,
  answer: { readonly wanted: boolean; readonly wish: JointOfferKind },
  link: string,
): Promise<KeptQuestion | undefined> {
  const questions = Object.keys(asked.facts).length > 0 ? await loadFacts() : {};
  const { fragment } = encodeOfferLink(linkFor(asked, answer.wish, null), questions);
  return fragment.includes('.')
    ? {
        format: 'kobling-question',
        version: 1,
        question: fragment,
        answered: answer.wanted,
        link: markOf(link),
      }
    : undefined;
}

/**
 * Reads what has been kept, whoever has put it there. A need or a municipality that is no more is left out, as is a text.
 * @param link the link that the page was opened by, '' for none; it goes before what was kept elsewhere
 * @param known the needs of these ids and the municipality of this code, as far as there are such
 * @returns undefined where there is nothing to bring back
 */
export function recall(
  value: unknown,
  link: string,
  known: (needs: string, municipality: string) => EnquiryState,
): Recalled | undefined {
  const kept = (value ?? {}) as Partial<Record<keyof KeptQuestion, unknown>>;
  const { format, version, question, answered } = kept;
  if (format !== 'kobling-question' || version !== 1 || typeof question !== 'string') return undefined;
  if (link !== '' && kept.link !== markOf(link)) return undefined;
  const read = decodeOfferLink(question).link;
  if (!read) return undefined;
  const asked = askedIn({ ...read, text: null });
  const there = known(asked.needs.map(({ id }) => id).join(' '), String(asked.municipality ?? ''));
  const needs = asked.needs.filter(({ id }) => there.needs.some((need) => need.id === id));
  const { municipality } = there;
  const own = asked.own.filter((fact) => fact !== 'municipality' || municipality !== null);
  const parts = [needs, own, Object.keys(asked.facts), asked.pin, asked.drop];
  if (parts.every((part) => part.length === 0) && asked.sector === null) return undefined;
  return {
    asked: { ...asked, needs, own, municipality },
    wish: answered === true && needs.length > 0 ? read.kind : undefined,
  };
}
