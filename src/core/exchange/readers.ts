/** Everything that brings a foreign file in; loaded when one is there, since it brings the schemas. */
export { clean, cleanString } from './clean.js';
export { fetchFile, allowedAddress } from './fetch-file.js';
export { orphanAnswers, parseResponse } from './parse-response.js';
export { parseCatalogue } from './parse-catalogue.js';
export { parseInstrument } from './parse-instrument.js';
export { parseJsonText } from './json-text.js';
export { parseRound } from './parse-round.js';
export { parseTally } from './parse-tally.js';
export { parseWorkspace } from './parse-workspace.js';
export { planImport } from './plan-import.js';
export { readCatalogue } from './read-catalogue.js';
export { safeLink } from './safe-link.js';
export type { CatalogueOptions, CatalogueReadResult } from './catalogue-reading.js';
export type { FetchedFile, FetchFileOptions } from './fetch-file.js';
export type { ImportPlan, ImportRow, ImportState } from './plan-import.js';
export type { OrphanAnswer } from './parse-response.js';
export type { ReadCatalogueOptions } from './read-catalogue.js';
export type { WorkspaceReadResult } from './parse-workspace.js';
