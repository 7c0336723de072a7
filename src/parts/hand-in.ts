export { RoundDesk } from '../components/base/round-desk.js';
export { deskStyles } from '../components/base/round-desk.styles.js';
