import type { Store } from '../../core/storage/store.js';

/** So often the same record is written by somebody else in between before it is given up. */
const MOST_TRIES = 3;

/**
 * Changes one record among a workspace's settings, and resolves when that is on disk. Where somebody else wrote in
 * between, the change is made anew on what they wrote.
 * @param change what is there becomes what is to be there; undefined for nothing
 */
export async function keepSetting(
  store: Store,
  key: string,
  change: (before: unknown) => unknown,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const known = await store.get('settings', key);
    const value = change(known?.value);
    try {
      if (value !== undefined)
        await store.put('settings', key, value, { expected: known?.rev ?? 0, strict: true });
      else if (known) await store.delete('settings', key, { expected: known.rev });
      return;
    } catch (error) {
      // Parts are bundles of their own, so an error is known by its name.
      const isConflict = error instanceof Error && error.name === 'StoreConflictError';
      if (!isConflict || tries === MOST_TRIES) throw error;
    }
  }
}
