import type { Instrument } from '../../core/model/assessment.js';
import { PERSPECTIVES, type Perspective } from '../../core/model/vocabulary.js';
import type { Asked, Unfit } from './perspective.js';

/**
 * Reads the attribute `perspective`: one word, or `desired` beside `self` or `other`. Oneself and others are answered one
 * at a time, since they are not about the same people.
 * @returns `faults`, the words that were not followed
 */
export function readPerspective(words: string): Asked & { readonly faults: readonly string[] } {
  const given = words.split(/\s+/).filter(Boolean);
  const known = PERSPECTIVES.filter((one) => given.includes(one));
  const view = known[0] ?? 'self';
  const alsoDesired = view !== 'desired' && known.includes('desired');
  const faults = given.filter((word) => word !== view && !(alsoDesired && word === 'desired'));
  return { view, alsoDesired, faults };
}

/**
 * What a kiosk can ask: its tally keeps what people say of themselves today, and nothing else.
 * @returns undefined where nothing is left of what was asked for
 */
const inKiosk = ({ view }: Asked): Asked | undefined =>
  view === 'self' ? { view, alsoDesired: false } : undefined;

/** Whether an instrument has words for answering about others. */
const hasWordsFor = ({ items }: Instrument, view: Perspective): boolean =>
  view !== 'other' || items.some(({ wording }) => wording?.other);

/**
 * What can be asked of what a page asks for. Words that are not followed are named to the page's developer.
 * @param tag name of the element, for those words
 */
export function settleAsked(
  tag: string,
  words: string,
  instrument: Instrument,
  isKiosk: boolean,
): { readonly asked: Asked; readonly unfit: Unfit | undefined } {
  const { faults, ...wanted } = readPerspective(words);
  if (faults.length > 0)
    console.warn(
      `kobling: <${tag}> perspective="${words}" is not self, other or desired, nor desired beside one of the others; "${faults.join(' ')}" is left out.`,
    );
  const asked = isKiosk ? inKiosk(wanted) : wanted;
  if (!asked) return { asked: wanted, unfit: 'kiosk' };
  return { asked, unfit: hasWordsFor(instrument, asked.view) ? undefined : 'no-wording' };
}
