/** Registers every element of the kit. */
export * from './assessment/define.js';
export * from './data/define.js';
export * from './offer-finder/define.js';
export * from './radar/define.js';
export * from './report/define.js';
export * from './workspace/define.js';
export * from './base/events.js';
