import { inList } from '../base/numbers.js';

/** Titles as titles, so that their own commas do no harm in a list. */
export const quoted = (titles: readonly string[], locale: 'da' | 'en'): string =>
  inList(
    titles.map((title) => (locale === 'da' ? `»${title}«` : `“${title}”`)),
    locale,
  );
