import type { Catalogue, Offer } from '../../model/catalogue.js';
import type { ShardManifest } from '../../model/shards.js';
import type { Pace } from '../../model/yield.js';
import type { NumberedOffer } from './read-shard.js';

/** Offers of shards as catalogues: one that stands in several shards is one. Others get their turn meanwhile. */
export async function uniteShards(
  { catalogues }: ShardManifest,
  found: readonly NumberedOffer[],
  pace: Pace,
): Promise<readonly Catalogue[]> {
  const offers = catalogues.map(() => new Map<string, Offer>());
  for (const { catalogue, offer } of found) {
    if (pace.due()) await pace.rest();
    const own = offers[catalogue];
    if (own && !own.has(offer.id)) own.set(offer.id, offer);
  }
  return catalogues.map((rest, number) => ({
    format: 'kobling-catalogue',
    version: 1,
    ...rest,
    offers: [...(offers[number]?.values() ?? [])],
  }));
}
