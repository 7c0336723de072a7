import { loadFacts, type FactQuestion } from '../../core/content/facts.js';
import { loadNationalRules } from '../../core/content/national/index.js';
import type {
  Catalogue,
  Combination,
  Condition,
  Exclusion,
  Offer,
  OfferRef,
} from '../../core/model/catalogue.js';
import type { Enquiry } from '../../core/model/enquiry.js';
import type { JointOfferResult } from '../../core/model/joint-offer.js';
import { listBarred, listClosed, type ClosedOffer } from '../../core/offers/barred-offers.js';
import { judgeEligibility, situationOf } from '../../core/offers/eligibility.js';
import { listEligible } from '../../core/offers/eligible-offers.js';
import { explainOffer } from '../../core/offers/explain.js';
import { withImpliedFacts } from '../../core/offers/implied-facts.js';
import { findJointOffers } from '../../core/offers/join.js';
import type { JoinedOffer } from '../../core/offers/merge.js';
import { Beside, type Explained } from './beside.js';
import type { HeldRefs, Hold } from './held-offers.js';
import { wishesOf, type Wishes } from './wishes.js';

/** Of what an answer keeps out, this many are named. */
const MOST_BARRED = 12;
/** And of what is closed: an owner may have heard of it. */
const MOST_CLOSED = 6;

/** An offer that the reader wants in the answer, or out of it. */
export interface HeldOffer {
  readonly ref: OfferRef;
  readonly hold: Hold;
  /** Undefined where the catalogues no longer have it. */
  readonly offer: Offer | undefined;
}

/** Everything an answer is painted from. */
export interface Answer {
  readonly catalogues: readonly Catalogue[];
  /** What was asked, with what the needs tell by themselves. */
  readonly enquiry: Enquiry;
  readonly result: JointOfferResult;
  readonly wishes: Wishes;
  /** Words for what offers usually ask for and the company has answered otherwise; {} where no offer does. */
  readonly facts: Readonly<Record<string, FactQuestion>>;
  readonly combinations: ReadonlyMap<string, Combination>;
  readonly exclusions: readonly Exclusion[];
  /** All eligible offers that serve a need asked, the most useful first. */
  readonly eligible: readonly JoinedOffer[];
  /** Offers for a need asked that an answer keeps out. */
  readonly barred: readonly JoinedOffer[];
  /** Offers for a need asked that are phased out, over or yet to begin. */
  readonly closed: readonly ClosedOffer[];
  readonly held: readonly HeldOffer[];
  /** How much less the best is worth for what it holds to; null if it holds to nothing, or there is no best. */
  readonly loss: number | null;
  readonly beside: Beside;
  /** Conditions of an offer that are known not to hold. */
  readonly failedOf: (offer: Offer) => readonly Condition[];
}

/**
 * Finds the best joint offer that holds to what the reader wants in and out, its alternatives and everything else that
 * fits. Rejects with the signal's reason when aborted.
 */
export async function findAnswer(
  catalogues: readonly Catalogue[],
  asked: Enquiry,
  held: HeldRefs,
  signal: AbortSignal,
): Promise<Answer> {
  const enquiry = withImpliedFacts(asked);
  const { pin, drop } = held;
  const isFree = pin.length + drop.length === 0;
  const [result, free, eligible, barred, closed, national] = await Promise.all([
    findJointOffers(catalogues, enquiry, { pin, drop, signal }),
    isFree ? null : findJointOffers(catalogues, enquiry, { signal }),
    listEligible(catalogues, enquiry, signal),
    listBarred(catalogues, enquiry, MOST_BARRED, signal),
    listClosed(catalogues, enquiry, MOST_CLOSED, signal),
    loadNationalRules(),
  ]);
  const sources = [national, ...catalogues];
  const situation = situationOf(enquiry);
  const failedOf = (offer: Offer) => judgeEligibility(offer, situation).failed;
  const parts = [result.best, ...result.alternatives].flatMap((one) => one?.parts ?? []);
  const isRemarked = parts.some(({ offer }) => failedOf(offer).length > 0);
  const offerOf = (ref: OfferRef) =>
    catalogues.find(({ id }) => id === ref.catalogue)?.offers.find(({ id }) => id === ref.offer);
  return {
    catalogues,
    enquiry,
    result,
    wishes: wishesOf(result),
    facts: isRemarked ? await loadFacts() : {},
    combinations: new Map(sources.flatMap(({ combinations }) => combinations).map((one) => [one.id, one])),
    exclusions: sources.flatMap(({ exclusions }) => exclusions),
    eligible,
    barred,
    closed,
    held: (['pin', 'drop'] as const).flatMap((hold) =>
      held[hold].map((ref) => ({ ref, hold, offer: offerOf(ref) })),
    ),
    loss: free?.best && result.best ? free.best.balancedValue - result.best.balancedValue : null,
    beside: new Beside((offer) => explain(catalogues, enquiry, held, offer)),
    failedOf,
  };
}

/** Why an offer is not in the best set, with the best set that has it. */
async function explain(
  catalogues: readonly Catalogue[],
  enquiry: Enquiry,
  { pin, drop }: HeldRefs,
  offer: OfferRef,
): Promise<Explained> {
  const explanation = await explainOffer(catalogues, enquiry, offer, { pin, drop });
  if (!explanation.eligible || explanation.loss === null) return { ...explanation, holding: null };
  const others = drop.filter((ref) => ref.catalogue !== offer.catalogue || ref.offer !== offer.offer);
  const { best } = await findJointOffers(catalogues, enquiry, { pin: [...pin, offer], drop: others });
  return { ...explanation, holding: best };
}
