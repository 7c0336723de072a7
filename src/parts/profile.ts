export { renderProfileOf } from '../components/assessment/profile-body.js';
