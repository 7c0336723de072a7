import type { Instrument } from '../../core/model/assessment.js';
import type { Problem } from '../../core/model/problem.js';
import { completeInstrument } from '../../core/model/complete-instrument.js';
import { BUILT_IN_INSTRUMENTS, loadInstrumentFile } from '../../core/content/instruments/index.js';
import { loadPart } from '../../parts.js';

/** An instrument that could not be had, in the reader's and the editor's terms. */
export interface InstrumentFailure {
  readonly error: string;
  readonly code: string;
  readonly detail: string;
  readonly problems: readonly Problem[];
  readonly file: string | undefined;
}

/**
 * Finds an instrument: a built-in by its id, the host's own by address or as an object.
 * @param base address of the document, which relative addresses are resolved against
 * @throws InstrumentError or another FileError, which `toFailure` reads
 */
export async function loadInstrument(
  source: unknown,
  base: string,
  signal: AbortSignal,
): Promise<Instrument> {
  const builtIn = BUILT_IN_INSTRUMENTS.find((id) => id === source);
  if (builtIn) return completeInstrument(await loadInstrumentFile(builtIn));
  const readers = await loadPart.readers();
  if (typeof source !== 'string') return readers.parseInstrument(source);
  const { text } = await readers.fetchFile(source, { base, signal });
  return readers.parseInstrument(text, source);
}

/** What a thrown error tells. Parts are bundles of their own, so classes are known by name. */
export function toFailure(error: unknown, file: unknown): InstrumentFailure {
  const { code = 'invalid', problems = [] } = error as { code?: string; problems?: readonly Problem[] };
  return {
    error: error instanceof Error ? error.name : 'Error',
    code,
    problems,
    detail: error instanceof Error ? error.message : String(error),
    file: typeof file === 'string' ? file : undefined,
  };
}
