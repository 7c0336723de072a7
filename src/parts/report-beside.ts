export { Beside } from '../components/report/beside.js';
