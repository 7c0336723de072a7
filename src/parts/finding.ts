export { createFinding } from '../components/offer-finder/finding-controller.js';
export { renderFinding } from '../components/offer-finder/finding-view.js';
