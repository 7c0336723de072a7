import { Bundles } from './bundles.js';
import { makeField, type Field } from './field.js';
import { sortIntoKinds, type Kinds } from './kinds.js';
import { priceNeeds } from './prices.js';
import type { SearchQuestion } from './question.js';
import { Shelves } from './shelves.js';
import { sumOf, worthAt } from './worth.js';

/** Offers in order at certain prices of the needs. Any prices give right bounds; good ones give sharp ones. */
export interface View {
  readonly prices: Float64Array;
  /** Sum of the prices. */
  readonly priced: number;
  readonly shelves: Shelves;
  readonly bundles: Bundles;
}

/** What searches stand on that differ only in span: the offers that matter, their kinds, and a first view of them. */
export interface Bed {
  readonly kinds: Kinds;
  readonly field: Field;
  readonly first: View;
}

/** Prepares the search of a question, with a rest between its stages. */
export async function makeBed(question: SearchQuestion): Promise<Bed> {
  const { most, pace } = question;
  const kinds = sortIntoKinds(question);
  if (pace.due()) await pace.rest();
  const field = makeField(question, kinds);
  if (pace.due()) await pace.rest();
  const prices = priceNeeds(field, most);
  if (pace.due()) await pace.rest();
  const worth = worthAt(field, prices);
  const shelves = new Shelves(field, kinds, most, worth);
  return {
    kinds,
    field,
    first: viewOn(question, { kinds, field }, shelves, prices, worth),
  };
}

/** The offers at other prices. */
export function viewAt(question: SearchQuestion, bed: Bed, prices: Float64Array): View {
  const worth = worthAt(bed.field, prices);
  return viewOn(question, bed, bed.first.shelves.at(worth), prices, worth, bed.first.bundles.reach);
}

/** @param worth of the offers at these prices, by which the shelves are in order; of those at least that are asked for */
export function viewOn(
  { weights, most }: SearchQuestion,
  { kinds, field }: Pick<Bed, 'kinds' | 'field'>,
  shelves: Shelves,
  prices: Float64Array,
  worth: Float64Array,
  reach?: number,
): View {
  const bundles = new Bundles(field, shelves, prices, worth, weights.contact, most, kinds, reach);
  return { prices, priced: sumOf(prices), shelves, bundles };
}
