import type { Answer, Instrument, Item, Response, Tally } from '../model/assessment.js';
import { isSafeBesideNamed } from './beside-named.js';
import { countsAlike, isSafeDifference, peopleById } from './difference.js';
import type { Person } from './gather.js';
import { latestResponses } from './latest.js';
import type { RowContext } from './rows.js';
import { BLANK_REV, isBlank } from './scoring.js';
import {
  blankTally,
  byKind,
  changedPeople,
  hasOnlyGrown,
  isBlankTally,
  talliedPeople,
  type RoundData,
} from './tally-change.js';
import { visibleItems } from './visible-items.js';

/** What of a round may be shown now. */
export interface Publication {
  /**
   * `open`: only counts of who has answered. `closed`: figures of the responses that were there at closing.
   * `withdrawn`: somebody's response was erased since, so the figures wait, also where it has been handed in again.
   */
  readonly status: 'open' | 'closed' | 'withdrawn';
  /** The responses and tallies that the figures rest on; empty unless closed. */
  readonly published: RoundData;
  /** People added, changed or erased since the figures were last made; a new revision that says the same is none. */
  readonly waiting: number;
  /** They may be taken in: no group's old and new figures tell, side by side, of fewer than minGroup people. */
  readonly mayTakeIn: boolean;
  /** A published tally has lost people. Nobody can say who is missing, so these figures stay withdrawn. */
  readonly isCountLost: boolean;
  /** Some of these people have let their team look with names, and too few others are left to hide among. */
  readonly isBesideNames?: boolean;
}

/**
 * Decides what of a round may be shown, so that two successive reports of it never differ by fewer than `minGroup`
 * people (see isSafeDifference). Only what people say of themselves counts; the report shows nothing else.
 *
 * @param kept the data as they were when the figures were last made; null while the round is open
 * @param current all responses and tallies of the round now
 * @param moved ids of those who have been taken in, changed or erased since the round's first figures (see movedSince)
 */
export function publication(
  kept: RoundData | null,
  current: RoundData,
  context: RowContext,
  moved: ReadonlySet<string> = new Set(),
): Publication {
  const { instrument, split, minGroup } = context;
  const today = byKind(current);
  const now = peopleById(instrument, today.responses, split);
  if (kept === null) {
    const waiting = now.size + talliedPeople(today.tallies);
    return { status: 'open', published: [], waiting, mayTakeIn: true, isCountLost: false };
  }
  const then = byKind(kept);
  const before = peopleById(instrument, then.responses, split);
  const changed = changedIds(before, now);
  // What a blanked response said is gone for good, even if its person is back: no figures can be made of it.
  const isCountLost = !hasOnlyGrown(then.tallies, today.tallies);
  const isErased =
    isCountLost || then.responses.some(isBlank) || [...before.keys()].some((id) => !now.has(id));
  const isBesideNames = !isSafeBesideNamed(instrument, kept, minGroup);
  const isWithdrawn = isErased || isBesideNames;
  return {
    status: isWithdrawn ? 'withdrawn' : 'closed',
    published: isWithdrawn ? [] : [...latestResponses(instrument, then.responses), ...then.tallies],
    waiting: changed.length + changedPeople(then.tallies, today.tallies),
    mayTakeIn:
      isSafeBesideNamed(instrument, current, minGroup) && isSafeDifference(kept, current, context, moved),
    isCountLost,
    ...(isBesideNames ? { isBesideNames } : {}),
  };
}

/** Who is added, changed or gone; a blank is always another than who has come back. */
function changedIds(
  before: ReadonlyMap<string, Person>,
  now: ReadonlyMap<string, Person>,
): readonly string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((id) => {
    const [one, other] = [before.get(id), now.get(id)];
    return !one || !other || !countsAlike(one, other);
  });
}

/**
 * Whoever is different when figures are made anew. Those who are so once can tell no more of what is different the next
 * time: of three reports the first and the last can be laid side by side as well. So they are kept with what was
 * published, and not counted towards the minimum again.
 * @param kept the data of the figures before
 * @param moved what this gave the times before
 */
export function movedSince(
  kept: RoundData,
  current: RoundData,
  { instrument, split }: RowContext,
  moved: ReadonlySet<string>,
): readonly string[] {
  const then = byKind(kept).responses;
  const [before, now] = [then, byKind(current).responses].map((responses) =>
    peopleById(instrument, responses, split),
  );
  const blanked = then.filter(isBlank).map(({ id }) => id);
  return [...new Set([...moved, ...changedIds(before ?? new Map(), now ?? new Map()), ...blanked])].sort();
}

/**
 * What may be kept of what was published once somebody is erased: that they answered, and in which group, since
 * the next report must stay far enough from the last; not what they answered, nor who they are.
 * @returns `kept` itself when nobody is gone
 */
export function withoutErased(kept: RoundData, current: RoundData, instrument: Instrument): RoundData {
  const now = byKind(current);
  const there = new Set(now.responses.map(({ id }) => id));
  const isGrown = hasOnlyGrown(byKind(kept).tallies, now.tallies);
  const isLasting = (one: Response | Tally): boolean =>
    one.format === 'kobling-tally' ? isGrown || isBlankTally(one) : there.has(one.id) || isBlank(one);
  if (kept.every(isLasting)) return kept;
  return kept.map((one) => {
    if (isLasting(one)) return one;
    return one.format === 'kobling-tally' ? blankTally(one) : blank(one, instrument);
  });
}

function blank(response: Response, instrument: Instrument): Response {
  const items = new Map(visibleItems(instrument, response.answers).map((item) => [item.id, item]));
  const answers = Object.entries(response.answers).flatMap(([id, answer]): [string, Answer][] => {
    const item = items.get(id);
    return item && item.kind !== 'text' ? [[id, blankAnswer(item, answer, instrument)]] : [];
  });
  const { system, role } = response.respondent;
  return {
    ...response,
    rev: BLANK_REV,
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
