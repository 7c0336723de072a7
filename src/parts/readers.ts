export * from '../core/exchange/readers.js';
