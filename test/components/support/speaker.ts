import { textsIn } from '../../../src/components/base/locale.js';
import type { Speaker } from '../../../src/components/base/texts-for.js';

/** Whoever says something in this language, with no texts of its own: for what is painted without an element. */
export const speaking = (locale: string): Speaker => ({
  locale,
  own: (table, ours) => textsIn(locale, table, ours),
});
