export { createReport, csvWords, renderReport, textsIn } from '../components/report/body.js';
