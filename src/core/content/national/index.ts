import type { Catalogue, Combination, Exclusion } from '../../model/catalogue.js';

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
export const loadNationalRules = once(
  async (): Promise<NationalRules> => (await import('./rules.js')).nationalRules,
);

/**
 * The built-in catalogue of national schemes, with the rules. Later calls give the same object. Rejects if it cannot be
 * loaded.
 */
export const loadNationalCatalogue = once(async (): Promise<Catalogue> => {
  const [{ nationalOffers }, rules] = await Promise.all([import('./catalogue.js'), loadNationalRules()]);
  return { ...nationalOffers, ...rules };
});
