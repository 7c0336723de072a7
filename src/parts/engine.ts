export { findAnswer } from '../components/offer-finder/find-answer.js';
