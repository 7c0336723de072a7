import type { JointOffer } from '../../core/model/joint-offer.js';
import type { CompareTexts } from './compare-texts.da.js';
import { daysInWords, priceInWords } from './figure-words.js';
import { figuresOf } from './figures.js';
import type { ResultView } from './result-view.js';

/** Less than this is no loss that anybody would see in figures. */
const SMALLEST_LOSS = 0.005;

/** What changes for the worse from the best set to another, in a sentence or two. */
export function reasonsFor(
  best: JointOffer,
  other: JointOffer,
  { t, locale, needs }: Pick<ResultView, 't' | 'locale' | 'needs'>,
  c: CompareTexts,
): string {
  const [now, then] = [figuresOf(best, needs), figuresOf(other, needs)];
  const { reasons } = c;
  const told = [
    then.covered < now.covered && reasons.covered(now.covered, then.covered),
    then.suits < now.suits && reasons.suits(now.suits, then.suits),
    then.contacts > now.contacts && reasons.contacts(now.contacts, then.contacts),
    then.days.sum > now.days.sum && reasons.days(daysInWords(now, t, locale), daysInWords(then, t, locale)),
    then.price.sum > now.price.sum &&
      reasons.price(priceInWords(now, t, locale), priceInWords(then, t, locale)),
  ].filter((reason) => reason !== false);
  // What is left of the value, where no figure tells, is that the offers of the best are known to work together.
  const isCoupled =
    other.combinations.length < best.combinations.length ||
    (told.length === 0 && best.balancedValue - other.balancedValue > SMALLEST_LOSS);
  return [told.length > 0 ? c.because(told) : '', isCoupled ? c.coupling : ''].filter(Boolean).join(' ');
}
