import { addToTally, emptyTally } from '../../core/assessment/tally.js';
import type { Instrument, Response } from '../../core/model/assessment.js';
import { isStoreConflict } from '../../core/storage/errors.js';
import { createId } from '../../core/storage/ids.js';
import type { Store } from '../../core/storage/store.js';

/** Two devices do not share a store, but two tabs may count at once. */
const TRIES = 5;

/**
 * Adds one person's answers to the tally of a round, in one transaction; the single response is kept nowhere.
 * @throws StoreWriteError, or StoreConflictError when others count without a pause
 */
export async function countIn(
  store: Store,
  key: string,
  instrument: Instrument,
  response: Response,
): Promise<void> {
  for (let tried = 1; ; tried++) {
    const before = await store.get('tallies', key);
    const tally = addToTally(
      before?.value ?? emptyTally(instrument, response.round, createId()),
      instrument,
      response,
    );
    try {
      await store.put('tallies', key, tally, { expected: before?.rev ?? 0, strict: true });
      return;
    } catch (error) {
      if (!isStoreConflict(error) || tried === TRIES) throw error;
    }
  }
}
