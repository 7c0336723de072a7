import { html, type TemplateResult } from 'lit';
import { loadFacts, type FactQuestion } from '../../core/content/facts.js';
import { MUNICIPALITIES } from '../../core/content/municipalities.js';
import { loadNationalRules } from '../../core/content/national/index.js';
import type { Catalogue, Combination } from '../../core/model/catalogue.js';
import type { Enquiry } from '../../core/model/enquiry.js';
import type { JointOffer, JointOfferResult } from '../../core/model/joint-offer.js';
import { listEligible } from '../../core/offers/eligible-offers.js';
import { findJointOffers } from '../../core/offers/join.js';
import type { JoinedOffer } from '../../core/offers/merge.js';
import { headingAt } from '../base/heading.js';
import { hanging, stairStep } from '../base/weave.js';
import { da } from './answer-texts.da.js';
import { en } from './answer-texts.en.js';
import { titleOf } from './need-title.js';
import { renderQuestions, type QuestionView } from './questions-view.js';
import { answerStyles } from './answer.styles.js';
import { answerTitle } from './grounds-view.js';
import { renderJointOffer, type ResultView } from './result-view.js';

export { resultAsText } from './result-text.js';

const TEXTS = { da, en };

/** Everything an answer is painted from. */
export interface Answer {
  readonly result: JointOfferResult;
  readonly questions: Readonly<Record<string, FactQuestion>>;
  readonly combinations: ReadonlyMap<string, Combination>;
  /** All eligible offers that serve a need asked, the most useful first. */
  readonly eligible: readonly JoinedOffer[];
  /** What it wears; comes with the drawing, not with the element. */
  readonly styles: { readonly cssText: string };
}

/**
 * Finds the best joint offer, its alternatives and everything else that fits.
 * Rejects with the signal's reason when aborted.
 */
export async function findAnswer(
  catalogues: readonly Catalogue[],
  enquiry: Enquiry,
  signal: AbortSignal,
): Promise<Answer> {
  const [result, eligible, questions, national] = await Promise.all([
    findJointOffers(catalogues, enquiry, { signal }),
    listEligible(catalogues, enquiry, signal),
    loadFacts(),
    loadNationalRules(),
  ]);
  const combinations = [national, ...catalogues].flatMap((source) => source.combinations);
  return {
    result,
    questions,
    combinations: new Map(combinations.map((combination) => [combination.id, combination])),
    eligible,
    styles: answerStyles,
  };
}

/** What the element adds: how it looks, what was asked, what happens on a press. */
export interface AnswerSettings extends Omit<
  ResultView,
  't' | 'title' | 'jointOffer' | 'result' | 'questions' | 'combinationTexts' | 'others'
> {
  readonly narrow: boolean;
  readonly municipality: number | null;
  readonly jointOffer: JointOffer | undefined;
}

/** An answer with a joint offer, or one that says there is none. */
export type AnswerView =
  | (ResultView & { readonly narrow: boolean })
  | (AnswerSettings & QuestionView & { readonly title: string; readonly jointOffer: undefined });

/** Puts an answer and the element's settings together. */
export function toView(answer: Answer, settings: AnswerSettings): AnswerView {
  const t = TEXTS[settings.locale];
  const { jointOffer } = settings;
  if (!jointOffer)
    return { ...settings, t, title: t.noneTitle, jointOffer: undefined, questions: answer.questions };
  const inside = new Set(jointOffer.parts.map(({ catalogue, offer }) => `${catalogue}/${offer.id}`));
  const view = {
    ...settings,
    t,
    title: '',
    jointOffer,
    result: answer.result,
    questions: answer.questions,
    combinationTexts: answer.combinations,
    others: answer.eligible.filter(({ key }) => !inside.has(key)),
  };
  return { ...view, title: answerTitle(view) };
}

function renderNothing(view: AnswerSettings & QuestionView): TemplateResult {
  const { t, locale, level, pitch, needs, municipality } = view;
  const place = MUNICIPALITIES.find(({ code }) => code === municipality)?.name ?? '';
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
    ${headingAt(level, t.noneTitle, { id: 'answer' })}
    <p class="measure">${t.noneText(place)}</p>
    ${renderQuestions(view)}`;
}

/** The answer with its title. */
export function renderAnswer(view: AnswerView): TemplateResult {
  if (!view.jointOffer) return renderNothing(view);
  return html`${headingAt(view.level, view.title, { size: 'h2', id: 'answer' })}
  ${renderJointOffer(view, view.narrow)}`;
}
