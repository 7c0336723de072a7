export * from './geometry.js';
export * from './rings.js';
export * from './series.js';
