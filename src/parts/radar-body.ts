export { coverOf, renderCover } from '../components/radar/body.js';
