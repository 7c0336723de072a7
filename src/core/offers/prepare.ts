import type { Catalogue, OfferRef } from '../model/catalogue.js';
import { DEFAULT_WEIGHTS, type Enquiry, type Weights } from '../model/enquiry.js';
import type { JoinOptions } from '../model/joint-offer.js';
import type { Pace } from '../model/yield.js';
import { needsAsked, takeColumns, type Columns } from './columns.js';
import { judgeEligibility, situationOf, type Situation } from './eligibility.js';
import type { JoinedCatalogues, JoinedOffer, Rules } from './merge.js';
import { completeWeights } from './objective.js';
import { stockOf } from './stock.js';

const DEFAULT_MAX_OFFERS = 4;
const DEFAULT_MIN_SYSTEMS = 2;

/** One enquiry, ready to be searched. */
export interface Prepared {
  readonly joined: JoinedCatalogues;
  readonly rules: Rules;
  readonly situation: Situation;
  readonly weights: Weights;
  readonly minSystems: number;
  /** Eligible offers that serve a need asked, before any is dropped. */
  readonly eligible: number;
  readonly columns: Columns;
  /** Most offers that a set can have: as asked, and no more than there are needs that somebody serves. */
  readonly most: number;
}

/** Which sets are admissible besides the rules. */
export interface Choice {
  readonly pinned: readonly number[];
  readonly candidates: Int32Array;
}

/**
 * Joins catalogues and rules (the built-in ones too) and keeps what an enquiry can use.
 * Throws RangeError for a maxOffers that is no whole number above 0, or a weight below 0.
 */
export async function prepare(
  catalogues: readonly Catalogue[],
  enquiry: Enquiry,
  pace: Pace,
): Promise<Prepared> {
  const weights = completeWeights(enquiry.weights ?? DEFAULT_WEIGHTS);
  const maxOffers = enquiry.maxOffers ?? DEFAULT_MAX_OFFERS;
  if (!Number.isInteger(maxOffers) || maxOffers < 1) {
    throw new RangeError('kobling: maxOffers must be a whole number above 0');
  }
  const stock = await stockOf(catalogues, pace);
  if (pace.due()) await pace.rest();
  const { joined, rules } = stock;
  const situation = situationOf(enquiry);
  const columns = takeColumns(stock, needsAsked(enquiry), (gate) => {
    const offer = stock.gates[gate];
    return offer !== undefined && judgeEligibility(offer, situation).eligible;
  });
  const served = columns.needs.filter((_, n) =>
    columns.profiles.some((row) => (columns.fit[row * columns.needs.length + n] ?? 0) > 0),
  );
  return {
    joined,
    rules,
    situation,
    weights,
    minSystems: enquiry.minSystems ?? DEFAULT_MIN_SYSTEMS,
    eligible: columns.rows.length,
    columns,
    most: Math.min(maxOffers, served.length),
  };
}

/**
 * The rows that must and may stand in a set, or null when no set can hold all that is pinned: one that is eligible but
 * serves no need asked or is dropped as well, or two that exclude each other. Pins that are not eligible are ignored.
 */
export function choiceOf(
  prepared: Prepared,
  { pin = [], drop = [] }: Pick<JoinOptions, 'pin' | 'drop'>,
): Choice | null {
  const { joined, columns, situation } = prepared;
  const find = (refs: readonly OfferRef[]): Set<JoinedOffer> =>
    new Set(refs.flatMap((ref) => joined.find(ref) ?? []));
  const dropped = find(drop);
  const rowOf = new Map(pin.length + drop.length > 0 ? columns.rows.map((entry, row) => [entry, row]) : []);
  const pinned: number[] = [];
  for (const entry of find(pin)) {
    if (!judgeEligibility(entry.offer, situation).eligible) continue;
    const row = rowOf.get(entry);
    if (row === undefined || dropped.has(entry)) return null;
    pinned.push(row);
  }
  const excludes = (a: number, b: number): boolean =>
    columns.roles.excludes[columns.role[a] ?? 0]?.has(columns.role[b] ?? 0) ?? false;
  if (pinned.some((a, i) => pinned.some((b, j) => j < i && excludes(a, b)))) return null;
  pinned.sort((a, b) => a - b);
  const isOut = new Set([...pinned, ...[...dropped].map((entry) => rowOf.get(entry))]);
  return {
    pinned,
    candidates: isOut.size === 0 ? allRows(columns) : allRows(columns).filter((row) => !isOut.has(row)),
  };
}

/** Every row that may stand in a set; the same list for the same columns, since what is made from it is kept by it. */
const rowsOf = new WeakMap<Columns['levels'], Int32Array>();

function allRows({ levels, rows }: Columns): Int32Array {
  const known = rowsOf.get(levels) ?? Int32Array.from(rows.keys());
  rowsOf.set(levels, known);
  return known;
}
