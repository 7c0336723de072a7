import type { Answer, Item } from '../../core/model/assessment.js';
import { textAndLang, type TextAndLang } from '../../core/model/text.js';
import { formatNumber } from '../base/format.js';
import { namedAnswer, type ItemView } from './item-view.js';
import { onwardTexts } from './onward-texts.js';

/** An answer in words, for the overview, and their language where it is not the reader's. */
export function answerInWords(
  view: Pick<ItemView, 't' | 'locale' | 'own' | 'instrument'>,
  item: Item,
  answer: Answer | undefined,
): TextAndLang {
  const { t, locale, instrument } = view;
  if (answer === undefined) return { text: onwardTexts(view).noAnswer };
  const name = namedAnswer(t, instrument, item, answer);
  if (name !== undefined) return typeof name === 'string' ? { text: name } : textAndLang(name, locale);
  if (typeof answer === 'object')
    return { text: `${formatNumber(answer.x, locale, 2)} / ${formatNumber(answer.y, locale, 2)}` };
  if (typeof answer !== 'number' || item.kind !== 'count') return { text: String(answer) };
  const number = formatNumber(answer, locale, 6);
  if (!item.unit) return { text: number };
  const unit = textAndLang(item.unit, locale);
  return { ...unit, text: `${number} ${unit.text}` };
}
