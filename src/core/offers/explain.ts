import type { Catalogue, OfferRef } from '../model/catalogue.js';
import type { Enquiry } from '../model/enquiry.js';
import type { JoinOptions, OfferExplanation } from '../model/joint-offer.js';
import { Pace } from '../model/yield.js';
import { judgeEligibility } from './eligibility.js';
import { findBest } from './join.js';
import { choiceOf, prepare } from './prepare.js';

const DEFAULT_TIME_LIMIT_MS = 1000;

/**
 * Why an offer is in the best set or not. `loss` is the value of the best set less that of the best set with this offer
 * pinned (and no longer dropped): 0 if it is in already, null if no set can hold it, below 0 only where a drop kept it
 * out or it narrows the span. Failed soft conditions stand last in `failed`: they are remarks. `change` is [] when area,
 * dates or status stand in the way, since no fact would change that.
 * Throws RangeError for an offer that is in none of the catalogues; else rejects as `findJointOffers` does.
 */
export async function explainOffer(
  catalogues: readonly Catalogue[],
  enquiry: Enquiry,
  offer: OfferRef,
  options: JoinOptions = {},
): Promise<OfferExplanation> {
  const start = performance.now();
  const limit = options.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS;
  const pace = new Pace(options.signal);
  const prepared = await prepare(catalogues, enquiry, pace);
  const entry = prepared.joined.find(offer);
  if (!entry) throw new RangeError(`kobling: no offer ${offer.catalogue}/${offer.offer} in these catalogues`);

  const { eligible, obstacles, failed, open } = judgeEligibility(entry.offer, prepared.situation);
  const isMended = obstacles.length === 0 && failed.some(({ hard }) => hard);
  const change = isMended
    ? (await import('./change.js')).smallestChange(entry.offer.conditions, prepared.situation.factOf)
    : [];
  const explanation = { eligible, failed, open, change };
  const row = prepared.columns.rows.indexOf(entry);
  const choice = choiceOf(prepared, options);
  const best = row >= 0 && choice ? await findBest(prepared, choice, start + limit / 2, pace) : null;
  if (best?.solution.rows.includes(row)) return { ...explanation, included: true, loss: 0 };

  const { pin = [], drop = [] } = options;
  const otherDrops = drop.filter((ref) => prepared.joined.find(ref) !== entry);
  const pinnedChoice =
    row >= 0 && best ? choiceOf(prepared, { pin: [...pin, offer], drop: otherDrops }) : null;
  const held = pinnedChoice && (await findBest(prepared, pinnedChoice, start + limit, pace));
  return {
    ...explanation,
    included: false,
    loss: best && held ? best.solution.value - held.solution.value : null,
  };
}
