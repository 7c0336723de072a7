import type { Item } from '../../core/model/assessment.js';
import { SECONDS, secondsFor } from './tempo.js';

/** After so many answers the person's own pace tells as much as anybody's; before, less, and then more and more. */
const ENOUGH = 5;
/** A longer pause was none for thinking, in seconds. */
const AWAY = 180;

/**
 * How fast this person answers, measured while the page is open and kept nowhere, so that the time that is said to be
 * left is that person's.
 */
export class OwnTempo {
  readonly #shares: number[] = [];
  #since = 0;
  #item: string | undefined;

  /** A statement is on show. */
  show({ id }: Item): void {
    if (id === this.#item) return;
    this.#item = id;
    this.#since = performance.now();
  }

  /** It has been answered for the first time. */
  answer(item: Item): void {
    const seconds = (performance.now() - this.#since) / 1000;
    if (item.id === this.#item && seconds < AWAY) this.#shares.push(seconds / SECONDS[item.kind]);
  }

  /** Whole minutes that are left at this person's pace; 0 under one. */
  minutesLeft(items: readonly Item[], wishes = 0): number {
    const own = this.#shares.slice(-2 * ENOUGH).sort((a, b) => a - b);
    const middle = Math.max(0.2, own[Math.floor(own.length / 2)] ?? 1);
    // Bit by bit: minutes that leap in the middle of a questionnaire are believed by nobody.
    const weight = this.#shares.length / (this.#shares.length + ENOUGH);
    const share = weight * middle + (1 - weight);
    const minutes = (secondsFor(items, wishes) * share) / 60;
    return minutes < 1 ? 0 : Math.round(minutes);
  }
}
