import { EMPTY_LINK, type OfferLink } from '../../core/exchange/offer-link/offer-link.js';
import type { JointOfferKind } from '../../core/model/vocabulary.js';
import { EMPTY_STATE, factOf, type EnquiryState } from './enquiry-state.js';

/** A question as a link carries it; the owner's text only where it is given. */
export function linkFor(asked: EnquiryState, kind: JointOfferKind, text: string | null): OfferLink {
  return {
    ...EMPTY_LINK,
    needs: asked.needs.map(({ id, importance }) => ({ id, importance })),
    municipality: factOf(asked, 'municipality'),
    employees: factOf(asked, 'employees'),
    sector: asked.sector,
    facts: asked.facts,
    pin: asked.pin,
    drop: asked.drop,
    kind,
    text,
  };
}

/** A question out of a link as the finder holds it: set as if by hand. */
export function askedIn(link: OfferLink): EnquiryState {
  const { municipality, employees, sector, facts, pin, drop } = link;
  return {
    ...EMPTY_STATE,
    text: link.text ?? '',
    needs: link.needs.map(({ id, importance }) => ({ id, importance, quote: null })),
    own: (['municipality', 'employees'] as const).filter((fact) => link[fact] !== null),
    municipality,
    employees,
    sector,
    facts,
    pin,
    drop,
  };
}
