import { html, nothing, type TemplateResult } from 'lit';
import type { Combination, Offer } from '../../core/model/catalogue.js';
import type { JointOffer, JointOfferResult } from '../../core/model/joint-offer.js';
import { textIn } from '../../core/model/text.js';
import { headingAt } from '../base/heading.js';
import { inlineMark } from '../base/weave.js';
import { renderAlternatives } from './alternatives-view.js';
import { namesOf, renderCloth, type ClothView } from './cloth-view.js';
import { renderGrounds } from './grounds-view.js';
import { renderLetter } from './letter-view.js';
import { titleOf } from './need-title.js';
import { asSentence, cautions, marginNotes, whom } from './offer-words.js';
import { renderQuestions, type QuestionSettings } from './questions-view.js';

/** What the answering half of the finder paints from, and what it calls. */
export interface ResultView extends ClothView, QuestionSettings {
  /** The answer in a sentence. */
  readonly title: string;
  readonly result: JointOfferResult;
  readonly minSystems: number;
  readonly combinationTexts: ReadonlyMap<string, Combination>;
  /** Eligible offers outside the joint offer on show. */
  readonly others: readonly { readonly offer: Offer; readonly catalogue: string }[];
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

/** Everything else that fits, one by one. */
function renderOthers(view: ResultView): TemplateResult | typeof nothing {
  const { t, locale, others, needs } = view;
  if (others.length === 0) return nothing;
  return html`<details class="section others">
    <summary>${t.single(others.length)}</summary>
    <ul>
      ${others.map(({ offer }) => {
        const serves = needs.filter((need) => need in offer.needs).map((need) => titleOf(need, locale));
        return html`<li>
          <span>${inlineMark(offer.system)}<b>${textIn(offer.title, locale)}</b></span>
          <p>${offer.summary ? textIn(offer.summary, locale) : nothing}</p>
          <p class="note">
            ${asSentence([...serves, whom(offer), ...marginNotes(offer, t, locale)].join(' · '))}
            ${cautions(offer, t, locale).join(' ')}
          </p>
        </li>`;
      })}
    </ul>
  </details>`;
}

/** The whole answer below its title. */
export const renderJointOffer = (view: ResultView, narrow: boolean): TemplateResult =>
  html`${renderGrounds(view)}${renderCloth(view)}${renderLetter(view)}${renderQuestions(view)}
  ${renderChecks(view)}${renderAlternatives(view, narrow)}${renderOthers(view)}`;
