export { renderControl } from '../components/assessment/controls.js';
export { badNumberInWords } from '../components/assessment/count-field.js';
export { renderOlder } from '../components/assessment/older-view.js';
export { onwardStyles } from '../components/assessment/onward.styles.js';
export {
  leadOf,
  legendsOf,
  nowLabel,
  renderAbout,
  renderUnfit,
  renderWish,
} from '../components/assessment/perspective-view.js';
export { renderReview } from '../components/assessment/review-view.js';
export { renderStartOver, whereKiosk } from '../components/assessment/start-over-view.js';
export { renderTroubles } from '../components/assessment/troubles-view.js';
export { TypedNumbers } from '../components/assessment/typed-numbers.js';
export { Advance, isChosen } from '../components/assessment/advance.js';
export { renderFoot } from '../components/assessment/foot-view.js';
export { Editions } from '../components/assessment/editions.js';
export { OwnTempo } from '../components/assessment/own-tempo.js';
export { replaceDraft } from '../components/assessment/replace-draft.js';
export { settleAsked } from '../components/assessment/ask.js';
