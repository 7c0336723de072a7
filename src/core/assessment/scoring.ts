import type { Answer, Instrument, Item, Placement, Response, Scale } from '../model/assessment.js';
import { mean, orNull } from './numbers.js';
import { visibleItems } from './visible-items.js';

/** How many points a scale has: the A of the agreement measures. */
export function scaleOptions(scale: Scale): number {
  return scale.max - scale.min + 1;
}

/** A rating as it counts: a reversed item is mirrored in the middle of the scale. */
export function orient(item: Item, scale: Scale, rating: number): number {
  return item.reversed ? scale.min + scale.max - rating : rating;
}

/**
 * What an answer counts as, or null where it is not scored. "Unknown", "not relevant", texts and placements
 * are never scored, nor is a number that is no point of the scale.
 * @returns rating: the point, reversed where the item is; count: the number (≥ 0); choice: the option's index
 */
export function score(item: Item, scale: Scale, answer: Answer | undefined): number | null {
  if (item.kind === 'choice') {
    const index = item.options.findIndex((option) => option.id === answer);
    return index < 0 ? null : index;
  }
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return null;
  if (item.kind === 'count') return answer >= 0 ? answer : null;
  if (item.kind !== 'rating' || !Number.isInteger(answer)) return null;
  return answer < scale.min || answer > scale.max ? null : orient(item, scale, answer);
}

/** The revision of a response that was erased after it had been published: its answers are blanks. Real ones begin at 1. */
export const BLANK_REV = 0;
export const isBlank = ({ rev }: Pick<Response, 'rev'>): boolean => rev === BLANK_REV;

/** Blanks are of items that were asked, and no longer say why. */
const askedOf = (instrument: Instrument, response: Response): readonly Item[] =>
  isBlank(response) ? instrument.items : visibleItems(instrument, response.answers);

/** A person's scored answers by item id, of the items that the person is asked. */
export function scoredAnswers(instrument: Instrument, response: Response): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const item of askedOf(instrument, response)) {
    const value = score(item, instrument.scale, response.answers[item.id]);
    if (value !== null) scores.set(item.id, value);
  }
  return scores;
}

/** The person's own placement in Figure 1, each axis −1..1; null where the person made none. */
export function ownPlacement(instrument: Instrument, response: Response): Placement | null {
  for (const item of askedOf(instrument, response)) {
    const answer = response.answers[item.id];
    if (item.kind !== 'position' || typeof answer !== 'object') continue;
    if (isWithin(answer.x) && isWithin(answer.y)) return { x: answer.x, y: answer.y };
  }
  return null;
}

function isWithin(value: number): boolean {
  return value >= -1 && value <= 1;
}

/** One theme of a person's own profile. */
export interface OwnDimension {
  readonly id: string;
  /** Of the person's own scored ratings, in units of the scale; null without any. */
  readonly mean: number | null;
  /** How many of the theme's statements were rated, left as unknown, or said to be not relevant. */
  readonly answered: number;
  readonly unknown: number;
  readonly notRelevant: number;
  /** How many statements the person was asked; the rest are still open. */
  readonly total: number;
  /** To be shown beside the other themes, never inside an index. */
  readonly context: boolean;
}

/** What a person sees of their own answers, and nobody else does. */
export interface OwnProfile {
  readonly dimensions: readonly OwnDimension[];
  /** Countable facts, as the numbers given; null where none was given. */
  readonly counts: readonly {
    readonly id: string;
    readonly dimension: string;
    readonly value: number | null;
  }[];
}

/** A person's own profile: the person's own means by theme, and countable facts apart. */
export function ownProfile(instrument: Instrument, response: Response): OwnProfile {
  const scores = scoredAnswers(instrument, response);
  const asked = visibleItems(instrument, response.answers);
  const dimensions = instrument.dimensions.map(({ id, context }): OwnDimension => {
    const items = asked.filter((item) => item.dimension === id && item.kind === 'rating');
    const ratings = items.flatMap((item) => scores.get(item.id) ?? []);
    const left = (word: string): number => items.filter((item) => response.answers[item.id] === word).length;
    return {
      id,
      mean: orNull(mean(ratings)),
      answered: ratings.length,
      unknown: left('unknown'),
      notRelevant: left('not-relevant'),
      total: items.length,
      context,
    };
  });
  const counts = asked
    .filter((item) => item.kind === 'count')
    .map(({ id, dimension }) => ({ id, dimension, value: scores.get(id) ?? null }));
  return { dimensions, counts };
}
