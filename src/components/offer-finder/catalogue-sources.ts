/** What `catalogues` may be: addresses separated by spaces, `#json-ld` for the page's own, or objects. */
export type CataloguesInput = string | readonly unknown[];

/** Splits the attribute; objects keep their place. */
export function listSources(input: CataloguesInput | undefined): readonly unknown[] {
  if (input === undefined) return [];
  return typeof input === 'string' ? input.split(/\s+/).filter(Boolean) : input;
}
