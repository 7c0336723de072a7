import type { Answer, Item } from '../../core/model/assessment.js';
import { isNonAnswer } from '../../core/assessment/visible-items.js';

/** Long enough to see what one has chosen, in ms. */
const PAUSE_MS = 320;
/** For so long after it has gone on by itself, an Enter still belongs to the statement before. */
const HABIT_MS = 1500;

/**
 * Going on by itself once an answer is chosen. Only a figure or a tap leads on: arrow keys go through the answers, and
 * somebody who came back to change an answer wants to see it changed.
 */
export class Advance {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wentOn = -Infinity;

  start(go: () => void): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#wentOn = performance.now();
      go();
    }, PAUSE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Whether Enter was meant for the statement that has been left by itself just now; it holds once. */
  isHabit(): boolean {
    const isLate = performance.now() - this.#wentOn > HABIT_MS;
    this.#wentOn = -Infinity;
    return !isLate;
  }

  /** The person did something here: an Enter from now on is meant. */
  settle(): void {
    this.#wentOn = -Infinity;
  }
}

/** Whether an answer is chosen at once, and not being written. */
export const isChosen = ({ kind }: Item, answer: Answer | undefined): boolean =>
  answer !== undefined && (kind === 'rating' || kind === 'choice' || isNonAnswer(answer));
