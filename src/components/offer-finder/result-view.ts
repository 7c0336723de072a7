import { html, type TemplateResult } from 'lit';
import type { Combination, Exclusion } from '../../core/model/catalogue.js';
import type { CompanyFacts } from '../../core/model/enquiry.js';
import type { JointOffer, JointOfferResult } from '../../core/model/joint-offer.js';
import type { JoinedOffer } from '../../core/offers/merge.js';
import { textIn } from '../../core/model/text.js';
import { headingAt } from '../base/heading.js';
import { renderAlternatives } from './alternatives-view.js';
import type { Beside } from './beside.js';
import { namesOf, renderCloth, type ClothView } from './cloth-view.js';
import { renderGrounds } from './grounds-view.js';
import { renderLetter } from './letter-view.js';
import { renderBarred, renderOthers } from './others-view.js';
import { renderQuestions, type QuestionSettings } from './questions-view.js';

/** What the answering half of the finder paints from, and what it calls. */
export interface ResultView extends ClothView, QuestionSettings {
  /** The answer in a sentence. */
  readonly title: string;
  readonly result: JointOfferResult;
  readonly minSystems: number;
  readonly combinationTexts: ReadonlyMap<string, Combination>;
  /** Eligible offers outside the joint offer on show. */
  readonly others: readonly JoinedOffer[];
  /** Offers for a need asked that an answer keeps out. */
  readonly barred: readonly JoinedOffer[];
  readonly exclusions: readonly Exclusion[];
  readonly company: CompanyFacts;
  readonly narrow: boolean;
  readonly beside: Beside;
  /** Text to copy by hand, where the clipboard is out of reach. */
  readonly copyText: string | null;
  /** The text is on the clipboard. */
  readonly copied: boolean;
  readonly onKind: (jointOffer: JointOffer) => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
}

/** Stacking checks: always to be confirmed, never a decision. */
function renderChecks(view: ResultView): TemplateResult {
  const { t, locale, jointOffer } = view;
  const told = jointOffer.checks.flatMap(({ code, offers, why }) => {
    const text = why ? textIn(why, locale) : t.checks[code];
    return text ? [{ text, names: namesOf(jointOffer, locale, offers) }] : [];
  });
  return html`<div class="section">
    ${headingAt(view.level + 1, t.toConfirm, { size: 'label' })}
    <ul class="checks measure">
      ${told.map(({ text, names }) => html`<li>${text} <span class="quiet">${t.concerns(names)}</span></li>`)}
      <li>${t.guidance(jointOffer.parts.length)}</li>
    </ul>
  </div>`;
}

/** The whole answer below its title. */
export const renderJointOffer = (view: ResultView): TemplateResult =>
  html`${renderGrounds(view)}${renderCloth(view)}${renderLetter(view)}${renderQuestions(view)}
  ${renderChecks(view)}${renderAlternatives(view)}${renderOthers(view)}${renderBarred(view)}`;
