import type { Catalogue, Combination, Exclusion } from '../../model/catalogue.js';
import { completeCatalogue, type RawCatalogue } from '../../model/complete.js';
import { CatalogueError } from '../../model/problem.js';

/** What holds between national types, whichever catalogue an offer comes from. */
export interface NationalRules {
  readonly combinations: readonly Combination[];
  readonly exclusions: readonly Exclusion[];
}

/** One try at a time, kept when it succeeds; the next call after a failure tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/**
 * The known combinations and exclusions between national types. A file of its own, apart from the offers: a page with
 * other catalogues needs the rules alone. Later calls give the same object. Rejects if it cannot be loaded.
 */
export const loadNationalRules = once(async (): Promise<NationalRules> => {
  const raw: unknown = (await import('./rules.json')).default;
  if (!isOurs(raw, 'combinations')) throw new CatalogueError('wrong-format');
  const { combinations, exclusions } = completeCatalogue({ ...EMPTY, ...raw });
  return { combinations, exclusions };
});

/**
 * The built-in catalogue of national schemes, with the rules. Later calls give the same object. Rejects if it cannot be
 * loaded.
 */
export const loadNationalCatalogue = once(async (): Promise<Catalogue> => {
  const [file, rules] = await Promise.all([import('./catalogue.json'), loadNationalRules()]);
  const raw: unknown = file.default;
  if (!isOurs(raw, 'format')) throw new CatalogueError('wrong-format');
  // Each of these offers is the national type of its own name.
  const offers = raw.offers.map((offer) => ({ type: offer.id, ...offer }));
  return { ...completeCatalogue({ ...raw, offers }), ...rules };
});

const EMPTY: RawCatalogue = {
  format: 'kobling-catalogue',
  version: 1,
  id: 'national',
  publisher: { name: 'Kobling' },
  offers: [],
};

/** The files are ours and checked against the schema by a test; here they are only told from something else. */
function isOurs(value: unknown, key: string): value is RawCatalogue {
  return typeof value === 'object' && value !== null && key in value;
}
