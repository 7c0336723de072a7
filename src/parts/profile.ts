export { renderConflict } from '../components/assessment/conflict-view.js';
export { renderFinished, renderOrphans } from '../components/assessment/finished-view.js';
export { whereKiosk } from '../components/assessment/counted-view.js';
export { countIn } from '../components/assessment/kiosk.js';
export { renderPicture } from '../components/assessment/profile-body.js';
export { profileStyles } from '../components/assessment/profile.styles.js';
