import { html, type TemplateResult } from 'lit';
import { loadFacts, type FactQuestion } from '../../core/content/facts.js';
import { MUNICIPALITIES } from '../../core/content/municipalities.js';
import { loadNationalRules } from '../../core/content/national/index.js';
import type { Catalogue, Combination, Exclusion, Offer, OfferRef } from '../../core/model/catalogue.js';
import type { Enquiry } from '../../core/model/enquiry.js';
import type { JointOffer, JointOfferResult } from '../../core/model/joint-offer.js';
import { textIn } from '../../core/model/text.js';
import { listBarred } from '../../core/offers/barred-offers.js';
import { judgeEligibility, situationOf } from '../../core/offers/eligibility.js';
import { listEligible } from '../../core/offers/eligible-offers.js';
import { withImpliedFacts } from '../../core/offers/implied-facts.js';
import { findJointOffers } from '../../core/offers/join.js';
import type { JoinedOffer } from '../../core/offers/merge.js';
import { headingAt } from '../base/heading.js';
import { hanging, stairStep } from '../base/weave.js';
import { da } from './answer-texts.da.js';
import { en } from './answer-texts.en.js';
import { Beside, type Explained } from './beside.js';
import { titleOf } from './need-title.js';
import { renderBarred, type FoldedView } from './others-view.js';
import { renderQuestions } from './questions-view.js';
import { answerStyles } from './answer.styles.js';
import { foldedStyles } from './folded.styles.js';
import { answerTitle } from './grounds-view.js';
import { renderJointOffer, type ResultView } from './result-view.js';

export { resultAsText } from './result-text.js';

const TEXTS = { da, en };
/** Comes with the drawing, not with the element. */
const STYLES = { cssText: answerStyles.cssText + foldedStyles.cssText };
/** Of what an answer keeps out, this many are named. */
const MOST_BARRED = 12;

/** Everything an answer is painted from. */
export interface Answer {
  /** What was asked, with what the needs tell by themselves. */
  readonly enquiry: Enquiry;
  readonly result: JointOfferResult;
  readonly questions: Readonly<Record<string, FactQuestion>>;
  readonly combinations: ReadonlyMap<string, Combination>;
  readonly exclusions: readonly Exclusion[];
  /** All eligible offers that serve a need asked, the most useful first. */
  readonly eligible: readonly JoinedOffer[];
  /** Offers for a need asked that an answer keeps out. */
  readonly barred: readonly JoinedOffer[];
  readonly beside: Beside;
  /** What it wears. */
  readonly styles: { readonly cssText: string };
}

/**
 * Finds the best joint offer, its alternatives and everything else that fits.
 * Rejects with the signal's reason when aborted.
 */
export async function findAnswer(
  catalogues: readonly Catalogue[],
  asked: Enquiry,
  signal: AbortSignal,
): Promise<Answer> {
  const enquiry = withImpliedFacts(asked);
  const [result, eligible, barred, questions, national] = await Promise.all([
    findJointOffers(catalogues, enquiry, { signal }),
    listEligible(catalogues, enquiry, signal),
    listBarred(catalogues, enquiry, MOST_BARRED, signal),
    loadFacts(),
    loadNationalRules(),
  ]);
  const sources = [national, ...catalogues];
  return {
    enquiry,
    result,
    questions,
    combinations: new Map(sources.flatMap(({ combinations }) => combinations).map((one) => [one.id, one])),
    exclusions: sources.flatMap(({ exclusions }) => exclusions),
    eligible,
    barred,
    beside: new Beside((offer) => explain(catalogues, enquiry, offer)),
    styles: STYLES,
  };
}

/** Why an offer is not in the best set, with the best set that has it. */
async function explain(
  catalogues: readonly Catalogue[],
  enquiry: Enquiry,
  offer: OfferRef,
): Promise<Explained> {
  const { explainOffer } = await import('../../parts/explaining.js');
  const explanation = await explainOffer(catalogues, enquiry, offer);
  const isOut = !explanation.eligible || explanation.loss === null;
  const held = isOut ? null : await findJointOffers(catalogues, enquiry, { pin: [offer] });
  return { ...explanation, holding: held?.best ?? null };
}

/** What is the answer's own in what is painted. */
type OfAnswer = 'result' | 'combinationTexts' | 'exclusions' | 'barred' | 'beside';

/** What the element adds: how it looks, what was asked, what happens on a press. */
export interface AnswerSettings extends Omit<
  ResultView,
  't' | 'title' | 'jointOffer' | 'questions' | 'company' | 'remarks' | 'others' | OfAnswer
> {
  readonly municipality: number | null;
  readonly jointOffer: JointOffer | undefined;
}

/** An answer without a joint offer: what was asked, and what an answer keeps out. */
type NothingView = Omit<AnswerSettings, 'jointOffer'> &
  FoldedView & { readonly title: string; readonly jointOffer: undefined };

/** An answer with a joint offer, or one that says there is none. */
export type AnswerView = ResultView | NothingView;

/** Puts an answer and the element's settings together. */
export function toView(answer: Answer, settings: AnswerSettings): AnswerView {
  const t = TEXTS[settings.locale];
  const { jointOffer } = settings;
  const { result, questions, combinations, exclusions, barred, beside, enquiry } = answer;
  const own = { t, result, questions, exclusions, barred, beside };
  if (!jointOffer) return { ...settings, ...own, title: t.noneTitle, jointOffer: undefined };
  const inside = new Set(jointOffer.parts.map(({ catalogue, offer }) => `${catalogue}/${offer.id}`));
  const view = {
    ...settings,
    ...own,
    title: '',
    jointOffer,
    combinationTexts: combinations,
    company: enquiry.company,
    others: answer.eligible.filter(({ key }) => !inside.has(key)),
    remarks: remarksOn(jointOffer, answer, settings.locale),
  };
  return { ...view, title: answerTitle(view) };
}

/** Soft conditions that have failed, by the question they are about. */
function remarksOn(
  { parts }: JointOffer,
  { enquiry, questions }: Answer,
  locale: AnswerSettings['locale'],
): ReadonlyMap<Offer, readonly string[]> {
  const situation = situationOf(enquiry);
  return new Map(
    parts.map(({ offer }) => [
      offer,
      judgeEligibility(offer, situation).failed.flatMap((condition) => {
        const known = 'fact' in condition ? questions[condition.fact] : undefined;
        return known ? [TEXTS[locale].remark(textIn(known.question, locale))] : [];
      }),
    ]),
  );
}

function renderNothing(view: NothingView): TemplateResult {
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
    ${renderQuestions(view)}${renderBarred(view)}`;
}

/** The answer with its title. */
export function renderAnswer(view: AnswerView): TemplateResult {
  if (!view.jointOffer) return renderNothing(view);
  return html`${headingAt(view.level, view.title, { size: 'h2', id: 'answer' })}
  ${renderJointOffer(view)}`;
}
