export * from '../core/exchange/codes/index.js';
