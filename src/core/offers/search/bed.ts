import { Bundles } from './bundles.js';
import { makeField, type Field } from './field.js';
import { groundOf } from './ground.js';
import type { Groups } from './groups.js';
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
  readonly groups: Groups;
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
  const bed = { ...ground, field };
  return { ...bed, first: viewAt(question, bed, prices) };
}

/**
 * The offers at these prices.
 * @param spent a view of the same bed that nobody needs any more; its room is used again
 */
export function viewAt(
  { weights, most }: SearchQuestion,
  { field, shelves, groups }: Pick<Bed, 'field' | 'shelves' | 'groups'>,
  prices: Float64Array,
  spent?: View,
): View {
  const ranking = new Ranking(shelves, worthOfProfiles(field, prices), most);
  return {
    prices,
    priced: sumOf(prices),
    ranking,
    bundles: new Bundles(groups, ranking, weights.contact, spent?.bundles),
  };
}
