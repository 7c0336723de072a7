export { renderTakeAway, styles } from '../components/offer-finder/take-away-view.js';
