import { Bundles } from './bundles.js';
import { makeField, type Field } from './field.js';
import { groundOf } from './ground.js';
import type { Kinds } from './kinds.js';
import { priceNeeds } from './prices.js';
import { Ranking } from './ranking.js';
import type { SearchQuestion } from './question.js';
import type { Shelves } from './shelves.js';
import { sumOf, worthOfProfiles } from './worth.js';

/** Offers in order at certain prices of the needs. Any prices give right bounds; good ones give sharp ones. */
export interface View {
  readonly prices: Float64Array;
  /** Sum of the prices. */
  readonly priced: number;
  readonly ranking: Ranking;
  readonly bundles: Bundles;
}

/** What searches stand on that differ only in span: the offers that matter, their kinds, and a first view of them. */
export interface Bed {
  readonly kinds: Kinds;
  readonly field: Field;
  readonly shelves: Shelves;
  readonly reach: number;
  readonly first: View;
}

/** Prepares the search of a question, with a rest between its stages. */
export async function makeBed(question: SearchQuestion): Promise<Bed> {
  const { columns, most, pace } = question;
  const { lineup, ...ground } = await groundOf(question);
  if (pace.due()) await pace.rest();
  const field = makeField(lineup, columns);
  const prices = priceNeeds(field, most);
  if (pace.due()) await pace.rest();
  return { ...ground, field, first: viewAt(question, { ...ground, field }, prices) };
}

/** The offers at these prices. */
export function viewAt(
  { weights, most }: SearchQuestion,
  { kinds, field, shelves, reach }: Omit<Bed, 'first'>,
  prices: Float64Array,
): View {
  const ranking = new Ranking(shelves, worthOfProfiles(field, prices), most);
  const bundles = new Bundles({ kinds, ranking, reach }, weights.contact);
  return { prices, priced: sumOf(prices), ranking, bundles };
}
