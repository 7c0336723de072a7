export { wordsOf } from '../components/base/wording.js';
