import { regionOf } from '../content/regions.js';
import type { Area, Condition, Offer } from '../model/catalogue.js';
import type { Enquiry } from '../model/enquiry.js';
import { evaluateCondition } from './conditions.js';
import { factsOf, type FactLookup } from './facts.js';
import { dateInCopenhagen } from './today.js';

/** Why an offer is out of reach, apart from its conditions. */
export type Obstacle =
  | { readonly code: 'phased-out'; readonly successor: string | null }
  | { readonly code: 'outside-area'; readonly municipality: number }
  | { readonly code: 'not-yet-valid'; readonly date: string }
  | { readonly code: 'expired'; readonly date: string }
  | { readonly code: 'deadline-passed'; readonly date: string };

export interface Eligibility {
  /** Nothing known stands in the way; open conditions may remain. */
  readonly eligible: boolean;
  readonly obstacles: readonly Obstacle[];
  /** Failed conditions, hard ones first; soft ones are remarks. */
  readonly failed: readonly Condition[];
  /** Open hard conditions. */
  readonly open: readonly Condition[];
}

/** What eligibility is judged by: facts, place and date of one enquiry. */
export interface Situation {
  readonly factOf: FactLookup;
  readonly municipality: number | null;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** The situation of an enquiry; without `today` it is the date in Europe/Copenhagen. */
export function situationOf(enquiry: Enquiry): Situation {
  const factOf = factsOf(enquiry);
  const municipality = factOf('company.municipality');
  return {
    factOf,
    municipality: typeof municipality === 'number' ? municipality : null,
    today: enquiry.today ?? dateInCopenhagen(new Date()),
  };
}

/** Judges one offer: guidance, never a decision. */
export function judgeEligibility(offer: Offer, situation: Situation): Eligibility {
  const obstacles = obstaclesOf(offer, situation);
  const states = offer.conditions.map((condition) => ({
    condition,
    state: evaluateCondition(condition, situation.factOf),
  }));
  const failed = states.filter(({ state }) => state === 'failed').map(({ condition }) => condition);
  const hard = failed.filter((condition) => condition.hard);
  return {
    eligible: obstacles.length === 0 && hard.length === 0,
    obstacles,
    failed: [...hard, ...failed.filter((condition) => !condition.hard)],
    open: states
      .filter(({ state, condition }) => state === 'open' && condition.hard)
      .map(({ condition }) => condition),
  };
}

/** Dates are inclusive and compare as strings. */
function obstaclesOf(offer: Offer, { municipality, today }: Situation): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (offer.status === 'phased-out') obstacles.push({ code: 'phased-out', successor: offer.successor });
  if (municipality !== null && !includesMunicipality(offer.area, municipality)) {
    obstacles.push({ code: 'outside-area', municipality });
  }
  if (offer.validFrom !== null && offer.validFrom > today) {
    obstacles.push({ code: 'not-yet-valid', date: offer.validFrom });
  }
  if (offer.validThrough !== null && offer.validThrough < today) {
    obstacles.push({ code: 'expired', date: offer.validThrough });
  }
  if (offer.deadline !== null && offer.deadline < today) {
    obstacles.push({ code: 'deadline-passed', date: offer.deadline });
  }
  return obstacles;
}

/** Whether an area has this municipality; one that belongs to no known region is outside every list of regions. */
export function includesMunicipality(area: Area, municipality: number): boolean {
  if (area === 'national') return true;
  if ('municipalities' in area) return area.municipalities.includes(municipality);
  const region = regionOf(municipality);
  return region !== undefined && area.regions.includes(region);
}
