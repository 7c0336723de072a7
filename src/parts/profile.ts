export { countIn } from '../components/assessment/kiosk.js';
export { renderProfileOf } from '../components/assessment/profile-body.js';
export { profileStyles } from '../components/assessment/profile.styles.js';
