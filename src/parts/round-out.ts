export { RoundOut } from '../components/report/round-out.js';
export { outStyles } from '../components/report/round-out.styles.js';
