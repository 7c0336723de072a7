import type { Catalogue, Offer, OfferRef } from '../../core/model/catalogue.js';
import type { JointOffer } from '../../core/model/joint-offer.js';
import { offerKey, type JoinedOffer } from '../../core/offers/merge.js';
import { Pace } from '../../core/model/yield.js';
import { Beside } from './beside.js';
import type { Answer } from './find-answer.js';

/** What is known of offers by now, besides what the answer was found with. */
export interface Known {
  /** Catalogues whose offers have their titles, where those have come. */
  readonly catalogues: readonly Catalogue[];
  /** Whole offers by `catalogue/offer`. */
  readonly whole: ReadonlyMap<string, Offer>;
  /** The titles have come: single offers can be listed. */
  readonly isTitled: boolean;
}

/** The offers whose titles and texts an answer shows. */
export const shownIn = ({ result, held }: Answer): OfferRef[] => [
  ...[result.best, ...result.alternatives].flatMap((one) => one?.parts ?? []).map(refOf),
  ...held.map(({ ref }) => ref),
];

const refOf = ({ offer, catalogue }: { offer: Offer; catalogue: string }): OfferRef => ({
  catalogue,
  offer: offer.id,
});

/**
 * An answer that was found among thin offers, with all that is known of them. Until the titles have come it lists no
 * single offers. Others get their turn meanwhile.
 */
export async function completeAnswer(
  answer: Answer,
  { catalogues, whole, isTitled }: Known,
  signal: AbortSignal,
): Promise<Answer> {
  const pace = new Pace(signal);
  const titled = new Map<string, Offer>();
  for (const { id, offers } of isTitled ? catalogues : [])
    for (const offer of offers) {
      if (pace.due()) await pace.rest();
      titled.set(offerKey({ catalogue: id, offer: offer.id }), offer);
    }
  const offerOf = (key: string, thin: Offer): Offer => {
    const offer = whole.get(key) ?? titled.get(key) ?? thin;
    return offer.title.da === offer.id ? withoutTitle(offer) : offer;
  };
  const entries = async (list: readonly JoinedOffer[]): Promise<JoinedOffer[]> => {
    const known: JoinedOffer[] = [];
    for (const one of isTitled ? list : []) {
      if (pace.due()) await pace.rest();
      known.push({ ...one, offer: offerOf(one.key, one.offer) });
    }
    return known;
  };
  const jointOffers = new Map<JointOffer, JointOffer>();
  const jointOffer = (one: JointOffer): JointOffer => {
    const known = jointOffers.get(one);
    if (known) return known;
    const parts = one.parts.map((part) => ({ ...part, offer: offerOf(offerKey(refOf(part)), part.offer) }));
    const complete = { ...one, parts };
    jointOffers.set(one, complete);
    return complete;
  };
  const { result } = answer;
  return {
    ...answer,
    catalogues: isTitled ? catalogues : answer.catalogues,
    // Another object: what looks among the offers looks anew.
    enquiry: { ...answer.enquiry },
    result: {
      ...result,
      best: result.best && jointOffer(result.best),
      alternatives: result.alternatives.map(jointOffer),
      ...(result.betterWithoutSpan && { betterWithoutSpan: jointOffer(result.betterWithoutSpan) }),
    },
    wishes: new Map([...answer.wishes].map(([wish, one]) => [wish, jointOffer(one)])),
    eligible: await entries(answer.eligible),
    barred: await entries(answer.barred),
    held: answer.held.map((one) => ({ ...one, offer: one.offer && offerOf(offerKey(one.ref), one.offer) })),
    beside: new Beside(async (ref) => {
      const explained = await answer.beside.explain(ref);
      return { ...explained, holding: explained.holding && jointOffer(explained.holding) };
    }),
  };
}

/** An offer whose title could not be fetched goes by its provider's name: an id is nothing to read. */
function withoutTitle(offer: Offer): Offer {
  const { name } = offer.provider;
  return { ...offer, title: { da: `Tilbud fra ${name}`, en: `Offer from ${name}` } };
}
