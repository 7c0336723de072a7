export { renderAnswer, styles, toView } from '../components/offer-finder/answer.js';
export { extendOrder } from '../components/offer-finder/question-order.js';
