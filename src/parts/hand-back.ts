export { HandBack } from '../components/assessment/hand-back.js';
export { handBackStyles } from '../components/assessment/hand-back.styles.js';
