import { MUNICIPALITIES } from '../../core/content/municipalities.js';
import { needById } from '../../core/content/needs.js';
import { decodeOfferLink } from '../../core/exchange/offer-link/decode-link.js';
import type { LinkRefusal } from '../../core/exchange/offer-link/offer-link.js';
import type { JointOfferKind } from '../../core/model/vocabulary.js';
import type { EnquiryState } from './enquiry-state.js';
import { askedIn } from './linked-question.js';
import { textsFor, type Speaker } from '../base/texts-for.js';
import { da } from './linked-texts.da.js';
import { en } from './linked-texts.en.js';

const textsOf = textsFor('linked', { da, en });

/** What a shared link asks for. */
export interface Linked {
  /** The question as the finder holds it; undefined where there is none to take in. */
  readonly asked: EnquiryState | undefined;
  /** The combination that was on show. */
  readonly kind: JointOfferKind;
  /** Why the link is not read, for whoever builds the page. */
  readonly refused: LinkRefusal | null;
  /** What the reader is told: that the question came by a link, and what of it could not be taken in. */
  readonly said: string;
}

/** Who has taken in the link that a page was opened by. */
const takers = new WeakMap<Document, Element>();

/** Of several finders on a page the one that is named takes a link in; else the first that is there. */
function takesIn(finder: Element, named: string | null): boolean {
  const { ownerDocument, localName } = finder;
  const root = finder.getRootNode();
  const own = root instanceof ShadowRoot ? root : ownerDocument;
  const meant = named === null ? null : (own.getElementById(named) ?? ownerDocument.getElementById(named));
  if (meant?.localName === localName) return meant === finder;
  const taker = takers.get(ownerDocument);
  if (taker && taker !== finder && taker.isConnected) return false;
  takers.set(ownerDocument, finder);
  return true;
}

/**
 * Reads the page's fragment as a shared question. It is set as if by hand: what the text in it says has been decided by
 * whoever shared it, and is not read again.
 * @returns undefined where another finder on the page takes it in
 */
export function readLinked(fragment: string, finder: Element & Speaker): Linked | undefined {
  const t = textsOf(finder);
  const { link, refused, dropped } = decodeOfferLink(fragment, {
    need: (id) => needById(id) !== undefined,
    municipality: (code) => MUNICIPALITIES.some((one) => one.code === code),
  });
  if (!takesIn(finder, link?.finder ?? null)) return undefined;
  const none = { asked: undefined, kind: 'balanced', refused } as const;
  if (!link) return { ...none, said: refused === 'no-link' ? '' : t.refused[refused ?? 'unreadable'] };
  if (link.needs.length === 0) return { ...none, said: t.refused.unreadable };
  const parts = [...new Set(dropped.map(({ part }) => part))].map((part) => t.parts[part]);
  return {
    asked: askedIn(link),
    kind: link.kind,
    refused: null,
    said: parts.length > 0 ? `${t.came} ${t.dropped(parts)}` : t.came,
  };
}
