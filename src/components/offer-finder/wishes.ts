import type { Offer } from '../../core/model/catalogue.js';
import { DEFAULT_WEIGHTS } from '../../core/model/enquiry.js';
import type { JointOffer, JointOfferResult } from '../../core/model/joint-offer.js';
import { JOINT_OFFER_KINDS, type JointOfferKind } from '../../core/model/vocabulary.js';

/** The joint offer for each wish of what should count most. */
export type Wishes = ReadonlyMap<JointOfferKind, JointOffer>;

/** What a wish adds to the default weights: ten times the weight in all. */
const MORE = 9;
const { contact, effort, price } = DEFAULT_WEIGHTS;

/** What a set is worth under the weights of a wish; time is full at 20 days and price at 50,000 DKK, as in the engine. */
function valueFor(kind: JointOfferKind, { parts, coverage, balancedValue }: JointOffer): number {
  if (kind === 'most-complete') return coverage;
  const sum = (share: (offer: Offer) => number) =>
    parts.reduce((total, { offer }) => total + Math.min(1, share(offer)), 0);
  const cost: Partial<Record<JointOfferKind, number>> = {
    'fewest-contacts': contact * new Set(parts.map(({ offer }) => offer.provider.id)).size,
    'least-time': effort * sum(({ effortDays }) => (effortDays ?? 0) / 20),
    'lowest-price': price * sum((offer) => (offer.price?.amount ?? 0) / 50_000),
  };
  return balancedValue - MORE * (cost[kind] ?? 0);
}

/**
 * The engine lists a set once, though it may be the best under several weights: each wish gets its own set or, where it
 * has none, the one of those listed that is worth most to it. Empty where there is no joint offer.
 */
export function wishesOf({ best, alternatives }: JointOfferResult): Wishes {
  if (!best) return new Map();
  const listed = [best, ...alternatives];
  return new Map(
    JOINT_OFFER_KINDS.map((kind) => [
      kind,
      listed.find((one) => one.kind === kind) ??
        listed.reduce((most, one) => (valueFor(kind, one) > valueFor(kind, most) + 1e-9 ? one : most)),
    ]),
  );
}
