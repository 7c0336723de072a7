export * from './basic.js';
export * from './catalogue.js';
export * from './condition.js';
export * from './gaps.js';
export * from './instrument.js';
export * from './json-schema.js';
export * from './response.js';
export * from './workspace.js';
