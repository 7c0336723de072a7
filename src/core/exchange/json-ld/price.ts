import type { ProblemList } from '../problem-list.js';
import { yearOf } from './dates.js';
import type { LdGraph, LdThing } from './graph.js';
import { isNode, literal, type LdNode } from './node.js';

export interface LdPrice {
  readonly amount: number;
  readonly year: number | undefined;
}

/** An amount as schema.org wants it written: digits, and a point before decimals. */
function amountIn(value: unknown): number | undefined {
  const written = literal(value);
  return written !== undefined && /^\d{1,12}(?:\.\d+)?$/u.test(written) ? Number(written) : undefined;
}

/** The amounts of one `Offer`: its own, or those of its price specifications. */
function amountsOf(
  offer: LdNode,
  graph: LdGraph,
): readonly { amount: unknown; currency: string | undefined }[] {
  const specifications = graph.nodes(offer, 'priceSpecification');
  const currency = literal(graph.values(offer, 'priceCurrency')[0]);
  return [offer, ...specifications].flatMap((holder) => {
    const own = literal(graph.values(holder, 'priceCurrency')[0]) ?? currency;
    return graph.values(holder, 'price').map((amount) => ({ amount, currency: own }));
  });
}

/**
 * What a company pays, in DKK, and the year the amount belongs to. Several amounts, another currency and what is no
 * number give no price, and are named: the reader could not tell which is theirs.
 */
export function priceOf(
  thing: LdThing,
  instances: readonly LdNode[],
  graph: LdGraph,
  problems: ProblemList,
): LdPrice | undefined {
  const at = [...thing.at, 'offers'];
  const holders = [thing.node, ...instances];
  const offers = holders.flatMap((holder) => graph.nodes(holder, 'offers'));
  const amounts = new Set<number>();
  for (const { amount, currency } of offers.flatMap((offer) => amountsOf(offer, graph))) {
    const number = amountIn(amount);
    if (number === undefined) problems.add(at, 'wrong-value', 'price such as 1200 or "1200.50"', amount);
    else if (number > 0 && currency?.toUpperCase() !== 'DKK')
      problems.add(at, 'wrong-value', 'priceCurrency DKK', currency);
    else amounts.add(number);
  }
  const isFree = holders.some((holder) =>
    graph
      .values(holder, 'isAccessibleForFree')
      .some((value) => value === true || /(?:^|\/)true$/iu.test(literal(value) ?? '')),
  );
  if (isFree && amounts.size === 0) amounts.add(0);
  if (amounts.size > 1) problems.add(at, 'several-prices', 'one price', [...amounts].join(', '));
  const [amount] = amounts;
  if (amount === undefined || amounts.size > 1) return undefined;
  const dates = [
    ...offers.flatMap((offer) => graph.values(offer, 'priceValidUntil', 'validFrom', 'validThrough')),
    ...instances.flatMap((instance) => graph.values(instance, 'startDate')),
    ...graph.values(thing.node, 'dateModified', 'datePublished'),
  ];
  return { amount, year: dates.map(yearOf).find((year) => year !== undefined) };
}

/** What the words say of money: a description of the price, or the fees in words. */
export function priceWords(thing: LdThing, graph: LdGraph): readonly unknown[] {
  const offers = graph.values(thing.node, 'offers').filter(isNode);
  return [
    ...graph.values(thing.node, 'feesAndCommissionsSpecification'),
    ...offers.flatMap((offer) => graph.values(offer, 'description')),
  ];
}
