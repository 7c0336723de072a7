import { FileError, ResponseError } from '../model/problem.js';
import { ProblemList } from './problem-list.js';
import { answerFault } from './answer-check.js';
import { asParsed } from './json-text.js';
import { check } from './check.js';
import { checkEnvelope } from './envelope.js';
import { clean } from './clean.js';
import { completeResponse } from './complete-response.js';
import { named } from './rename-error.js';
import { nearest } from './nearest.js';
import { responseSchema } from '../model/schema/response.js';
import type { Answer, Instrument, Response } from '../model/assessment.js';

/** An answer of another edition that has no place in this one: kept beside, never counted. */
export interface OrphanAnswer {
  readonly item: string;
  readonly answer: Answer;
  /** The item is gone, or its kind, scale or options no longer hold this answer. */
  readonly why: 'unknown-item' | 'wrong-answer';
}

function readResponse(
  input: unknown,
  instrument: Instrument,
  file?: string,
): { response: Response; problems: ProblemList } {
  const { value } = clean(asParsed(input, file));
  checkEnvelope(value, 'kobling-response', file);
  const problems = new ProblemList(file);
  const raw = check(responseSchema, value, problems, [], 20);
  if (!raw) throw new FileError('invalid', problems.list(), file);
  if (raw.instrument.id !== instrument.id) {
    problems.add('/instrument/id', 'other-instrument', instrument.id, raw.instrument.id);
    throw new FileError('invalid', problems.list(), file);
  }
  return { response: completeResponse(raw), problems };
}

/** Parts the answers into those that have a place in the instrument and those that have none. */
function sort(response: Response, instrument: Instrument) {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  const fitting: [string, Answer][] = [];
  const orphans: (OrphanAnswer & { readonly expected: string })[] = [];
  for (const [id, answer] of Object.entries(response.answers)) {
    const item = items.get(id);
    const fault = item ? answerFault(answer, item, instrument) : null;
    if (!item) {
      const expected = nearest(id, items.keys()) ?? 'id of an item';
      orphans.push({ item: id, answer, why: 'unknown-item', expected });
    } else if (fault !== null) orphans.push({ item: id, answer, why: 'wrong-answer', expected: fault });
    else fitting.push([id, answer]);
  }
  return { answers: Object.fromEntries(fitting), orphans };
}

/**
 * A response to this instrument. A string is taken as JSON text, anything else as its parsed value. Answers given to
 * another revision of it are accepted where they still have a place; the others are left out, and `orphanAnswers` lists
 * them. In the same revision an answer without a place is a fault.
 * @throws ResponseError with problems.
 */
export function parseResponse(input: unknown, instrument: Instrument, file?: string): Response {
  return named(ResponseError, file, () => {
    const { response, problems } = readResponse(input, instrument, file);
    const { answers, orphans } = sort(response, instrument);
    if (response.instrument.revision === instrument.revision) {
      for (const { item, answer, why, expected } of orphans)
        problems.add(['answers', item], why, expected, answer);
      if (problems.size > 0) throw new FileError('invalid', problems.list(), file);
    }
    return { ...response, answers };
  });
}

/**
 * The answers of a response to another revision that `parseResponse` leaves out; [] for the same revision.
 * @throws ResponseError for what is no response to this instrument.
 */
export function orphanAnswers(
  input: unknown,
  instrument: Instrument,
  file?: string,
): readonly OrphanAnswer[] {
  return named(ResponseError, file, () => {
    const { response } = readResponse(input, instrument, file);
    if (response.instrument.revision === instrument.revision) return [];
    return sort(response, instrument).orphans.map(({ item, answer, why }) => ({ item, answer, why }));
  });
}
