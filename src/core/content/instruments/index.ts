import type { RawInstrument } from '../../model/complete-instrument.js';

/** The instruments that come with the kit, the one to begin with first. */
export const BUILT_IN_INSTRUMENTS = ['partnership-short', 'partnership', 'coupling', 'framework'] as const;
export type BuiltInInstrumentId = (typeof BUILT_IN_INSTRUMENTS)[number];

/** Each file is a chunk of its own, fetched when first asked for; bundlers need to see the names. */
const FILES: Readonly<Record<BuiltInInstrumentId, () => Promise<{ readonly default: unknown }>>> = {
  'partnership-short': () => import('./partnership-short.json'),
  partnership: () => import('./partnership.json'),
  coupling: () => import('./coupling.json'),
  framework: () => import('./framework.json'),
};

/**
 * A built-in instrument as its file has it: `completeInstrument` fills in what it leaves out. The files are ours and
 * checked against the schema by a test. Rejects if the file cannot be loaded.
 */
export const loadInstrumentFile = async (id: BuiltInInstrumentId): Promise<RawInstrument> =>
  (await FILES[id]()).default as RawInstrument;
