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

/**
 * Puts a finished response in place of its draft and notes it as one's own, all in one transaction, asking the disk for
 * certainty. Of one id the highest revision counts, so it rises above the one that lies there.
 * @param rev revision of the draft that the response is made of
 * @returns the response as it is kept
 * @throws StoreConflictError where the draft has been changed elsewhere, StoreWriteError
 */
export async function replaceDraft(
  store: Store,
  draft: string,
  rev: number,
  response: Response,
): Promise<Response> {
  const before = (await store.get('responses', response.id))?.value.rev ?? 0;
  const value = { ...response, rev: Math.max(response.rev, before + 1) };
  await store.batch(
    [
      { collection: 'responses', key: response.id, value },
      { collection: 'drafts', key: draft, value: undefined, expected: rev },
      { collection: 'settings', key: ownKey(draft), value: response.id },
    ],
    { strict: true },
  );
  return value;
}
