export { renderComparison } from '../components/offer-finder/compare-view.js';
export { renderWhy } from '../components/offer-finder/why-view.js';
