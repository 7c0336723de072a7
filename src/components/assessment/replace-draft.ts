import type { Response } from '../../core/model/assessment.js';
import type { Store } from '../../core/storage/store.js';
import { ownKey } from './own-response.js';

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
