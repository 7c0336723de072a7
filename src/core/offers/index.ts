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
export { findJointOffers } from './join.js';
export { joinCatalogues, type JoinedCatalogues, type JoinedOffer } from './merge.js';
export { orderSteps } from './steps.js';
export { dateInCopenhagen } from './today.js';
