export { explainOffer } from '../core/offers/explain.js';
