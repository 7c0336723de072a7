export { RoundEntry } from '../components/assessment/round-entry.js';
