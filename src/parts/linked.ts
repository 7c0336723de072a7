export { readLinked } from '../components/offer-finder/linked.js';
