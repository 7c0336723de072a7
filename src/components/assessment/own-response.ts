import type { Response } from '../../core/model/assessment.js';
import type { Store, StoreChange } from '../../core/storage/store.js';

/**
 * Where it is noted which of the kept responses is one's own. Those of others, handed in as files, lie beside it, and
 * nobody is to be shown a colleague's answers as theirs.
 */
export const ownKey = (draft: string): string => `own:${draft}`;

/** One's own finished response of an instrument and round. Reads alone, and so creates nothing. */
export async function findOwn(store: Store, draft: string): Promise<Response | undefined> {
  const id = (await store.get('settings', ownKey(draft)))?.value;
  return typeof id === 'string' ? (await store.get('responses', id))?.value : undefined;
}

/** Whether a change may concern one's own finished response. */
export const isOfOwn = (
  { collection, key }: StoreChange,
  draft: string,
  own: Response | undefined,
): boolean =>
  (collection === 'settings' && key === ownKey(draft)) || (collection === 'responses' && key === own?.id);
