export * from './readers.js';
export * from './writers.js';
