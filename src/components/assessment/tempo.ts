import type { Item } from '../../core/model/assessment.js';

/** A statement takes a practised reader about this long, a number to be looked up twice as long. */
export const SECONDS = { rating: 18, choice: 18, count: 35, text: 60, position: 30 };
/** How it should be, once one has said how it is. */
const WISH_SECONDS = 8;
/** How long these items take, in seconds. @param wishes how many of them are also answered as they should be */
export const secondsFor = (items: readonly Item[], wishes = 0): number =>
  items.reduce((sum, { kind }) => sum + SECONDS[kind], wishes * WISH_SECONDS);

/** The same in whole minutes, at least one. */
export const minutesFor = (items: readonly Item[], wishes = 0): number =>
  Math.max(1, Math.round(secondsFor(items, wishes) / 60));
