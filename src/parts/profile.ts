export { renderFinished } from '../components/assessment/finished-view.js';
export { countIn } from '../components/assessment/kiosk.js';
export { profileStyles } from '../components/assessment/profile.styles.js';
export { renderDone } from '../components/assessment/done-view.js';
