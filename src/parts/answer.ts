export { extendOrder } from '../components/offer-finder/questions-view.js';
export { findAnswer, renderAnswer, resultAsText, toView } from '../components/offer-finder/answer.js';
