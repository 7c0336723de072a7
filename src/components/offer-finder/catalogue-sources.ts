/** What `catalogues` may be: addresses separated by spaces, `#json-ld` for the page's own, or objects; also one alone. */
export type CataloguesInput = string | readonly unknown[] | Readonly<Record<string, unknown>>;

/** Splits the attribute; objects keep their place. */
export function listSources(input: CataloguesInput | undefined): readonly unknown[] {
  if (input === undefined) return [];
  return typeof input === 'string' ? input.split(/\s+/).filter(Boolean) : [input].flat();
}
