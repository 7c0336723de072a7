import { buildShards } from '../../../src/core/exchange/shards/build-shards.js';
import { parseCatalogue } from '../../../src/core/exchange/parse-catalogue.js';
import aaby from '../offer-finder/fixtures/aaby-skole.json';
import kyst from '../offer-finder/fixtures/kyst-erhverv.json';
import lind from '../offer-finder/fixtures/lind-kommune.json';
import type { Served } from './catalogue-net.js';

/** The three fixtures as shards under `/land/`, a file for each place and need. */
export function landInShards(
  change: (offers: typeof lind.offers) => unknown[] = (offers) => offers,
): Record<string, Served> {
  const catalogues = [{ ...lind, offers: change(lind.offers) }, aaby, kyst].map(
    (file) => parseCatalogue(file).catalogue,
  );
  return Object.fromEntries(
    [...buildShards(catalogues, { mostInOne: 0 })].map(({ path, text }) => [`/land/${path}`, { text }]),
  );
}

export const LAND = '/land/manifest.json';
/** The same offers as whole catalogues. */
export const WHOLE = [lind, aaby, kyst];
