export { bodyStyles } from '../components/radar/body.styles.js';
export { publication, withoutErased } from '../core/assessment/publication.js';
export { coverOf, renderCover } from '../components/radar/body.js';
