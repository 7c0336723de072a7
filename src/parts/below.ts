export { TakeAway } from '../components/offer-finder/take-away-fold.js';
export { asText, renderBelow, renderHead, styles } from '../components/offer-finder/below.js';
