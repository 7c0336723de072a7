export { asText, renderBelow, styles } from '../components/offer-finder/below.js';
