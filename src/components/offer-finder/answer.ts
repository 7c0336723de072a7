import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../core/model/catalogue.js';
import type { JointOffer } from '../../core/model/joint-offer.js';
import { textIn } from '../../core/model/text.js';
import { headingAt } from '../base/heading.js';
import { hanging, stairStep } from '../base/weave.js';
import { textsFor } from '../base/texts-for.js';
import { da } from './answer-texts.da.js';
import { en } from './answer-texts.en.js';
import { answerStyles } from './answer.styles.js';
import { renderCloth } from './cloth-view.js';
import type { Answer } from './find-answer.js';
import { answerTitle, renderGrounds } from './grounds-view.js';
import type { First, NothingView, ResultView } from './result-view.js';

const textsOf = textsFor('answer', { da, en });
/** Comes with the drawing, not with the element. */
export const styles = answerStyles;

/** Draws what stands below the answer, and what is to be chosen at its head; comes right after it. */
export interface BelowPart {
  readonly renderHead: (view: First<ResultView> | First<NothingView>) => TemplateResult;
  readonly renderBelow: (view: First<ResultView> | First<NothingView>) => TemplateResult;
}

/** What is the answer's own in what is painted. */
type OfAnswer =
  | 't'
  | 'title'
  | 'company'
  | 'catalogues'
  | 'enquiry'
  | 'remarks'
  | 'others'
  | 'result'
  | 'wishes'
  | 'combinationTexts'
  | 'exclusions'
  | 'barred'
  | 'closed'
  | 'beside'
  | 'held'
  | 'loss';

/** What the element adds: how it looks, what was asked, what happens on a press. */
export interface AnswerSettings extends Omit<ResultView, OfAnswer | 'jointOffer'> {
  readonly jointOffer: JointOffer | undefined;
  /** `waits` while it is on its way: its room is kept. */
  readonly below: BelowPart | 'waits' | undefined;
}

type WithBelow = Pick<AnswerSettings, 'below'>;

/** An answer with a joint offer, or one that says there is none. */
export type AnswerView = (First<ResultView> | First<NothingView>) & WithBelow;

/** Puts an answer and the element's settings together. */
export function toView(answer: Answer, settings: AnswerSettings): AnswerView {
  const t = textsOf(settings);
  const { jointOffer } = settings;
  const { result, wishes, exclusions, barred, closed, beside, catalogues, enquiry, held, loss } = answer;
  const { company } = enquiry;
  const own = {
    t,
    result,
    wishes,
    exclusions,
    barred,
    closed,
    beside,
    catalogues,
    enquiry,
    held,
    loss,
    company,
  };
  if (!jointOffer) {
    const isHeldBack = held.length > 0 && result.eligible > 0;
    return { ...settings, ...own, title: isHeldBack ? t.heldNone : t.noneTitle, jointOffer: undefined };
  }
  const inside = new Set(jointOffer.parts.map(({ catalogue, offer }) => `${catalogue}/${offer.id}`));
  const view = {
    ...settings,
    ...own,
    title: '',
    jointOffer,
    combinationTexts: answer.combinations,
    others: answer.eligible.filter(({ key }) => !inside.has(key)),
    remarks: remarksOn(jointOffer, answer, settings),
  };
  return { ...view, title: answerTitle(view) };
}

/** Soft conditions that have failed, by the question they are about. */
function remarksOn(
  { parts }: JointOffer,
  { failedOf }: Answer,
  settings: AnswerSettings,
): ReadonlyMap<Offer, readonly string[]> {
  const { questions, locale } = settings;
  return new Map(
    parts.map(({ offer }) => [
      offer,
      failedOf(offer).flatMap((condition) => {
        const known = 'fact' in condition ? questions[condition.fact] : undefined;
        return known ? [textsOf(settings).remark(textIn(known.question, locale))] : [];
      }),
    ]),
  );
}

function renderNothing(view: First<NothingView>): TemplateResult {
  const { t, locale, level, pitch, needs, place, title, titleOf } = view;
  return html`<ol class="stair">
      ${needs.map(
        (id, index) =>
          html`<li>
            ${stairStep(pitch, index)}
            <div class="step t${Math.min(index, 11)}">${titleOf(id, locale)}</div>
          </li>`,
      )}
    </ol>
    <div class="hang">
      ${hanging(
        pitch,
        needs.map(() => 'open' as const),
      )}
    </div>
    ${headingAt(level, title, { size: 'h2', id: 'answer' })}
    <p class="measure">${title === t.heldNone ? t.heldNoneText : t.noneText(place)}</p>`;
}

/** Kept free for what is to be chosen, line by line: when it comes, the answer stands still. */
const renderHeadRoom = ({ result: { best, alternatives }, held }: AnswerView) =>
  html`${
    best &&
    html`<div class="wishes">
      <p class="label">\u00a0</p>
      ${[0, ...alternatives].map(() => html`<p class="wish"></p>`)}
      ${alternatives.length < 4 ? html`<p class="note same"></p>` : nothing}
    </div>`
  }${
    held.length > 0
      ? html`<div class="held">
          <p>\u00a0</p>
          <ul>
            ${held.map(() => html`<li><i class="link">\u00a0</i></li>`)}
          </ul>
          <p>\u00a0</p>
        </div>`
      : nothing
  }`;

/** The answer with its title. */
export function renderAnswer(view: AnswerView): TemplateResult {
  const { below, level, title } = view;
  const head = below === 'waits' ? renderHeadRoom(view) : below?.renderHead(view);
  const first = view.jointOffer
    ? html`${headingAt(level, title, { size: 'h2', id: 'answer' })}${head}${renderGrounds(view)}${renderCloth(view)}`
    : html`${renderNothing(view)}${head}`;
  return html`${first}${below === 'waits' ? html`<div class="below-room"></div>` : below?.renderBelow(view)}`;
}
