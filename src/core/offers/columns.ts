import type { Enquiry } from '../model/enquiry.js';
import { numberProfiles, packLevels, type Levels } from './levels.js';
import { byCodeUnit, type JoinedOffer } from './merge.js';
import type { RoleTable } from './roles.js';
import type { Stock } from './stock.js';

/**
 * The eligible offers that serve a need asked, as columns of numbers. A row's number is its place in the order of
 * "catalogue/offer", so comparing rows is comparing keys.
 */
export interface Columns {
  readonly rows: readonly JoinedOffer[];
  /** Needs asked, by id. */
  readonly needs: readonly string[];
  readonly importance: readonly number[];
  /** Sum of the importances, also of needs that nobody serves. */
  readonly importanceTotal: number;
  /** Fit of row r on need n at [r · needs + n], 0..3. */
  readonly fit: Uint8Array;
  /** The same as bits. */
  readonly levels: Levels;
  /** Rows with the same profile fit every need alike; numbered from 0, and one row of each. */
  readonly profile: Int32Array;
  readonly profiles: Int32Array;
  /** Index into SYSTEMS. */
  readonly system: Uint8Array;
  readonly provider: Int32Array;
  readonly providerCount: number;
  /** Share of the full effort and of the full price, at most 1. */
  readonly effort: Float64Array;
  readonly price: Float64Array;
  /** What the rules see of a row: type and system together; 0 is an offer without a type. */
  readonly role: Int32Array;
  readonly roles: RoleTable;
}

/** The needs asked, by id, with their importance; what is not above 0 is not asked. */
export function needsAsked(enquiry: Enquiry): [need: string, importance: number][] {
  return Object.entries(enquiry.needs)
    .filter(([, importance]) => importance > 0)
    .sort(([a], [b]) => byCodeUnit(a, b));
}

/** What was taken from a stock last, with the verdict on each gate that was asked for: 1 eligible, −1 not, 0 not asked. */
const lastTaken = new WeakMap<Stock, { readonly columns: Columns; readonly verdicts: Int8Array }>();

/**
 * Takes from the stock what serves a need asked; the same offers asked for again, with whatever importance, are not
 * taken anew.
 * @param isEligible told by gate; asked once for each
 */
export function takeColumns(
  stock: Stock,
  asked: readonly (readonly [string, number])[],
  isEligible: (gate: number) => boolean,
): Columns {
  const importance = {
    importance: asked.map(([, own]) => own),
    importanceTotal: asked.reduce((sum, [, own]) => sum + own, 0),
  };
  const needs = asked.map(([need]) => need);
  const verdicts = new Int8Array(stock.gates.length);
  const judge = (gate: number): number => (verdicts[gate] ||= isEligible(gate) ? 1 : -1);
  const last = lastTaken.get(stock);
  if (
    last?.columns.needs.length === needs.length &&
    last.columns.needs.every((need, n) => need === needs[n]) &&
    last.verdicts.every((verdict, gate) => verdict === 0 || verdict === judge(gate))
  ) {
    return { ...last.columns, ...importance };
  }
  const columns = { ...takeOffers(stock, needs, judge), ...importance };
  lastTaken.set(stock, { columns, verdicts });
  return columns;
}

/** The columns that the importance of a need changes nothing in. */
function takeOffers(
  stock: Stock,
  needs: readonly string[],
  judge: (gate: number) => number,
): Omit<Columns, 'importance' | 'importanceTotal'> {
  const count = stock.gate.length;
  const rowOf = new Int32Array(count);
  for (const need of needs) {
    const { offers } = stock.serving.get(need) ?? NOBODY;
    for (let i = 0; i < offers.length; i += 1) rowOf[offers[i] ?? 0] = 1;
  }
  const taken: number[] = [];
  for (let offer = 0; offer < count; offer += 1) {
    if (rowOf[offer] !== 1) continue;
    const isTaken = judge(stock.gate[offer] ?? 0) === 1;
    rowOf[offer] = isTaken ? taken.length + 1 : 0;
    if (isTaken) taken.push(offer);
  }
  const fit = new Uint8Array(taken.length * needs.length);
  needs.forEach((need, n) => {
    const { offers, fit: own } = stock.serving.get(need) ?? NOBODY;
    for (let i = 0; i < offers.length; i += 1) {
      const row = (rowOf[offers[i] ?? 0] ?? 0) - 1;
      if (row >= 0) fit[row * needs.length + n] = own[i] ?? 0;
    }
  });
  const rows = Int32Array.from(taken);
  const levels = packLevels(fit, taken.length, needs.length);
  return {
    rows: taken.flatMap((offer) => stock.joined.offers[offer] ?? []),
    needs,
    fit,
    levels,
    ...numberProfiles(levels),
    system: Uint8Array.from(rows, (offer) => stock.system[offer] ?? 0),
    provider: rows.map((offer) => stock.provider[offer] ?? 0),
    providerCount: stock.providerCount,
    effort: Float64Array.from(rows, (offer) => stock.effort[offer] ?? 0),
    price: Float64Array.from(rows, (offer) => stock.price[offer] ?? 0),
    role: rows.map((offer) => stock.role[offer] ?? 0),
    roles: stock.roles,
  };
}

const NOBODY = { offers: new Int32Array(0), fit: new Uint8Array(0) };
