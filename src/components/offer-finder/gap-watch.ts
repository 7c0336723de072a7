import { dateInCopenhagen } from '../../core/offers/today.js';
import { needsWithoutOffer } from '../../core/offers/gaps.js';
import { isStoreWriteError } from '../../core/storage/errors.js';
import { recordGaps } from '../../core/storage/finder-records.js';
import type { Store } from '../../core/storage/store.js';
import type { Answer } from './find-answer.js';

/** How long an answer must have stood, in ms: while somebody writes, needs come and go that nobody has. */
export const STANDING_MS = 3000;

/** Counts the needs of an answer that no offer takes up, once the answer has stood a while. */
export class GapWatch {
  /** Told of a count that was new, and of one that could not be written. */
  readonly #onCounted: (isWritten: boolean) => void;
  #seen: Answer | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Resolves when what is being counted is written, or cannot be. */
  counted: Promise<void> = Promise.resolve();

  constructor(onCounted: (isWritten: boolean) => void) {
    this.#onCounted = onCounted;
  }

  /**
   * Looks at the answer on show.
   * @param store undefined as long as nothing may be counted
   */
  look(store: Store | undefined, answer: Answer | undefined): void {
    const seen = store && answer;
    if (seen === this.#seen) return;
    this.stop();
    this.#seen = seen;
    if (!store || !answer) return;
    const { needs, company } = answer.enquiry;
    const gaps = needsWithoutOffer(Object.keys(needs), answer.eligible);
    const place = company.municipality ?? null;
    if (gaps.length > 0)
      this.#timer = setTimeout(() => (this.counted = this.#count(store, gaps, place)), STANDING_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#seen = undefined;
  }

  async #count(store: Store, gaps: readonly string[], municipality: number | null): Promise<void> {
    try {
      if (await recordGaps(store, gaps, municipality, dateInCopenhagen(new Date()))) this.#onCounted(true);
    } catch (error) {
      if (!isStoreWriteError(error)) throw error;
      this.#onCounted(false);
    }
  }
}
