export { RadarBelow } from '../components/radar/below.js';
export { belowStyles } from '../components/radar/below.styles.js';
