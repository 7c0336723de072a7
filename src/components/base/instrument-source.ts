import type { Instrument } from '../../core/model/assessment.js';
import { completeInstrument } from '../../core/model/complete-instrument.js';
import { BUILT_IN_INSTRUMENTS, loadInstrumentFile } from '../../core/content/instruments/index.js';
import { loadPart } from '../../parts.js';

/**
 * Finds an instrument: a built-in by its id, the host's own by address or as an object.
 * @param source undefined where the page has set none: the short one for partnerships
 * @param base address of the document, which relative addresses are resolved against
 * @throws InstrumentError or another FileError, which `toFailure` in failure.ts reads
 */
export async function loadInstrument(
  source: unknown,
  base: string,
  signal: AbortSignal,
): Promise<Instrument> {
  const builtIn = BUILT_IN_INSTRUMENTS.find((id) => id === (source ?? 'partnership-short'));
  if (builtIn) return completeInstrument(await loadInstrumentFile(builtIn));
  const readers = await loadPart.readers();
  if (typeof source !== 'string') return readers.parseInstrument(source);
  const { text } = await readers.fetchFile(source, { base, signal });
  return readers.parseInstrument(text, source);
}
