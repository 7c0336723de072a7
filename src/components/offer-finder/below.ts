import { html, type TemplateResult } from 'lit';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import { renderAlternatives } from './alternatives-view.js';
import type { AnswerTexts } from './answer-texts.da.js';
import { belowStyles } from './below.styles.js';
import { textsFor } from '../base/texts-for.js';
import { da, type AllTexts } from './below-texts.da.js';
import { en } from './below-texts.en.js';
import { namesOf } from './cloth-view.js';
import { foldOf } from './finding-fold.js';
import { findingStyles } from './finding.styles.js';
import { foldedStyles } from './folded.styles.js';
import { renderHeld } from './held-list.js';
import { renderLetter } from './letter-view.js';
import { sayAround } from './marked.js';
import { renderBarred, renderHoldOf, renderWhyNot } from './others-view.js';
import { renderQuestions } from './questions-view.js';
import { resultAsText } from './result-text.js';
import type { First, NothingView, ResultView } from './result-view.js';
import { renderWishes } from './wishes-view.js';

const textsOf = textsFor('below', { da, en });
/** Comes with the drawing, not with the element. */
export const styles = { cssText: belowStyles.cssText + foldedStyles.cssText + findingStyles.cssText };

const withTexts = <V extends Pick<ResultView, 'locale' | 'own'> & { readonly t: AnswerTexts }>(
  view: V,
): V & { readonly t: AllTexts } => ({ ...view, t: { ...view.t, ...textsOf(view) } });

/** Stacking checks: always to be confirmed, never a decision. */
function renderChecks(view: ResultView): TemplateResult {
  const { t, locale, jointOffer } = view;
  const told = jointOffer.checks.flatMap(({ code, offers, why }) => {
    const text = why ? shownIn(why, locale) : t.checks[code];
    return text ? [{ text, names: namesOf(jointOffer, locale, offers) }] : [];
  });
  return html`<div class="section">
    ${headingAt(view.level + 1, t.toConfirm, { size: 'label' })}
    <ul class="checks measure">
      ${told.map(({ text, names }) => html`<li>${text} <span class="quiet">${sayAround(t.concerns, names)}</span></li>`)}
      <li>${t.guidance(jointOffer.parts.length)}</li>
    </ul>
  </div>`;
}

/** Search among all single offers; what it needs of the answer. `onHold` lives as long as the finder. */
const renderFinding = (view: ResultView | NothingView): TemplateResult =>
  foldOf(view.onHold).render({
    ...view,
    fits: view.result.eligible,
    renderHold: (entry) => renderHoldOf(view, entry),
    renderWhyNot: (entry) => renderWhyNot(view, entry),
  });

/** What is to be chosen at the answer's head, and what has been. */
export function renderHead(first: First<ResultView> | First<NothingView>): TemplateResult {
  if (!first.jointOffer) return html`${renderHeld(withTexts(first))}`;
  const view = withTexts(first);
  return html`${renderWishes(view)}${renderHeld(view)}`;
}

/** All that stands below a joint offer, or below the words that there is none. */
export function renderBelow(first: First<ResultView> | First<NothingView>): TemplateResult {
  if (!first.jointOffer) {
    const view = withTexts(first);
    return html`${renderQuestions(view)}${renderFinding(view)}${renderBarred(view)}`;
  }
  const view = withTexts(first);
  return html`${renderLetter(view)}${view.takeAway?.render(view)}${renderQuestions(view)}${renderChecks(view)}${renderAlternatives(view)}
  ${renderFinding(view)}${renderBarred(view)}`;
}

/** The joint offer as plain text, for copying into a mail or a note. */
export const asText = (view: First<ResultView>): string => resultAsText(withTexts(view));
