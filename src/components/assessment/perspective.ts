import type { Instrument, Item } from '../../core/model/assessment.js';
import { textAndLang, type Text } from '../../core/model/text.js';
import { PERSPECTIVES, type Perspective } from '../../core/model/vocabulary.js';

/** Whom and which time an assessment asks about. */
export interface Asked {
  /** What every statement is answered for. */
  readonly view: Perspective;
  /** Beside that, how it should be. */
  readonly alsoDesired: boolean;
}

/** Whom answers are about; a person's own have no subject. */
export interface About {
  readonly perspective: Perspective;
  readonly subject: string | null;
}

export const SELF: About = { perspective: 'self', subject: null };

/** Why an assessment cannot be answered from a perspective. */
export type Unfit = 'kiosk' | 'no-wording';

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
export const inKiosk = ({ view }: Asked): Asked | undefined =>
  view === 'self' ? { view, alsoDesired: false } : undefined;

/** Whether an instrument has words for answering about others. */
export const hasWordsFor = ({ items }: Instrument, view: Perspective): boolean =>
  view !== 'other' || items.some(({ wording }) => wording?.other);

/** A statement in the words of a perspective. */
export const wordingOf = ({ text, wording }: Item, view: Perspective): Text =>
  (view === 'self' ? null : wording?.[view]) ?? text;

/** The same as plain words, for names and lists. */
export const statementIn = (item: Item, view: Perspective, locale: string): string =>
  textAndLang(wordingOf(item, view), locale).text;
