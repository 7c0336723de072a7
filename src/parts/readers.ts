export * from '../core/exchange/readers.js';
export { figuresLost } from '../components/base/withdrawing.js';
