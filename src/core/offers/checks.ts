import type { Combination, Offer } from '../model/catalogue.js';
import type { JointOffer } from '../model/joint-offer.js';
import { CHECKS } from '../model/vocabulary.js';
import { byCodeUnit, type JoinedOffer } from './merge.js';
import { refOf } from './steps.js';

/** Employment schemes were rewritten by the reform of 2026; what was looked up before may no longer hold. */
const EMPLOYMENT_REFORM_YEAR = 2026;

type CheckToConfirm = JointOffer['checks'][number];

/** Whether what the offer says is well founded: high confidence and, in employment, looked up since the reform. */
export function isSure({ system, source }: Offer): boolean {
  if (source.confidence !== 'high') return false;
  return system !== 'employment' || (source.asOf !== null && source.asOf >= EMPLOYMENT_REFORM_YEAR);
}

/** Combinations that join at least one pair of the set, each id once, by id. */
export function combinationsIn(
  parts: readonly JoinedOffer[],
  combinations: readonly Combination[],
): Combination[] {
  const holding = combinations.filter(({ offers }) => joinedBy(parts, offers).length > 0);
  const byId = new Map(holding.map((combination) => [combination.id, combination]));
  return [...byId.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Whether all of a combination's types are among these. With one missing its words would tell of what is not there. */
export function isAbout(combination: Combination, types: ReadonlySet<string | null>): boolean {
  return combination.offers.every((type) => types.has(type));
}

/** Parts that make a pair within one combination. */
function joinedBy(parts: readonly JoinedOffer[], types: readonly string[]): JoinedOffer[] {
  const inside = parts.filter(({ offer }) => offer.type !== null && types.includes(offer.type));
  return inside.filter(({ offer }) =>
    inside.some((other) => other.offer.type !== offer.type && other.offer.system !== offer.system),
  );
}

/**
 * What to have confirmed before starting, as codes with the offers they are about: the offers' own checks (double
 * funding only where two of the set could pay for the same), what to watch in the combinations, uncertain sources, and
 * offers that are open by call or ending. Always "to be confirmed", never a decision.
 */
export function checksOf(
  parts: readonly JoinedOffer[],
  combinations: readonly Combination[],
): CheckToConfirm[] {
  const about = (code: string, concerns: (offer: Offer) => boolean, atLeast = 1): CheckToConfirm[] => {
    const offers = parts.filter(({ offer }) => concerns(offer)).map(refOf);
    return offers.length >= atLeast ? [{ code, offers, why: null }] : [];
  };
  return [
    ...CHECKS.flatMap((code) =>
      about(code, ({ checks }) => checks.includes(code), code === 'double-funding' ? 2 : 1),
    ),
    ...combinationsIn(parts, combinations)
      .filter((combination) => isAbout(combination, new Set(parts.map(({ offer }) => offer.type))))
      .flatMap(({ offers, watch }) =>
        watch ? [{ code: 'combination-watch', offers: joinedBy(parts, offers).map(refOf), why: watch }] : [],
      ),
    ...about('rules-may-have-changed', (offer) => !isSure(offer)),
    ...about('call-based', ({ status }) => status === 'call-based'),
    ...about('ending', ({ status }) => status === 'ending'),
  ];
}
