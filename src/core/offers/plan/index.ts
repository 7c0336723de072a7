export {
  planOf,
  type JointVisit,
  type Plan,
  type PlanDate,
  type PlanMeans,
  type PlanRow,
  type PlanStep,
} from './plan.js';
export { stableId } from './stable-id.js';
export { fridayAfter, weekOf } from './weeks.js';
