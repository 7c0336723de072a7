export { combinationsIn, isSure } from './checks.js';
export { evaluateCondition, evaluateFact, isAnyOf, openFacts, type ConditionState } from './conditions.js';
export {
  judgeEligibility,
  situationOf,
  type Eligibility,
  type Obstacle,
  type Situation,
} from './eligibility.js';
export { listEligible } from './eligible-offers.js';
export { explainOffer } from './explain.js';
export { factsOf, type FactLookup } from './facts.js';
export {
  countGaps,
  isGapList,
  latestLists,
  needsWithoutOffer,
  summariseGaps,
  type GapSum,
  type GapSummary,
} from './gaps.js';
export { findJointOffers } from './join.js';
export {
  createOfferIndex,
  type FindOptions,
  type FoundOffer,
  type FoundOffers,
  type OfferIndex,
} from './finding/offer-index.js';
export type { OfferFilter } from './finding/admission.js';
export type { OfferMark } from './finding/marks.js';
export { joinCatalogues, type JoinedCatalogues, type JoinedOffer } from './merge.js';
export { orderSteps } from './steps.js';
export { dateInCopenhagen } from './today.js';
