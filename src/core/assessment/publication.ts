import type { Answer, Instrument, Item, Response } from '../model/assessment.js';
import { countsAlike, isSafeDifference, peopleById } from './difference.js';
import { latestResponses } from './latest.js';
import type { RowContext } from './rows.js';

/** What of a round may be shown now. */
export interface Publication {
  /**
   * `open`: only counts of who has answered. `closed`: figures of the responses that were there at closing.
   * `withdrawn`: somebody's response was erased since, so the figures wait.
   */
  readonly status: 'open' | 'closed' | 'withdrawn';
  /** The responses that the figures rest on; empty unless closed. */
  readonly published: readonly Response[];
  /** Responses added, changed or erased since the figures were last made; a new revision that says the same is none. */
  readonly waiting: number;
  /** They may be taken in: no group's old and new figures tell, side by side, of fewer than minGroup people. */
  readonly mayTakeIn: boolean;
}

/**
 * Decides what of a round may be shown, so that two successive reports of it never differ by fewer than `minGroup`
 * people (see isSafeDifference). Only what people say of themselves counts; the report shows nothing else.
 *
 * @param kept the responses as they were when the figures were last made; null while the round is open
 * @param current all responses of the round now
 */
export function publication(
  kept: readonly Response[] | null,
  current: readonly Response[],
  context: RowContext,
): Publication {
  const { instrument, split } = context;
  const now = peopleById(instrument, current, split);
  if (kept === null) return { status: 'open', published: [], waiting: now.size, mayTakeIn: true };
  const before = peopleById(instrument, kept, split);
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((id) => {
    const [then, today] = [before.get(id), now.get(id)];
    return !then || !today || !countsAlike(then, today);
  });
  const isErased = [...before.keys()].some((id) => !now.has(id));
  return {
    status: isErased ? 'withdrawn' : 'closed',
    published: isErased ? [] : latestResponses(instrument, kept),
    waiting: changed.length,
    mayTakeIn: isSafeDifference(kept, current, context),
  };
}

/**
 * What may be kept of the published responses once somebody's is erased: that they answered, and in which group, since
 * the next report must stay far enough from the last; not what they answered, nor who they are.
 * @returns `kept` itself when nobody is gone
 */
export function withoutErased(
  kept: readonly Response[],
  current: readonly Response[],
  instrument: Instrument,
): readonly Response[] {
  const there = new Set(current.map(({ id }) => id));
  if (kept.every((response) => there.has(response.id) || isBlank(response, instrument))) return kept;
  return kept.map((response) => (there.has(response.id) ? response : blank(response, instrument)));
}

function blank(response: Response, instrument: Instrument): Response {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  const answers = Object.entries(response.answers).flatMap(([id, answer]): [string, Answer][] => {
    const item = items.get(id);
    return item && item.kind !== 'text' ? [[id, blankAnswer(item, answer, instrument)]] : [];
  });
  const { system, role } = response.respondent;
  return {
    ...response,
    respondent: { ...(system ? { system } : {}), ...(role ? { role } : {}) },
    subject: null,
    startedAt: null,
    completedAt: null,
    answers: Object.fromEntries(answers),
  };
}

function blankAnswer(item: Item, answer: Answer, { scale }: Instrument): Answer {
  if (answer === 'unknown' || answer === 'not-relevant') return answer;
  if (item.kind === 'position') return { x: 0, y: 0 };
  if (item.kind === 'choice') return item.options[0]?.id ?? answer;
  return item.kind === 'count' ? 0 : scale.min;
}

const isBlank = (response: Response, instrument: Instrument): boolean =>
  JSON.stringify(response) === JSON.stringify(blank(response, instrument));
