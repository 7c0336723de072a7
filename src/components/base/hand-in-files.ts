import type { Instrument } from '../../core/model/assessment.js';
import type { Problem } from '../../core/model/problem.js';
import type { Store } from '../../core/storage/store.js';
import { loadPart } from '../../parts.js';

/** What became of one file that was handed in. */
export interface HandedIn {
  readonly name: string;
  readonly outcome: 'added' | 'replaced' | 'same' | 'older' | 'other-round' | 'failed';
  readonly failure?: HandInFailure;
}

/** Why a file could not be used, for the reader, the event and whoever made the file. */
export interface HandInFailure {
  readonly why: 'no-response' | 'other-instrument' | 'newer-version' | 'faulty' | 'not-saved';
  readonly error: string;
  readonly code: string;
  readonly detail: string;
}

/** Where files are taken in. */
export interface HandInTarget {
  readonly store: Store;
  readonly instrument: Instrument;
  readonly round: string | null;
}

/** Takes in files of responses. Each is told of by itself: one that fails leaves the others alone. */
export async function handInFiles(
  files: readonly File[],
  target: HandInTarget,
): Promise<readonly HandedIn[]> {
  const told: HandedIn[] = [];
  for (const file of files) told.push(await handInOne(file, target));
  return told;
}

async function handInOne(file: File, { store, instrument, round }: HandInTarget): Promise<HandedIn> {
  try {
    // Handing in a file is going on after an erasure; nothing from before it is held here.
    if (store.status.reason === 'deleted') store.resume();
    const { parseResponse } = await loadPart.readers();
    const response = parseResponse(await file.text(), instrument, file.name);
    const before = await store.get('responses', response.id);
    if (before && before.value.rev >= response.rev)
      return { name: file.name, outcome: before.value.rev === response.rev ? 'same' : 'older' };
    const inRound = { ...response, round: response.round ?? round };
    await store.put('responses', response.id, inRound, { expected: before?.rev ?? 0, strict: true });
    if (inRound.round !== round) return { name: file.name, outcome: 'other-round' };
    return { name: file.name, outcome: before ? 'replaced' : 'added' };
  } catch (error) {
    return { name: file.name, outcome: 'failed', failure: failureOf(error) };
  }
}

/** Parts are bundles of their own, so an error is known by its name, code and problems. */
function failureOf(thrown: unknown): HandInFailure {
  const error = thrown instanceof Error ? thrown.name : 'Error';
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  if (error !== 'ResponseError') return { why: 'not-saved', error, code: 'failed', detail };
  const { code = 'invalid', problems = [] } = thrown as { code?: string; problems?: readonly Problem[] };
  const isOther = problems.some((problem) => problem.code === 'other-instrument');
  const why = isOther ? 'other-instrument' : (WHY[code] ?? 'no-response');
  return { why, error, code, detail };
}

const WHY: Readonly<Record<string, HandInFailure['why']>> = {
  invalid: 'faulty',
  'newer-version': 'newer-version',
};
