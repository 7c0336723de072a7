export { withRecognised } from '../components/offer-finder/reading.js';
export { companyIn } from '../core/offers/company-in-text.js';
