import type { Instrument, Response } from '../../core/model/assessment.js';
import { createId } from '../../core/storage/ids.js';
import { SELF, type About } from './perspective.js';

/**
 * Where the draft of an instrument and round lies: one for each perspective, so that how it is, how others see it and how
 * it should be never overwrite each other.
 */
export function draftKey(
  instrument: string,
  round: string | null,
  { perspective, subject }: About = SELF,
): string {
  const own = `${instrument}@${round ?? ''}`;
  if (perspective === 'self') return own;
  return `${perspective}${subject === null ? '' : ` ${subject}`}:${own}`;
}

/** The day in Denmark, YYYY-MM-DD. A date only: with a time, a list of files would tell who sat where when. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The first time it takes a browser longer to find out the day than to paint a statement: before it is needed, then. */
export const getTodayReady = (): void => {
  setTimeout(today);
};

/**
 * A response without answers, with an id that nobody else has.
 * @param before what the person has finished in this round: the new one is its next revision, so that nobody counts twice
 */
export function newResponse(
  instrument: Instrument,
  round: string | null,
  workspace: string,
  { perspective, subject }: About,
  before?: Response,
): Response {
  return {
    format: 'kobling-response',
    version: 1,
    id: before?.id ?? createId(),
    rev: (before?.rev ?? 0) + 1,
    instrument: { id: instrument.id, revision: instrument.revision },
    round,
    workspace,
    respondent: before?.respondent ?? {},
    perspective,
    subject,
    answers: {},
    // Nobody has begun; the first thing the person says begins it.
    startedAt: null,
    completedAt: null,
  };
}
