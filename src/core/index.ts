/**
 * The whole domain of Kobling: no DOM, no Lit, the same build for Node and browsers. Data that is large comes by
 * dynamic import when it is first asked for.
 */
export * from './model/index.js';
export { completeCatalogue, completeOffer } from './model/complete.js';
export { completeInstrument } from './model/complete-instrument.js';
export { jsonSchemas } from './model/schema/json-schema.js';

export { loadFacts, type FactQuestion } from './content/facts.js';
export {
  BUILT_IN_INSTRUMENTS,
  loadInstrumentFile,
  type BuiltInInstrumentId,
} from './content/instruments/index.js';
export { findMunicipality, MUNICIPALITIES, REGIONS, type Municipality } from './content/municipalities.js';
export { regionOf } from './content/regions.js';
export { loadNationalCatalogue, loadNationalRules, type NationalRules } from './content/national/index.js';
export { loadPractice, type Practice, type PracticeCard } from './content/practice.js';
export { NEED_GROUPS, needById, NEEDS, type Need, type NeedGroup } from './content/needs.js';

export * from './offers/index.js';
export { recogniseNeeds } from './offers/recognise.js';
export * from './assessment/index.js';
export { publication, type Publication } from './assessment/publication.js';
export * from './radar/index.js';

export { offersFromJsonLd, type JsonLdOptions } from './exchange/json-ld.js';
export * from './exchange/codes/index.js';
export * from './exchange/readers.js';
export * from './exchange/shards/index.js';
export * from './exchange/writers.js';

export { openStore } from './storage/open-store.js';
export { StoreConflictError, StoreWriteError } from './storage/errors.js';
export { gapListsIn, recordGaps } from './storage/finder-records.js';
export { createId } from './storage/ids.js';
export type * from './storage/store.js';
