export type Language = 'da' | 'en';
export type CatalogueChoice = 'all' | 'municipality';
export type Part = 'assessment' | 'radar';

/** The round that assessment and radar belong to. */
export const ROUND = '2026-efteraar';

/** What an application says of an event: ids and counts are all that the kit hands out. */
export const inWords = (what: string, count: number, ids: readonly string[] = []): string =>
  `${what}: ${count}${ids.length > 0 ? ` (${ids.join(', ')})` : ''}`;
