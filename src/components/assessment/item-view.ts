import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Instrument, Item } from '../../core/model/assessment.js';
import { textIn, type Text } from '../../core/model/text.js';
import type { Perspective } from '../../core/model/vocabulary.js';
import { shownIn } from '../base/language.js';
import type { Locale } from '../base/locale.js';
import type { WithOwn } from '../base/own-words.js';
import { unknownKey } from './answer-keys.js';
import type { OnwardPart } from './onward-part.js';
import { wordingOf } from './perspective.js';
import type { AssessmentTexts } from './texts.da.js';

/** What one item paints from, and what it calls. */
export interface ItemView {
  readonly t: AssessmentTexts;
  readonly locale: Locale;
  readonly own: WithOwn;
  readonly instrument: Instrument;
  readonly item: Item;
  readonly answer: Answer | undefined;
  /** What the answer is about. */
  readonly perspective: Perspective;
  /** The words that stand over the answers for whoever does not see them. */
  readonly legend: unknown;
  /** Id of what says that an answer leads on; undefined where it does not. */
  readonly describedBy: string | undefined;
  /** What stands in a number's field, as typed. */
  readonly typedNumber: string | undefined;
  readonly onward: OnwardPart | undefined;
  readonly onAnswer: (item: Item, answer: Answer | undefined, of: Perspective) => void;
  /** Undefined where what was typed is no number that can be used. */
  readonly onNumber: (item: Item, number: number | undefined, typed: string) => void;
  /** Gives a number by one more or one less. */
  readonly onStep: (item: Item, number: number) => void;
}

export function renderRadio(
  view: ItemView,
  value: Answer,
  key: string,
  label: unknown,
  kind: string,
): TemplateResult {
  const { item, answer, perspective, onAnswer } = view;
  return html`<label class=${kind}>
    <input
      type="radio"
      name=${`${perspective} ${item.id}`}
      .checked=${answer === value}
      @change=${() => onAnswer(item, value, perspective)}
    /><span class="key" aria-hidden="true">${key}</span><span>${label}</span>
  </label>`;
}

/** The points of the scale on a line, the figure being the key to press. */
export function renderScale(view: ItemView): TemplateResult {
  const { instrument, locale } = view;
  const { min, labels } = instrument.scale;
  return html`<div class="scale points${labels.length}">
    ${labels.map((label, index) =>
      renderRadio(view, min + index, String(min + index), shownIn(label, locale), 'point'),
    )}
  </div>`;
}

/** The ways to answer one item; off the line, the two answers that are never scored. */
export function renderAnswers(view: ItemView): TemplateResult {
  const { t, instrument, item, legend, describedBy, onward } = view;
  return html`<fieldset aria-describedby=${describedBy ?? nothing}>
    <legend class="unseen">${legend}</legend>
    ${item.kind === 'rating' ? renderScale(view) : (onward?.renderControl(view) ?? html`<p class="note">${t.loading}</p>`)}
    <div class="aside">
      ${renderRadio(view, 'unknown', unknownKey(item, instrument.scale), t.unknown, 'off')}
      ${renderRadio(view, 'not-relevant', '–', t.notRelevant, 'off')}
    </div>
  </fieldset>`;
}

/** The point of the scale, the option, or one of the two answers that fit everywhere; undefined for all others. */
export function namedAnswer(
  t: AssessmentTexts,
  { scale }: Instrument,
  item: Item,
  answer: Answer | undefined,
): Text | string | undefined {
  if (answer === 'unknown') return t.unknown;
  if (answer === 'not-relevant') return t.notRelevant;
  if (item.kind === 'choice') return item.options.find(({ id }) => id === answer)?.text;
  return item.kind === 'rating' && typeof answer === 'number' ? scale.labels[answer - scale.min] : undefined;
}

/** An answer as it is spoken when it was given by a key. */
export function spokenAnswer(
  view: Pick<ItemView, 't' | 'locale' | 'instrument'>,
  item: Item,
  answer: Answer,
): string {
  const name = namedAnswer(view.t, view.instrument, item, answer);
  return typeof name === 'object' ? textIn(name, view.locale) : (name ?? '');
}

export const claimText = ({ item, perspective, locale }: Pick<ItemView, 'item' | 'perspective' | 'locale'>) =>
  shownIn(wordingOf(item, perspective), locale);
