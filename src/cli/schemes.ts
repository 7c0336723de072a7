import { fold } from '../core/model/spelling.js';
import { loadNationalCatalogue } from '../core/content/national/index.js';
import { nearest } from '../core/exchange/nearest.js';
import type { Offer } from '../core/model/catalogue.js';

/** The national types that an offer can be an instance of. */
export interface Schemes {
  readonly ids: ReadonlySet<string>;
  /** The id of a scheme written as its id or its title. */
  find(words: string): string | undefined;
  /** The id of the scheme that is written most like this. */
  nearest(words: string): string | null;
  /** The national offer of this type: its title, status and successor. */
  offer(id: string): Offer | undefined;
}

/** The national schemes of the built-in catalogue, by id and by title. */
export async function loadSchemes(): Promise<Schemes> {
  const { offers } = await loadNationalCatalogue();
  const byType = new Map(
    offers.flatMap((offer) => (offer.type === null ? [] : [[offer.type, offer] as const])),
  );
  const byWords = new Map<string, string>();
  for (const [type, { title }] of byType) {
    // »Fleksjob« and »Fleksjob (afskaffet i 2026)«: what stands in brackets, or after a colon or dash, only explains.
    const titles = [title.da, title.en ?? ''].flatMap((full) => [
      full,
      full.replace(/\s*(?:\(|[:–]\s).*$/u, ''),
    ]);
    for (const words of [type, ...titles]) {
      const key = fold(words);
      if (key !== '' && !byWords.has(key)) byWords.set(key, type);
    }
  }
  return {
    ids: new Set(byType.keys()),
    find: (words) => byWords.get(fold(words)),
    nearest: (words) => byWords.get(nearest(fold(words), byWords.keys()) ?? '') ?? null,
    offer: (id) => byType.get(id),
  };
}
