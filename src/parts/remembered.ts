export { Remembered } from '../components/offer-finder/remembered.js';
