import { FileError, InstrumentError } from '../model/problem.js';
import { ProblemList } from './problem-list.js';
import { asParsed } from './json-text.js';
import { check } from './check.js';
import { checkEnvelope } from './envelope.js';
import { checkInstrument } from './instrument-checks.js';
import { clean } from './clean.js';
import { completeInstrument } from '../model/complete-instrument.js';
import { instrumentSchema } from '../model/schema/instrument.js';
import { named } from './rename-error.js';
import type { Instrument } from '../model/assessment.js';

/** Most schema faults listed of one instrument: it is one whole, not a row among others. */
const MOST = 50;

/**
 * An instrument file, version 1. A string is taken as JSON text, anything else as its parsed value. Half an instrument
 * cannot be run, so nothing is set aside: any fault refuses it.
 * @param file name or address, for the problems.
 * @throws InstrumentError with every problem found.
 */
export function parseInstrument(input: unknown, file?: string): Instrument {
  return named(InstrumentError, file, () => {
    const { value } = clean(asParsed(input, file));
    checkEnvelope(value, 'kobling-instrument', file);
    const problems = new ProblemList(file);
    const raw = check(instrumentSchema, value, problems, [], MOST);
    if (!raw) throw new FileError('invalid', problems.list(), file);
    const instrument = completeInstrument({
      ...raw,
      source: { citation: raw.source?.citation ?? raw.citation ?? null },
    });
    checkInstrument(instrument, problems);
    if (problems.size > 0) throw new FileError('invalid', problems.list(), file);
    return instrument;
  });
}
