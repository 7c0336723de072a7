import type { Offer } from '../../model/catalogue.js';
import type { Enquiry } from '../../model/enquiry.js';
import { SYSTEMS, type OfferStatus, type System } from '../../model/vocabulary.js';
import type { Pace } from '../../model/yield.js';
import { includesMunicipality, judgeEligibility, situationOf } from '../eligibility.js';
import type { Stock } from '../stock.js';

/** What an offer must be to be found; what is left out does not matter. */
export interface OfferFilter {
  readonly systems?: readonly System[] | undefined;
  /** Needs of which an offer must serve at least one. */
  readonly needs?: readonly string[] | undefined;
  readonly statuses?: readonly OfferStatus[] | undefined;
  /** Official code of a municipality where the offer may be used. */
  readonly municipality?: number | null | undefined;
  /** Only offers that nothing known of this enquiry stands in the way of. */
  readonly enquiry?: Enquiry | undefined;
  /** Of this enquiry the other ones: offers that are closed, gone, elsewhere, or for others. */
  readonly isBarred?: boolean | undefined;
}

/** Whether the offer with this number in the stock is let through. */
export type Admits = (offer: number) => boolean;

/** Offers with the same gate share status, area, dates and conditions: each gate is judged once. */
export async function admissionOf(stock: Stock, filter: OfferFilter, pace: Pace): Promise<Admits> {
  const { systems, needs, statuses, municipality = null, enquiry, isBarred = false } = filter;
  const situation = enquiry && situationOf(enquiry);
  const isLetThrough = (offer: Offer): boolean =>
    (!statuses || statuses.includes(offer.status)) &&
    (municipality === null || includesMunicipality(offer.area, municipality)) &&
    (!situation || judgeEligibility(offer, situation).eligible !== isBarred);
  const isOpen = new Uint8Array(stock.gates.length);
  for (const [gate, offer] of stock.gates.entries()) {
    if (pace.due()) await pace.rest();
    isOpen[gate] = isLetThrough(offer) ? 1 : 0;
  }
  const isWanted = SYSTEMS.map((system) => systems?.includes(system) ?? true);
  const isServing = needs && servesOne(stock, needs);
  return (offer) =>
    isOpen[stock.gate[offer] ?? 0] === 1 &&
    isWanted[stock.system[offer] ?? 0] === true &&
    (!isServing || isServing[offer] === 1);
}

/** By offer: 1 if it serves at least one of these needs. */
function servesOne({ joined, serving }: Stock, needs: readonly string[]): Uint8Array {
  const serves = new Uint8Array(joined.offers.length);
  for (const need of needs) for (const offer of serving.get(need)?.offers ?? []) serves[offer] = 1;
  return serves;
}
