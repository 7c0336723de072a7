import type { JointOffer } from '../../core/model/joint-offer.js';
import { textIn, type Text } from '../../core/model/text.js';
import { formatAmount, formatNumber } from '../base/format.js';
import { shownIn } from '../base/language.js';
import type { Locale } from '../base/locale.js';
import type { AllTexts } from './below-texts.da.js';
import { sayAround } from './marked.js';
import { figuresOf, keepsPromise, type Figures, type Stated } from './figures.js';

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

/** What an alternative is that is better in nothing that can be shown. */
function providersNote(one: JointOffer, best: JointOffer, t: AllTexts): string {
  const providers = (of: JointOffer) =>
    [...new Set(of.parts.map(({ offer }) => offer.provider.id))].sort().join(' ');
  return providers(one) === providers(best) ? t.sameProviders : t.otherProviders;
}

/** What differs in words, and the same with a mark on titles in another language. */
interface Differing {
  readonly words: string;
  readonly shown: readonly unknown[];
}

function differing(one: JointOffer, best: JointOffer, t: AllTexts, locale: Locale): Differing {
  const [added, gone] = [titlesOnlyIn(one, best), titlesOnlyIn(best, one)];
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

/** A joint offer of the list, by figures and by a name that is true beside all others. */
export interface Named {
  readonly jointOffer: JointOffer;
  readonly figures: Figures;
  readonly name: string;
  /** What differs from the best; null for the best itself. */
  readonly note: string | null;
  /** Which offers differ, as it is shown where `name` or `note` says so. */
  readonly differs: Differing | null;
}

/** Names the best and its alternatives by what holds of them; where nothing does, by the offers that differ. */
export function nameAll(
  best: JointOffer,
  alternatives: readonly JointOffer[],
  needs: readonly string[],
  t: AllTexts,
  locale: Locale,
): Named[] {
  const sets = [best, ...alternatives].map((jointOffer) => ({
    jointOffer,
    figures: figuresOf(jointOffer, needs),
  }));
  const all = sets.map(({ figures }) => figures);
  const ofBest = figuresOf(best, needs);
  return sets.map(({ jointOffer, figures }) => {
    if (jointOffer === best)
      return { jointOffer, figures, name: t.kinds.balanced, note: null, differs: null };
    const differs = differing(jointOffer, best, t, locale);
    return keepsPromise(jointOffer.kind, figures, ofBest, all)
      ? { jointOffer, figures, name: t.kinds[jointOffer.kind], note: differs.words, differs }
      : { jointOffer, figures, name: differs.words, note: providersNote(jointOffer, best, t), differs };
  });
}
