/** How owners, foremen and bookkeepers say it: phrasings of each need, loaded only when somebody writes. */

/** By need id: lower-case phrasings in each language. */
export type Phrases = Readonly<
  Record<string, { readonly da: readonly string[]; readonly en: readonly string[] }>
>;

/** Loads the phrasings (a file of its own). Rejects if that file cannot be reached. */
export async function loadPhrases(): Promise<Phrases> {
  return (await import('./phrases.json')).default;
}
