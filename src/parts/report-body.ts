export { bodyStyles } from '../components/report/body.styles.js';
export { positionStyles } from '../components/report/position.styles.js';
export { movedSince, publication, withoutErased } from '../core/assessment/publication.js';
export { createReport, exportReport, loadBeside, renderReport, textsIn } from '../components/report/body.js';
export { unfoldOnPaper } from '../components/report/paper.js';
