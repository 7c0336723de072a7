import type { Answer, Item } from '../../core/model/assessment.js';

/** Where a person is in the assessment. */
export type Step = 'intro' | 'items' | 'review' | 'done';
/** One statement at a time, or one theme. */
export type Pace = 'item' | 'dimension';

/** A place to go to; without an index the statement that was open stays the one to come back to. */
export interface Stop {
  readonly step: Step;
  readonly index?: number;
  /** The statement to go to, among those of its theme. */
  readonly item?: Item;
}

/** Id of a statement's heading, where several are on show. */
export const claimId = ({ id }: Item): string => `claim-${id}`;

/** Id of what says that an answer leads on. */
export const GOES_ON = 'goes-on';

/** Id of the field that a count is written in. */
export const fieldId = ({ id }: Item): string => `count-${id}`;

/** The items on show: one, or those of one theme. */
export function itemsOnShow(items: readonly Item[], index: number, pace: Pace): readonly Item[] {
  const current = items[Math.min(index, items.length - 1)];
  if (!current) return [];
  return pace === 'dimension' ? items.filter(({ dimension }) => dimension === current.dimension) : [current];
}

/** One step on or back from what is on show; a theme is entered at its beginning. */
export function nextStop(items: readonly Item[], index: number, pace: Pace, by: 1 | -1): Stop {
  const shown = itemsOnShow(items, index, pace);
  const edge = by === 1 ? shown.at(-1) : shown[0];
  const target = (edge ? items.indexOf(edge) : 0) + by;
  const landing = items[target];
  if (!landing) return { step: by === 1 ? 'review' : 'intro' };
  return by === -1 && pace === 'dimension'
    ? { step: 'items', index: items.findIndex(({ dimension }) => dimension === landing.dimension) }
    : { step: 'items', index: target };
}

/**
 * Where one goes on: at the first statement without an answer after the one that was answered last, else at the first that
 * was passed over, or with all answered at the overview.
 * @param at the item that was answered last
 */
export function resumeAt(
  items: readonly Item[],
  answers: Readonly<Record<string, Answer>>,
  at: string | null = null,
): Stop {
  const last = items.findIndex(({ id }) => id === at);
  const isOpen = ({ id }: Item, index: number) => !(id in answers) && index > last;
  const after = items.findIndex(isOpen);
  const index = after === -1 ? items.findIndex(({ id }) => !(id in answers)) : after;
  return index === -1 ? { step: 'review' } : { step: 'items', index };
}
