import type { RawInstrument } from '../../model/complete-instrument.js';
import { InstrumentError } from '../../model/problem.js';

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
 * A built-in instrument as its file has it: `completeInstrument` fills in what it leaves out.
 * Rejects if the file cannot be loaded.
 * @throws InstrumentError if what was loaded is no instrument
 */
export async function loadInstrumentFile(id: BuiltInInstrumentId): Promise<RawInstrument> {
  const raw: unknown = (await FILES[id]()).default;
  if (!isBuiltIn(raw)) throw new InstrumentError('wrong-format');
  return raw;
}

/** The files are ours and checked against the schema by a test; here they are only told from something else. */
function isBuiltIn(value: unknown): value is RawInstrument {
  return (
    typeof value === 'object' && value !== null && 'format' in value && value.format === 'kobling-instrument'
  );
}
