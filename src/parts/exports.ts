export * from '../core/exchange/writers.js';
