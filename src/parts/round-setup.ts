export { RoundSetup } from '../components/report/round-setup.js';
export { setupStyles } from '../components/report/round-setup.styles.js';
