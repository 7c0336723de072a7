export { findAnswer, renderAnswer, resultAsText, toView } from '../components/offer-finder/answer.js';
