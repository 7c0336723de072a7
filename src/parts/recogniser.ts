export { recogniseNeeds } from '../core/offers/recognise.js';
