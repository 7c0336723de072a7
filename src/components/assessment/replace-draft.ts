import type { Response } from '../../core/model/assessment.js';
import type { Store } from '../../core/storage/store.js';

/**
 * Puts a finished response in place of its draft, both in one transaction, asking the disk for certainty.
 * @param rev revision of the draft that the response is made of
 * @returns revision of the response
 * @throws StoreConflictError where the draft has been changed elsewhere, StoreWriteError
 */
export async function replaceDraft(
  store: Store,
  draft: string,
  rev: number,
  response: Response,
): Promise<number> {
  const [stored] = await store.batch(
    [
      { collection: 'responses', key: response.id, value: response },
      { collection: 'drafts', key: draft, value: undefined, expected: rev },
    ],
    { strict: true },
  );
  return stored?.rev ?? 0;
}
