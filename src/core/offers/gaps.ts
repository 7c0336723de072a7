/** The gap list: needs that no offer takes up, counted on one device and laid together with what others have counted. */
import type { GapCount, GapList } from '../model/gaps.js';

const DAY = /^\d{4}-\d\d-\d\d$/u;

const isWhole = (value: unknown, min: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= min;
const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value);

function isGapCount(value: unknown): value is GapCount {
  if (!isFields(value)) return false;
  const { need, municipality, days, first, last } = value;
  return (
    typeof need === 'string' &&
    (municipality === undefined || isWhole(municipality, 1)) &&
    isWhole(days, 1) &&
    isDay(first) &&
    isDay(last)
  );
}

/** Whether a value that somebody has kept is a gap list. Hand-written: counting must not load the schema library. */
export function isGapList(value: unknown): value is GapList {
  return (
    isFields(value) &&
    typeof value['id'] === 'string' &&
    isWhole(value['rev'], 1) &&
    Array.isArray(value['counts']) &&
    value['counts'].every(isGapCount)
  );
}

/**
 * The needs asked that no offer takes up: none that the company may have serves them, so no joint offer can. A need that
 * only found no room in the joint offer is none of these.
 * @param asked ids of needs
 * @param eligible all offers that the company may have, as far as is known
 */
export function needsWithoutOffer(
  asked: readonly string[],
  eligible: readonly { readonly offer: { readonly needs: Readonly<Record<string, unknown>> } }[],
): readonly string[] {
  return asked.filter((need) => !eligible.some(({ offer }) => Object.hasOwn(offer.needs, need)));
}

/**
 * Counts needs as left without an offer on this day. A day that has been counted counts no more, nor does an earlier
 * one: clocks are set back.
 * @param municipality official code, or null where it is not known
 * @param day YYYY-MM-DD
 * @returns the list with its `rev` raised; the same object where nothing was new
 */
export function countGaps(
  list: GapList,
  needs: readonly string[],
  municipality: number | null,
  day: string,
): GapList {
  const isOne = (need: string) => (count: GapCount) =>
    count.need === need && (count.municipality ?? null) === municipality;
  const fresh = [...new Set(needs)].filter((need) => {
    const known = list.counts.find(isOne(need));
    return !known || known.last < day;
  });
  if (fresh.length === 0) return list;
  const kept = list.counts.filter((count) => !fresh.some((need) => isOne(need)(count)));
  const counted = fresh.map((need): GapCount => {
    const known = list.counts.find(isOne(need));
    const place = municipality === null ? {} : { municipality };
    return { need, ...place, days: (known?.days ?? 0) + 1, first: known?.first ?? day, last: day };
  });
  return { ...list, rev: list.rev + 1, counts: [...kept, ...counted] };
}

/** Of every id the list with the highest `rev`, so that one taken in twice counts once. In order of id. */
export function latestLists(lists: readonly GapList[]): readonly GapList[] {
  const latest = new Map<string, GapList>();
  for (const list of lists) {
    const known = latest.get(list.id);
    if (!known || known.rev < list.rev) latest.set(list.id, list);
  }
  return [...latest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** How often, on how many devices, and from when to when. */
export interface GapSum {
  readonly days: number;
  readonly devices: number;
  readonly first: string;
  readonly last: string;
}

/** A need of the gap list over all lists, with its places: the most frequent first. */
export interface GapSummary extends GapSum {
  readonly need: string;
  readonly places: readonly (GapSum & { readonly municipality: number | null })[];
}

type Counted = GapCount & { readonly list: string };

const sum = (counts: readonly Counted[]): GapSum => ({
  days: counts.reduce((total, { days }) => total + days, 0),
  devices: new Set(counts.map(({ list }) => list)).size,
  first: counts.reduce((first, one) => (one.first < first ? one.first : first), counts[0]?.first ?? ''),
  last: counts.reduce((last, one) => (one.last > last ? one.last : last), ''),
});

const groups = <K>(counts: readonly Counted[], keyOf: (count: Counted) => K): Map<K, Counted[]> => {
  const found = new Map<K, Counted[]>();
  for (const count of counts) {
    const key = keyOf(count);
    found.set(key, [...(found.get(key) ?? []), count]);
  }
  return found;
};

/**
 * What all lists say together, need by need, the most frequent first; equal ones by id, places by code with the unknown
 * place last. The same device's days count once, two devices' days both.
 */
export function summariseGaps(lists: readonly GapList[]): readonly GapSummary[] {
  const counts = latestLists(lists).flatMap((list) =>
    list.counts.map((count) => ({ ...count, list: list.id })),
  );
  const placesOf = (own: readonly Counted[]) =>
    [...groups(own, ({ municipality }) => municipality ?? null)]
      .map(([municipality, there]) => ({ municipality, ...sum(there) }))
      .sort((a, b) => b.days - a.days || (a.municipality ?? Infinity) - (b.municipality ?? Infinity));
  return [...groups(counts, ({ need }) => need)]
    .map(([need, own]) => ({ need, ...sum(own), places: placesOf(own) }))
    .sort((a, b) => b.days - a.days || (a.need < b.need ? -1 : 1));
}
