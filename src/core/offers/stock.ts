import { loadNationalRules } from '../content/national/index.js';
import type { Catalogue, Offer } from '../model/catalogue.js';
import { SYSTEMS, type System } from '../model/vocabulary.js';
import type { Pace } from '../model/yield.js';
import { joinInSlices, joinRules, type JoinedCatalogues, type Rules } from './merge.js';
import { tabulateRoles, type RoleTable } from './roles.js';

/** Own effort that counts as much as it can, in days. */
const FULL_EFFORT_DAYS = 20;
/** Price that counts as much as it can, in DKK. */
const FULL_PRICE_DKK = 50_000;

/** The offers that serve a need, ascending, and how well. */
export interface Serving {
  readonly offers: Int32Array;
  readonly fit: Uint8Array;
}

/**
 * All that the engine needs of some catalogues and that no enquiry changes, as columns of numbers; offers are numbered by
 * their place in the order of "catalogue/offer".
 */
export interface Stock {
  readonly joined: JoinedCatalogues;
  readonly rules: Rules;
  /** Index into SYSTEMS. */
  readonly system: Uint8Array;
  readonly provider: Int32Array;
  readonly providerCount: number;
  /** Share of the full effort and of the full price, at most 1. */
  readonly effort: Float64Array;
  readonly price: Float64Array;
  /** What the rules see of an offer: type and system together; 0 is an offer without a type. */
  readonly role: Int32Array;
  readonly roles: RoleTable;
  /** Offers with the same gate are eligible together: number of the gate, and one offer of each. */
  readonly gate: Int32Array;
  readonly gates: readonly Offer[];
  readonly serving: ReadonlyMap<string, Serving>;
}

/** What was stocked last, by the first catalogue: asking the same ones again does not start from nothing. */
const lastStock = new WeakMap<Catalogue, { readonly of: readonly Catalogue[]; readonly stock: Stock }>();

/** Stocks catalogues, or gives what is stocked; others get their turn meanwhile. */
export async function stockOf(catalogues: readonly Catalogue[], pace: Pace): Promise<Stock> {
  const [first] = catalogues;
  const known = first && lastStock.get(first);
  if (known?.of.length === catalogues.length && known.of.every((one, i) => one === catalogues[i])) {
    return known.stock;
  }
  const stock = await makeStock(catalogues, pace);
  if (first) lastStock.set(first, { of: [...catalogues], stock });
  return stock;
}

async function makeStock(catalogues: readonly Catalogue[], pace: Pace): Promise<Stock> {
  const joined = await joinInSlices(catalogues, pace);
  const rules = joinRules([...catalogues, await loadNationalRules()]);
  const count = joined.offers.length;
  const columns = {
    system: new Uint8Array(count),
    provider: new Int32Array(count),
    effort: new Float64Array(count),
    price: new Float64Array(count),
    role: new Int32Array(count),
    gate: new Int32Array(count),
  };
  const providers = new Numbering();
  const gateNumbers = new Numbering();
  const roleNumbers = new Numbering();
  roleNumbers.of('');
  const rolesOf: { type: string | null; system: System }[] = [{ type: null, system: SYSTEMS[0] }];
  const gates: Offer[] = [];
  const serving = new Map<string, { offers: number[]; fit: number[] }>();
  for (let i = 0; i < count; i += 1) {
    if (pace.due()) await pace.rest();
    const offer = joined.offers[i]?.offer;
    if (!offer) continue;
    columns.system[i] = SYSTEMS.indexOf(offer.system);
    columns.provider[i] = providers.of(offer.provider.id);
    columns.effort[i] = Math.min(1, (offer.effortDays ?? 0) / FULL_EFFORT_DAYS);
    columns.price[i] = Math.min(1, (offer.price?.amount ?? 0) / FULL_PRICE_DKK);
    const gate = gateNumbers.of(gateKey(offer));
    columns.gate[i] = gate;
    gates[gate] ??= offer;
    if (offer.type !== null) {
      const role = roleNumbers.of(`${offer.system}/${offer.type}`);
      columns.role[i] = role;
      rolesOf[role] = { type: offer.type, system: offer.system };
    }
    for (const [need, fit] of Object.entries(offer.needs)) {
      const own = serving.get(need) ?? { offers: [], fit: [] };
      serving.set(need, own);
      own.offers.push(i);
      own.fit.push(fit);
    }
  }
  return {
    ...columns,
    joined,
    rules,
    providerCount: providers.size,
    roles: tabulateRoles(rolesOf, rules),
    gates,
    serving: new Map(
      [...serving].map(([need, { offers, fit }]) => [
        need,
        { offers: Int32Array.from(offers), fit: Uint8Array.from(fit) },
      ]),
    ),
  };
}

/** Equal for offers that every enquiry finds eligible together. */
function gateKey({ status, area, validFrom, validThrough, deadline, conditions }: Offer): string {
  const isOpen = area === 'national' && conditions.length === 0;
  return `${status}|${validFrom}|${validThrough}|${deadline}|${isOpen ? '' : JSON.stringify([area, conditions])}`;
}

/** Gives equal words the same number, from 0 in order of appearance. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  of(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}
