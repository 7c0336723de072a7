export { loadSupply } from '../components/offer-finder/catalogue-supply.js';
