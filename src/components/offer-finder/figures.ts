import type { Offer } from '../../core/model/catalogue.js';
import type { JointOffer } from '../../core/model/joint-offer.js';

/** What the offers of a set state together; what some of them leave out is missing from the sum. */
export interface Stated {
  readonly sum: number;
  /** Offers that do not say. */
  readonly silent: number;
  readonly offers: number;
}

/** A joint offer in the figures that its value is made of, as they are shown. */
export interface Figures {
  readonly covered: number;
  /** Whole per cent of full coverage, weighted by importance and fit. */
  readonly suits: number;
  /** Providers, each once. */
  readonly contacts: number;
  readonly days: Stated;
  readonly price: Stated;
  /** DKK by the year they belong to; null is an unknown year. */
  readonly amounts: ReadonlyMap<number | null, number>;
}

function stated(offers: readonly Offer[], read: (offer: Offer) => number | null): Stated {
  const values = offers.map(read);
  return {
    sum: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    silent: values.filter((value) => value === null).length,
    offers: offers.length,
  };
}

/** @param needs all needs that were asked */
export function figuresOf({ parts, uncovered, coverage }: JointOffer, needs: readonly string[]): Figures {
  const offers = parts.map(({ offer }) => offer);
  const amounts = new Map<number | null, number>();
  for (const { price } of offers)
    if (price) amounts.set(price.year, (amounts.get(price.year) ?? 0) + price.amount);
  return {
    covered: needs.length - uncovered.length,
    suits: Math.round(coverage * 100),
    contacts: new Set(offers.map(({ provider }) => provider.id)).size,
    days: stated(offers, ({ effortDays }) => effortDays),
    price: stated(offers, ({ price }) => price?.amount ?? null),
    amounts,
  };
}
