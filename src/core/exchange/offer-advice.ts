import type { Offer } from '../model/catalogue.js';
import type { ProblemList } from './problem-list.js';

/** Older facts than this many years should be checked again. */
const OLD_YEARS = 2;

export interface AdviceContext {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly knownNeeds: ReadonlySet<string>;
  /** National types; undefined when they are not at hand. */
  readonly knownTypes: ReadonlySet<string> | undefined;
}

/** What an editor should look at in an offer that is kept; `at` is where it stands. */
export function adviseOnOffer(
  offer: Offer,
  at: readonly PropertyKey[],
  advice: ProblemList,
  { today, knownNeeds, knownTypes }: AdviceContext,
): void {
  const { validThrough, type, contact, price, source } = offer;
  if (validThrough !== null && validThrough < today) {
    advice.add([...at, 'validThrough'], 'expired', `${today} or later`, validThrough);
  }
  if (type !== null && knownTypes && !knownTypes.has(type)) {
    advice.add([...at, 'type'], 'unknown-type', 'id of a national type', type);
  }
  const needs = Object.keys(offer.needs);
  if (needs.length === 0) advice.add([...at, 'needs'], 'no-needs', 'at least one need', offer.needs);
  for (const need of needs) {
    if (!knownNeeds.has(need)) advice.add([...at, 'needs', need], 'unknown-need', 'id of a need', need);
  }
  if (!contact?.phone && !contact?.email && !contact?.url) {
    advice.add([...at, 'contact'], 'no-contact', 'phone, email or url', undefined);
  }
  if (price && price.amount > 0 && price.year === null) {
    advice.add([...at, 'price', 'year'], 'price-without-year', 'the year of the amount', undefined);
  }
  if (source.asOf !== null && Number(today.slice(0, 4)) - source.asOf > OLD_YEARS) {
    advice.add([...at, 'source', 'asOf'], 'old', `a year within the last ${OLD_YEARS}`, source.asOf);
  }
}
