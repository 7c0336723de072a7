import type { FactQuestion } from '../../core/content/facts.js';
import type { FactValue } from '../../core/model/catalogue.js';
import { textIn } from '../../core/model/text.js';
import { isOwnFact } from '../../core/offers/own-facts.js';
import { formatNumber } from '../base/format.js';
import type { Locale } from '../base/locale.js';
import type { AllTexts } from './below-texts.da.js';
import { isUnread } from './number-question.js';
import type { ResultView } from './result-view.js';

/** An answer in words; undefined where it is not known. */
function inWords(
  value: FactValue | null | undefined,
  known: FactQuestion,
  t: AllTexts,
  locale: Locale,
): string | undefined {
  if (value === null || value === undefined || isUnread(known, value)) return undefined;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  const option = known.options?.find((one) => one.value === value);
  if (option) return textIn(option.text, locale);
  const unit = known.unit ? ` ${textIn(known.unit, locale)}` : '';
  return typeof value === 'number' ? `${formatNumber(value, locale, 6)}${unit}` : undefined;
}

/** What the company has told of itself, a line each: place, size, sector and its answers. Nothing about a person. */
export function aboutUs({
  t,
  locale,
  company,
  place,
  answers,
  questions,
}: Pick<ResultView, 't' | 'locale' | 'company' | 'place' | 'answers' | 'questions'>): string[] {
  const { employees, sector } = company;
  const told = Object.entries(answers).flatMap(([fact, value]) => {
    const known = questions[fact];
    const answer = known && isOwnFact(fact, known) ? inWords(value, known, t, locale) : undefined;
    return known && answer !== undefined ? [`${textIn(known.question, locale)} ${answer}`] : [];
  });
  return [
    place && t.place(place),
    typeof employees === 'number' ? t.employees(formatNumber(employees, locale)) : '',
    sector ? t.sectors[sector] : '',
    ...told,
  ].filter(Boolean);
}
