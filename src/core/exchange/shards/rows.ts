import { writeJson } from '../write-json.js';
import { brief, briefConditions, briefSource } from './brief.js';
import type { Catalogue, Offer } from '../../model/catalogue.js';
import type { JoinedOffer } from '../../offers/merge.js';
import type { ShardCommon } from '../../model/shards.js';

/** Something that many offers may share: as it is written, and the text that equal ones have. */
export interface Part {
  readonly value: unknown;
  readonly text: string;
}

/** An offer on its way into shards, taken apart once. */
export interface Row {
  readonly offer: Offer;
  /** Number of its catalogue. */
  readonly catalogue: number;
  /** `catalogue/offer` */
  readonly key: string;
  readonly kind: Part;
  readonly dates: Part;
  readonly area: Part;
  readonly provider: Part;
  /** Numbers of the needs it serves among all needs by id. */
  readonly needSet: Part;
  /** How well, a digit each. */
  readonly fit: string;
}

/** An entry that this part of all offers have is written once, in the manifest. */
const SHARE_OF_COMMON = 1 / 2000;

const part = (value: unknown): Part => ({ value, text: writeJson(value, { indent: 0, sorted: true }) });

/** @param needs all needs that an offer serves, by id */
export function rowsOf(
  offers: readonly JoinedOffer[],
  catalogues: readonly Catalogue[],
  needs: readonly string[],
): Row[] {
  const numbers = new Map(catalogues.map(({ id }, number) => [id, number]));
  const numberOfNeed = new Map(needs.map((need, number) => [need, number]));
  return offers.map(({ offer, catalogue, key }) => {
    const set = Object.keys(offer.needs).sort(order);
    return {
      offer,
      key,
      catalogue: numbers.get(catalogue) ?? 0,
      kind: part(kindOf(offer)),
      dates: part(datesOf(offer)),
      area: part(offer.area),
      provider: part(brief(offer.provider)),
      needSet: part(set.map((need) => numberOfNeed.get(need))),
      fit: set.map((need) => offer.needs[need]).join(''),
    };
  });
}

const kindOf = (offer: Offer): object =>
  brief({
    type: offer.type,
    system: offer.system,
    conditions: briefConditions(offer.conditions),
    delivery: offer.delivery,
    duration: offer.duration,
    after: offer.after.length > 0 ? offer.after : null,
    checks: offer.checks.length > 0 ? offer.checks : null,
    source: briefSource(offer),
    successor: offer.successor,
  });

const datesOf = ({ status, validFrom, validThrough, deadline }: Offer): object =>
  brief({ status: status === 'active' ? null : status, validFrom, validThrough, deadline });

/** Parts that so many offers have that nearly every question meets them, by their texts. */
export function commonOf(
  rows: readonly Row[],
  which: keyof ShardCommon & keyof typeof PART,
): readonly Part[] {
  const uses = new Map<string, number>();
  const parts = new Map<string, Part>();
  for (const row of rows) {
    const own = row[PART[which]];
    uses.set(own.text, (uses.get(own.text) ?? 0) + 1);
    parts.set(own.text, own);
  }
  const least = Math.max(2, rows.length * SHARE_OF_COMMON);
  return [...parts.values()]
    .filter(({ text }) => (uses.get(text) ?? 0) >= least)
    .sort((a, b) => order(a.text, b.text));
}

const PART = { kinds: 'kind', providers: 'provider' } as const;

/** Order by code unit. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
