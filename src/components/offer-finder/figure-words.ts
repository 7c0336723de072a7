import type { JointOffer } from '../../core/model/joint-offer.js';
import { textIn, type Text } from '../../core/model/text.js';
import { formatAmount, formatNumber } from '../base/format.js';
import { shownIn } from '../base/language.js';
import type { Locale } from '../base/locale.js';
import type { AllTexts } from './below-texts.da.js';
import { sayAround } from './marked.js';
import type { Figures, Stated } from './figures.js';

/** A sum that some have left out of is at least that much; where nobody, or only nothing, is stated, it is not known. */
function inTotal({ sum, silent, offers }: Stated, words: string, t: AllTexts): string {
  if (silent === offers) return t.unknown;
  if (silent === 0) return words;
  return sum === 0 ? t.partly : t.atLeast(words);
}

/** Days of one's own time, in words. */
export const daysInWords = ({ days }: Figures, t: AllTexts, locale: Locale): string =>
  inTotal(days, formatNumber(days.sum, locale), t);

/** The price in words, each amount with its year. */
export function priceInWords({ price, amounts }: Figures, t: AllTexts, locale: Locale): string {
  const paid = [...amounts].filter(([, amount]) => amount !== 0);
  const years = [...amounts.keys()].filter((year) => year !== null).sort((a, b) => a - b);
  const words =
    paid.length > 0
      ? paid.map(([year, amount]) => formatAmount(amount, year, locale)).join(' + ')
      : t.free([...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join('–'));
  return inTotal(price, words, t);
}

/** Titles of what stands in one set and not in the other. */
function titlesOnlyIn(one: JointOffer, other: JointOffer): Text[] {
  const there = new Set(other.parts.map(({ catalogue, offer }) => `${catalogue}/${offer.id}`));
  return one.parts
    .filter(({ catalogue, offer }) => !there.has(`${catalogue}/${offer.id}`))
    .map(({ offer }) => offer.title);
}

/** What differs in words, and the same with a mark on titles in another language. */
export interface Differing {
  readonly words: string;
  readonly shown: readonly unknown[];
}

/** Which offers one joint offer has instead of another's. */
export function differing(one: JointOffer, other: JointOffer, t: AllTexts, locale: Locale): Differing {
  const [added, gone] = [titlesOnlyIn(one, other), titlesOnlyIn(other, one)];
  const titles = [...added, ...gone];
  const say = (words: readonly string[]) =>
    t.differs(words.slice(0, added.length), words.slice(added.length));
  return {
    words: say(titles.map((title) => textIn(title, locale))),
    shown: sayAround(
      say,
      titles.map((title) => shownIn(title, locale)),
    ),
  };
}
