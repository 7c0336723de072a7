import { html, type TemplateResult } from 'lit';
import type { Answer, Instrument, Item, Placement } from '../../core/model/assessment.js';
import { textAndLang, textIn, type TextAndLang } from '../../core/model/text.js';
import { NON_ANSWERS } from '../../core/model/vocabulary.js';
import { formatNumber } from '../base/format.js';
import { shownIn } from '../base/language.js';
import type { Locale } from '../base/locale.js';
import { unknownKey } from './answer-keys.js';
import { renderCount } from './count-field.js';
import type { AssessmentTexts } from './texts.da.js';

/** What one item paints from, and what it calls. */
export interface ItemView {
  readonly t: AssessmentTexts;
  readonly locale: Locale;
  readonly instrument: Instrument;
  readonly item: Item;
  readonly answer: Answer | undefined;
  /** What stands in a number's field, as typed. */
  readonly typedNumber: string | undefined;
  readonly onAnswer: (item: Item, answer: Answer | undefined) => void;
  /** Undefined where what was typed is no number that can be used. */
  readonly onNumber: (item: Item, number: number | undefined, typed: string) => void;
}

const typed = (event: Event): string =>
  event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    ? event.target.value
    : '';

function renderRadio(
  view: ItemView,
  value: Answer,
  key: string,
  label: unknown,
  kind: string,
): TemplateResult {
  const { item, answer, onAnswer } = view;
  return html`<label class=${kind}>
    <input
      type="radio"
      name=${item.id}
      .checked=${answer === value}
      @change=${() => onAnswer(item, value)}
    /><span class="key" aria-hidden="true">${key}</span><span>${label}</span>
  </label>`;
}

function renderScale(view: ItemView): TemplateResult {
  const { instrument, locale } = view;
  const { min, labels } = instrument.scale;
  return html`<div class="scale points${labels.length}">
    ${labels.map((label, index) =>
      renderRadio(view, min + index, String(min + index), shownIn(label, locale), 'point'),
    )}
  </div>`;
}

function renderChoice(view: ItemView): TemplateResult {
  const { item, locale } = view;
  return html`<div class="choices">
    ${item.options.map((option, index) =>
      renderRadio(view, option.id, String(index + 1), shownIn(option.text, locale), 'choice'),
    )}
  </div>`;
}

function renderText(view: ItemView): TemplateResult {
  const { t, locale, item, answer, onAnswer } = view;
  return html`<textarea
      rows="4"
      maxlength="2000"
      aria-label=${textIn(item.text, locale)}
      aria-describedby=${`hint-${item.id}`}
      .value=${typeof answer === 'string' && !isNonAnswer(answer) ? answer : ''}
      @input=${(event: Event) => onAnswer(item, typed(event) || undefined)}
    ></textarea>
    <p class="note" id=${`hint-${item.id}`}>${t.textNote}</p>`;
}

function renderPosition(view: ItemView): TemplateResult {
  const { t, locale, item, answer, onAnswer } = view;
  const placed: Placement = typeof answer === 'object' ? answer : { x: 0, y: 0 };
  const axis = (name: 'x' | 'y') => {
    const [from, to] = t.axes[name];
    return html`<label class="axis">
      <span>${from}</span>
      <input
        type="range"
        min="-1"
        max="1"
        step="0.25"
        aria-label=${`${from} – ${to}`}
        aria-valuetext=${t.axisValue(formatNumber(placed[name], locale, 2))}
        .value=${String(placed[name])}
        class=${typeof answer === 'object' ? 'placed' : ''}
        @input=${(event: Event) => onAnswer(item, { ...placed, [name]: Number(typed(event)) })}
      />
      <span>${to}</span>
    </label>`;
  };
  return html`<div class="axes">${axis('x')}${axis('y')}</div>`;
}

export const isNonAnswer = (answer: Answer | undefined): answer is 'unknown' | 'not-relevant' =>
  NON_ANSWERS.some((none) => none === answer);

const CONTROLS = {
  rating: renderScale,
  count: renderCount,
  choice: renderChoice,
  text: renderText,
  position: renderPosition,
};

/** The ways to answer one item; off the line, the two answers that are never scored. */
export function renderAnswers(view: ItemView): TemplateResult {
  const { t, locale, instrument, item } = view;
  return html`<fieldset>
    <legend class="unseen">${shownIn(item.text, locale)}</legend>
    ${CONTROLS[item.kind](view)}
    <div class="aside">
      ${renderRadio(view, 'unknown', unknownKey(item, instrument.scale), t.unknown, 'off')}
      ${renderRadio(view, 'not-relevant', '–', t.notRelevant, 'off')}
    </div>
  </fieldset>`;
}

/** An answer in words, for the overview, and their language where it is not the reader's. */
export function answerInWords(
  { t, locale, instrument }: Pick<ItemView, 't' | 'locale' | 'instrument'>,
  item: Item,
  answer: Answer | undefined,
): TextAndLang {
  if (answer === undefined) return { text: t.noAnswer };
  if (answer === 'unknown') return { text: t.unknown };
  if (answer === 'not-relevant') return { text: t.notRelevant };
  if (typeof answer === 'object')
    return { text: `${formatNumber(answer.x, locale, 2)} / ${formatNumber(answer.y, locale, 2)}` };
  const { min, labels } = instrument.scale;
  const label =
    item.kind === 'choice'
      ? item.options.find(({ id }) => id === answer)?.text
      : item.kind === 'rating' && typeof answer === 'number'
        ? labels[answer - min]
        : undefined;
  if (label) return textAndLang(label, locale);
  if (typeof answer !== 'number' || item.kind !== 'count') return { text: String(answer) };
  const number = formatNumber(answer, locale, 6);
  if (!item.unit) return { text: number };
  const unit = textAndLang(item.unit, locale);
  return { ...unit, text: `${number} ${unit.text}` };
}
