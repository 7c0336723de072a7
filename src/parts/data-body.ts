export { DataBody, dataStyles } from '../components/data/body.js';
