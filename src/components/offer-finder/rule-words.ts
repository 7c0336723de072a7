import type { FactQuestion } from '../../core/content/facts.js';
import type { Condition, FactCondition } from '../../core/model/catalogue.js';
import { textIn } from '../../core/model/text.js';
import { formatNumber } from '../base/format.js';
import type { Locale } from '../base/locale.js';
import type { CompareTexts } from './compare-texts.da.js';

type Questions = Readonly<Record<string, FactQuestion>>;

/** A value as an answer to its question: yes and no, a number with its unit, or the words of the option. */
function answerInWords(value: unknown, known: FactQuestion, c: CompareTexts, locale: Locale): string {
  if (typeof value === 'boolean') return value ? c.yes : c.no;
  const option = known.options?.find((one) => one.value === value);
  if (option) return c.quoted(textIn(option.text, locale));
  if (typeof value !== 'number') return String(value);
  const unit = known.unit ? `\u00a0${textIn(known.unit, locale)}` : '';
  return `${formatNumber(value, locale, 6)}${unit}`;
}

function demandInWords(
  { op, value }: FactCondition,
  known: FactQuestion,
  c: CompareTexts,
  locale: Locale,
): string {
  const values = (typeof value === 'object' ? value : [value]).map((one) =>
    answerInWords(one, known, c, locale),
  );
  return c.demands[op](values.join(op === 'between' ? c.and : c.or));
}

/** A requirement in words: the question it answers, and which answers meet it. */
export function ruleInWords(
  condition: Condition,
  questions: Questions,
  c: CompareTexts,
  locale: Locale,
): string {
  if ('anyOf' in condition)
    return condition.anyOf
      .map((parts) => parts.map((part) => ruleInWords(part, questions, c, locale)).join(c.and))
      .join(c.or);
  const known = questions[condition.fact];
  return known
    ? c.rule(textIn(known.question, locale), demandInWords(condition, known, c, locale))
    : c.unknownRule;
}

/** The new value of a fact, as an answer to its question. */
export function changeInWords(
  { fact, to }: { readonly fact: string; readonly to: unknown },
  questions: Questions,
  c: CompareTexts,
  locale: Locale,
): string {
  const known = questions[fact];
  return known ? c.rule(textIn(known.question, locale), answerInWords(to, known, c, locale)) : c.unknownRule;
}
