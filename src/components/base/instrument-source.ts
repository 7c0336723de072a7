import type { Instrument } from '../../core/model/assessment.js';
import { completeInstrument } from '../../core/model/complete-instrument.js';
import { BUILT_IN_INSTRUMENTS, loadInstrumentFile } from '../../core/content/instruments/index.js';
import { askAhead } from '../../core/exchange/ask-ahead.js';
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
  const file = typeof source === 'string' ? source : undefined;
  const ahead = file === undefined ? undefined : askAhead(file, base);
  const { fetchFile, plainInstrument } = await loadPart.instrument();
  const input = file === undefined ? source : (await fetchFile(file, { base, signal, ahead })).text;
  const plain = plainInstrument(input);
  if (plain) return plain;
  const { parseInstrument } = await loadPart.readers();
  return parseInstrument(input, file);
}
