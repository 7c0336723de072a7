import type { Item } from '../../core/model/assessment.js';
import { textAndLang, type Text } from '../../core/model/text.js';
import type { Perspective } from '../../core/model/vocabulary.js';

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

/** A statement in the words of a perspective. */
export const wordingOf = ({ text, wording }: Item, view: Perspective): Text =>
  (view === 'self' ? null : wording?.[view]) ?? text;

/** The same as plain words, for names and lists. */
export const statementIn = (item: Item, view: Perspective, locale: string): string =>
  textAndLang(wordingOf(item, view), locale).text;
