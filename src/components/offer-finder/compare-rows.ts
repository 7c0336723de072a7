import type { JointOffer } from '../../core/model/joint-offer.js';
import { textIn } from '../../core/model/text.js';
import type { FactQuestion } from '../../core/content/facts.js';
import type { Locale } from '../base/locale.js';
import type { AllTexts } from './below-texts.da.js';
import type { CompareTexts } from './compare-texts.da.js';
import { daysInWords, priceInWords } from './figure-words.js';
import { figuresOf } from './figures.js';
import type { TitleOf } from './need-title.js';

/** One thing compared: what it is called, and how it is in the one and in the other. */
export interface ComparedRow {
  readonly what: string;
  readonly a: string;
  readonly b: string;
  /** What differs, in a word, where it can be counted. */
  readonly difference: string | null;
}

/** What rows are written with. */
export interface RowWords {
  readonly t: AllTexts;
  readonly c: CompareTexts;
  readonly locale: Locale;
  readonly needs: readonly string[];
  readonly questions: Readonly<Record<string, FactQuestion>>;
  readonly titleOf: TitleOf;
}

/** Which offer handles a need, and how well it fits. */
function handlerOf(one: JointOffer, need: string, { c, locale }: RowWords): string {
  const part = one.parts.find(({ needs }) => needs.includes(need));
  return part ? `${textIn(part.offer.title, locale)} (${c.fits[part.fit[need] ?? 1]})` : c.notCovered;
}

/** How many, and whom. */
function contactsOf(one: JointOffer): string {
  const names = new Map(one.parts.map(({ offer }) => [offer.provider.id, offer.provider.name]));
  return [names.size, ...names.values()].join(' · ');
}

/** Open questions: how many, and those that the other does not have. */
function questionsOf(one: JointOffer, other: JointOffer, { locale, questions }: RowWords): string {
  const there = new Set(other.questions.map(({ fact }) => fact));
  const own = one.questions.flatMap(({ fact }) => {
    const known = questions[fact];
    return known && !there.has(fact) ? [textIn(known.question, locale)] : [];
  });
  return [String(one.questions.length), ...own].join(' · ');
}

/** Two joint offers side by side: need by need, then all else that a choice between them rests on. */
export function compareRows(a: JointOffer, b: JointOffer, words: RowWords): ComparedRow[] {
  const { t, c, locale, needs, titleOf } = words;
  const [ofA, ofB] = [figuresOf(a, needs), figuresOf(b, needs)];
  const row = (what: string, inA: string, inB: string, change = 0): ComparedRow => ({
    what,
    a: inA,
    b: inB,
    difference: change === 0 ? null : c.more(change),
  });
  const uncovered = ({ uncovered: left }: JointOffer) =>
    needs
      .filter((need) => left.includes(need))
      .map((need) => titleOf(need, locale))
      .join(' · ') || c.nothing;
  return [
    ...needs.map((need) => row(titleOf(need, locale), handlerOf(a, need, words), handlerOf(b, need, words))),
    row(c.suits, t.percent(String(ofA.suits)), t.percent(String(ofB.suits))),
    row(c.contacts, contactsOf(a), contactsOf(b), ofB.contacts - ofA.contacts),
    row(c.days, daysInWords(ofA, t, locale), daysInWords(ofB, t, locale)),
    row(c.price, priceInWords(ofA, t, locale), priceInWords(ofB, t, locale)),
    row(c.open, questionsOf(a, b, words), questionsOf(b, a, words), b.questions.length - a.questions.length),
    row(c.uncovered, uncovered(a), uncovered(b)),
  ];
}
