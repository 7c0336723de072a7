import type { Instrument, Response, Tally } from '../model/assessment.js';
import { histogramLength } from './gather.js';
import { emptyHistogram } from './histogram.js';
import { orient, scoredAnswers } from './scoring.js';

/**
 * A tally that nobody has been added to yet.
 * @param id random, by which a later count of the same kiosk is known; without one the tally has no revision either
 */
export function emptyTally(instrument: Instrument, round: string | null, id?: string): Tally {
  return {
    format: 'kobling-tally',
    version: 1,
    ...(id === undefined ? {} : { id }),
    instrument: { id: instrument.id, revision: instrument.revision },
    round,
    groups: [],
  };
}

/**
 * Adds one person's answers to a tally, after which the single response is no longer needed. Kept are the
 * points as they were chosen (reversing happens in the report), of ratings and choices; texts, countable
 * facts and placements are left out, because a histogram of them could name a person.
 */
export function addToTally(tally: Tally, instrument: Instrument, response: Response): Tally {
  const { system, role } = response.respondent;
  const known = tally.groups.find((group) => group.system === system && group.role === role);
  const items: Record<string, readonly number[]> = { ...known?.items };
  const scores = scoredAnswers(instrument, response);
  for (const item of instrument.items) {
    const value = scores.get(item.id);
    const length = histogramLength(item, instrument);
    if (value === undefined || length === 0) continue;
    const point =
      item.kind === 'rating' ? orient(item, instrument.scale, value) - instrument.scale.min : value;
    const before = (Object.hasOwn(items, item.id) ? items[item.id] : undefined) ?? emptyHistogram(length);
    items[item.id] = before.map((count, at) => (at === point ? count + 1 : count));
  }
  const group = {
    ...(system === undefined ? {} : { system }),
    ...(role === undefined ? {} : { role }),
    respondents: (known?.respondents ?? 0) + 1,
    items,
  };
  const groups = known
    ? tally.groups.map((other) => (other === known ? group : other))
    : [...tally.groups, group];
  return { ...tally, ...(tally.id === undefined ? {} : { rev: (tally.rev ?? 0) + 1 }), groups };
}
