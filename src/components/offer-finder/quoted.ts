import type { Locale } from '../base/locale.js';
import { inList } from '../base/numbers.js';

/** Titles as titles, so that their own commas do no harm in a list. */
export const quoted = (titles: readonly string[], locale: Locale): string =>
  inList(
    titles.map((title) => (locale === 'da' ? `»${title}«` : `“${title}”`)),
    locale,
  );
