import type { GapList } from '../model/gaps.js';
import { countGaps, isGapList } from '../offers/gaps.js';
import { isStoreConflict } from './errors.js';
import { createId } from './ids.js';
import type { Store, Stored } from './store.js';

/** Where, among the settings, the finder's last question lies. It is a draft: it goes 90 days after its last change. */
export const QUESTION_KEY = 'finder-question';

/** Where the gap list lies that this device counts in. */
export const OWN_GAPS_KEY = 'finder-gaps';

/** Where a gap list lies that another device has counted. */
export const gapsKey = (id: string): string => `${OWN_GAPS_KEY}/${id}`;

/** Whether something is kept under this key that belongs to the gap list. */
export const isGapsKey = (key: string): boolean => key === OWN_GAPS_KEY || key.startsWith(gapsKey(''));

/** All gap lists among the settings, the device's own and those taken in. */
export const gapListsIn = (settings: readonly Stored<unknown>[]): readonly GapList[] =>
  settings.flatMap(({ key, value }) => (isGapsKey(key) && isGapList(value) ? [value] : []));

/**
 * Counts needs as left without an offer, in this device's own list; see `countGaps`. Two tabs that count at once both
 * count.
 * @param municipality official code, or null where it is not known
 * @param day YYYY-MM-DD
 * @returns whether anything was new
 * @throws StoreWriteError where it cannot be kept
 */
export async function recordGaps(
  store: Store,
  needs: readonly string[],
  municipality: number | null,
  day: string,
): Promise<boolean> {
  for (;;) {
    const stored = await store.get('settings', OWN_GAPS_KEY);
    const list = isGapList(stored?.value) ? stored.value : { id: createId(), rev: 0, counts: [] };
    const counted = countGaps(list, needs, municipality, day);
    if (counted === list) return false;
    try {
      await store.put('settings', OWN_GAPS_KEY, counted, { expected: stored?.rev ?? 0 });
      return true;
    } catch (error) {
      if (!isStoreConflict(error)) throw error;
    }
  }
}
