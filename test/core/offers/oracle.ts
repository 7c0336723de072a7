import type { Catalogue, Condition, Offer, OfferRef } from '../../../src/core/model/catalogue.js';
import type { Enquiry } from '../../../src/core/model/enquiry.js';

/**
 * The joint-offer contract as naively as it can be written down: every set, every assignment, no bound, nothing shared
 * with the engine. Only fit for very small catalogues.
 */
export interface OracleSet {
  readonly keys: readonly string[];
  /** need → key of the offer that handles it */
  readonly handledBy: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface OracleAnswer {
  readonly best: OracleSet | null;
  readonly spanned: number;
  readonly betterWithoutSpan: OracleSet | null;
  readonly alternatives: readonly { readonly kind: string; readonly set: OracleSet }[];
  readonly considered: number;
  readonly eligible: number;
}

interface Entry {
  readonly key: string;
  readonly offer: Offer;
}

interface OracleWeights {
  readonly combination: number;
  readonly contact: number;
  readonly effort: number;
  readonly price: number;
}

const CLOSE = 1e-9;

export function askOracle(
  catalogues: readonly Catalogue[],
  enquiry: Enquiry,
  options: { readonly pin: readonly OfferRef[]; readonly drop: readonly OfferRef[] },
): OracleAnswer {
  const entries = joinNaively(catalogues);
  const isEligible = ({ offer }: Entry): boolean =>
    offer.status !== 'phased-out' && offer.conditions.every((condition) => !hasFailed(condition, enquiry));
  const needs = Object.keys(enquiry.needs).sort();
  const serving = entries.filter(
    (entry) => isEligible(entry) && needs.some((need) => entry.offer.needs[need]),
  );
  const nameOf = (ref: OfferRef): string => {
    const named = catalogues.flatMap((c) =>
      c.offers.filter((o) => c.id === ref.catalogue && o.id === ref.offer),
    )[0];
    const entry = entries.find((e) => e.offer.id === ref.offer && e.offer.provider.id === named?.provider.id);
    return entry?.key ?? '';
  };
  const pinned = options.pin
    .map(nameOf)
    .filter((key) => entries.some((entry) => entry.key === key && isEligible(entry)));
  const dropped = options.drop.map(nameOf);

  const sets = subsets(serving).filter(
    (set) =>
      set.length >= 1 &&
      set.length <= (enquiry.maxOffers ?? 4) &&
      pinned.every((key) => set.some((entry) => entry.key === key)) &&
      !set.some((entry) => dropped.includes(entry.key)) &&
      !set.some((a) => set.some((b) => a !== b && exclude(a, b, catalogues))),
  );
  const weights = { combination: 0.05, contact: 0.03, effort: 0.02, price: 0.02, ...enquiry.weights };
  const assigned = sets.flatMap((set) => {
    const handledBy = bestAssignment(set, needs, enquiry);
    return handledBy ? [{ set, handledBy }] : [];
  });
  const worth = (under: OracleWeights, span: number): OracleSet | null =>
    pick(
      assigned
        .filter(({ set }) => spanned(set) >= span)
        .map(({ set, handledBy }) => ({
          keys: set.map(({ key }) => key).sort(),
          handledBy,
          value: value(set, handledBy, needs, enquiry, under, catalogues),
        })),
    );

  const widest = Math.max(0, ...assigned.map(({ set }) => spanned(set)));
  const span = Math.min(enquiry.minSystems ?? 2, widest);
  const best = worth(weights, span);
  const counts = { considered: entries.length, eligible: serving.length };
  if (!best) return { best, spanned: 0, betterWithoutSpan: null, alternatives: [], ...counts };
  const free = worth(weights, 0);
  const listed = [best.keys.join()];
  const alternatives: { kind: string; set: OracleSet }[] = [];
  const others: [string, OracleWeights][] = [
    ['fewest-contacts', { ...weights, contact: weights.contact * 10 }],
    ['least-time', { ...weights, effort: weights.effort * 10 }],
    ['lowest-price', { ...weights, price: weights.price * 10 }],
    ['most-complete', { combination: 0, contact: 0, effort: 0, price: 0 }],
  ];
  for (const [kind, under] of others) {
    const set = worth(under, span);
    if (!set || listed.includes(set.keys.join())) continue;
    listed.push(set.keys.join());
    alternatives.push({ kind, set });
  }
  const bestEntries = entries.filter(({ key }) => best.keys.includes(key));
  return {
    best,
    spanned: spanned(bestEntries),
    betterWithoutSpan: free && free.value > best.value + CLOSE ? free : null,
    alternatives,
    ...counts,
  };
}

function joinNaively(catalogues: readonly Catalogue[]): Entry[] {
  const all = catalogues.flatMap((catalogue) => catalogue.offers.map((offer) => ({ catalogue, offer })));
  const winners = all.filter(
    (one) =>
      !all.some((other) => {
        if (other === one || other.offer.id !== one.offer.id) return false;
        if (other.offer.provider.id !== one.offer.provider.id) return false;
        const mine = one.catalogue.updated ?? '0000-00-00';
        const theirs = other.catalogue.updated ?? '0000-00-00';
        return theirs > mine || (theirs === mine && other.catalogue.id < one.catalogue.id);
      }),
  );
  return winners.map(({ catalogue, offer }) => ({ key: `${catalogue.id}/${offer.id}`, offer }));
}

function hasFailed(condition: Condition, enquiry: Enquiry): boolean {
  if (!condition.hard || 'anyOf' in condition) return false;
  const known = enquiry.company.employees;
  return typeof known === 'number' && typeof condition.value === 'number' && known < condition.value;
}

function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

function exclude(a: Entry, b: Entry, catalogues: readonly Catalogue[]): boolean {
  return catalogues.some(({ exclusions }) =>
    exclusions.some(
      ({ offers: [x, y] }) =>
        (a.offer.type === x && b.offer.type === y) || (a.offer.type === y && b.offer.type === x),
    ),
  );
}

/** All assignments in the order of the tie rule; the first of the best ones stays. */
function bestAssignment(
  set: readonly Entry[],
  needs: readonly string[],
  enquiry: Enquiry,
): Record<string, string> | null {
  const inOrder = [...set].sort((a, b) => (a.key < b.key ? -1 : 1));
  const found: { handledBy: Record<string, string>; points: number }[] = [];
  const go = (n: number, handledBy: Record<string, string>, points: number): void => {
    const need = needs[n];
    if (need === undefined) {
      if (set.every(({ key }) => Object.values(handledBy).includes(key))) found.push({ handledBy, points });
      return;
    }
    for (const { key, offer } of inOrder) {
      const fit = offer.needs[need];
      if (fit) go(n + 1, { ...handledBy, [need]: key }, points + fit * (enquiry.needs[need] ?? 0));
    }
    go(n + 1, handledBy, points);
  };
  go(0, {}, 0);
  const most = Math.max(...found.map(({ points }) => points));
  return found.find(({ points }) => points === most)?.handledBy ?? null;
}

function spanned(set: readonly Entry[]): number {
  return new Set(set.map(({ offer }) => offer.system)).size;
}

function value(
  set: readonly Entry[],
  handledBy: Readonly<Record<string, string>>,
  needs: readonly string[],
  enquiry: Enquiry,
  weights: OracleWeights,
  catalogues: readonly Catalogue[],
): number {
  let covered = 0;
  let asked = 0;
  for (const need of needs) {
    const importance = enquiry.needs[need] ?? 0;
    asked += importance;
    const handler = set.find(({ key }) => key === handledBy[need]);
    covered += (importance * (handler?.offer.needs[need] ?? 0)) / 3;
  }
  let pairs = 0;
  for (const a of set) {
    for (const b of set) {
      if (a.key < b.key && standTogether(a.offer, b.offer, catalogues)) pairs += 1;
    }
  }
  const contacts = new Set(set.map(({ offer }) => offer.provider.id)).size;
  let effort = 0;
  let price = 0;
  for (const { offer } of set) {
    effort += Math.min(1, (offer.effortDays ?? 0) / 20);
    price += Math.min(1, (offer.price?.amount ?? 0) / 50000);
  }
  return (
    covered / asked +
    weights.combination * pairs -
    weights.contact * (contacts - 1) -
    weights.effort * effort -
    weights.price * price
  );
}

function standTogether(a: Offer, b: Offer, catalogues: readonly Catalogue[]): boolean {
  const { type: x } = a;
  const { type: y } = b;
  if (x === null || y === null || x === y || a.system === b.system) return false;
  return catalogues.some(({ combinations }) =>
    combinations.some(
      ({ offers, status }) => status !== 'phased-out' && offers.includes(x) && offers.includes(y),
    ),
  );
}

function pick(sets: readonly OracleSet[]): OracleSet | null {
  const most = Math.max(...sets.map((set) => set.value));
  const tied = sets.filter((set) => set.value >= most - CLOSE);
  tied.sort((a, b) => a.keys.length - b.keys.length || compareLists(a.keys, b.keys));
  return tied[0] ?? null;
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [i, key] of a.entries()) {
    const other = b[i] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}
