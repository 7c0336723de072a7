import type { RawOffer } from '../../model/complete.js';
import type { Condition, Offer } from '../../model/catalogue.js';
import type { RawCondition } from '../../model/complete.js';

/** An offer as shortly as the catalogue format allows: `completeOffer` gives the same offer back. */
export function briefOffer(offer: Offer): RawOffer {
  const { url, ...provider } = offer.provider;
  return brief({
    ...offer,
    provider: url === null ? provider : offer.provider,
    conditions: briefConditions(offer.conditions),
    area: offer.area === 'national' ? null : offer.area,
    price: offer.price && brief({ ...offer.price, currency: null }),
    status: offer.status === 'active' ? null : offer.status,
    after: offer.after.length > 0 ? offer.after : null,
    checks: offer.checks.length > 0 ? offer.checks : null,
    contact: offer.contact && brief(offer.contact),
    source: briefSource(offer),
  });
}

/** Where the facts come from; null where nothing is told. */
export function briefSource({ source }: Offer): Offer['source'] | null {
  return source.asOf === null && source.confidence === null ? null : brief(source);
}

/** Conditions without what goes without saying; null where there are none. */
export function briefConditions(conditions: readonly Condition[]): readonly RawCondition[] | null {
  return conditions.length > 0 ? conditions.map(briefCondition) : null;
}

function briefCondition(condition: Condition): RawCondition {
  const hard = condition.hard ? {} : { hard: false };
  return 'anyOf' in condition
    ? { anyOf: condition.anyOf.map((alternative) => alternative.map(briefCondition)), ...hard }
    : { fact: condition.fact, op: condition.op, value: condition.value, ...hard };
}

/** Without the keys that are null. */
export function brief<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, own]) => own !== null)) as T;
}
