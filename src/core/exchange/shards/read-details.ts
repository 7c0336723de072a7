import { completeOffer } from '../../model/complete.js';
import { FileError } from '../../model/problem.js';
import { detailSchema } from '../../model/schema/shards.js';
import { check } from '../check.js';
import { checkEnvelope } from '../envelope.js';
import { clean } from '../clean.js';
import { parseJsonText } from '../json-text.js';
import { ProblemList } from '../problem-list.js';
import { valueAt } from '../pointer.js';
import { offerKey } from '../../offers/merge.js';
import type { Offer } from '../../model/catalogue.js';

/**
 * The whole offers in one file of details, by `catalogue/offer`.
 * @throws FileError `wrong-format`, `newer-version` or `invalid`.
 */
export function readDetails(text: string, file: string): ReadonlyMap<string, Offer> {
  const { value } = clean(parseJsonText(text, file));
  checkEnvelope(value, 'kobling-shard-details', file);
  const list = valueAt(value, ['offers']);
  const faults = new ProblemList(file);
  const offers = new Map<string, Offer>();
  for (const [position, entry] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
    const detail = check(detailSchema, entry, faults, ['offers', position]);
    if (!detail) throw new FileError('invalid', faults.list(), file);
    offers.set(
      offerKey({ catalogue: detail.catalogue, offer: detail.offer.id }),
      completeOffer(detail.offer),
    );
  }
  return offers;
}
