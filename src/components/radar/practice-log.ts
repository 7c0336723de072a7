import type { Response } from '../../core/model/assessment.js';
import type { Store } from '../../core/storage/store.js';
import { draftKey, today } from '../assessment/new-response.js';

/** When each exercise was done, by competence: YYYY-MM-DD. */
export type PracticeLog = Readonly<Record<string, string>>;

const keyOf = (instrument: string, round: string | null): string => `practice:${draftKey(instrument, round)}`;

/** What has been noted as done. Reads alone, and so creates nothing. */
export async function readPracticeLog(
  store: Store,
  instrument: string,
  round: string | null,
): Promise<PracticeLog> {
  const value = (await store.get('settings', keyOf(instrument, round)))?.value;
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/**
 * Notes an exercise as done today, or takes the note back.
 * @returns the revision it is kept in
 */
export async function notePractice(
  store: Store,
  instrument: string,
  round: string | null,
  competence: string,
  isDone: boolean,
): Promise<number> {
  const { [competence]: _, ...rest } = await readPracticeLog(store, instrument, round);
  const log: PracticeLog = isDone ? { ...rest, [competence]: today() } : rest;
  return (await store.put('settings', keyOf(instrument, round), log)).rev;
}

/**
 * Puts a new answer to one statement in place of the old one; of one id the highest revision counts.
 * @throws StoreConflictError where the response has been changed elsewhere, StoreWriteError
 */
export async function rateAgain(
  store: Store,
  own: Response,
  competence: string,
  answer: number,
): Promise<number> {
  const there = await store.get('responses', own.id);
  const before = there?.value ?? own;
  const value: Response = {
    ...before,
    rev: before.rev + 1,
    answers: { ...before.answers, [competence]: answer },
    completedAt: today(),
  };
  return (await store.put('responses', own.id, value, { expected: there?.rev ?? 0, strict: true })).rev;
}
