export { movedSince, publication, withoutErased } from '../core/assessment/publication.js';
export { RadarPanel } from '../components/radar/panel.js';
