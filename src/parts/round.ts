export { askConfirm } from '../components/base/confirm.js';
export { CLOSE_ROUND, renderRoundState, renderWaiting } from '../components/base/round-states.js';
export { roundTexts } from '../components/base/round-texts.js';
export { roundStyles } from '../components/base/round.styles.js';
