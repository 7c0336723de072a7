export { openSource } from '../components/offer-finder/shard-source.js';
