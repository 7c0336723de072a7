import { html, type TemplateResult } from 'lit';
import { renderConfirm } from '../base/confirm.js';
import type { FailureController } from '../base/failure-controller.js';
import { renderDone } from './done-view.js';
import { renderIntro } from './intro-view.js';
import { renderItems } from './items-view.js';
import { renderReview } from './review-view.js';
import type { StepView } from './step-view.js';
import type { AssessmentTexts } from './texts.da.js';
import type { Step } from './walk.js';

const STEPS = { intro: renderIntro, items: renderItems, review: renderReview, done: renderDone };

/** Id of the question before a draft is deleted. */
export const START_OVER = 'start-over';

/** Where the person is, and the question that may lie over it. */
export function renderPage(
  step: Step,
  view: StepView,
  name: string,
  onStartOver: () => void,
): TemplateResult {
  const { t, level, session } = view;
  return html`<section aria-label=${name} data-rr-mask>
    ${STEPS[step](view)}
    ${renderConfirm({
      id: START_OVER,
      level: level + 1,
      title: t.startOverTitle,
      text: t.startOverText(session.answered),
      yes: t.startOverYes,
      no: t.cancel,
      onYes: onStartOver,
    })}
  </section>`;
}

/** There is no questionnaire to show. */
export const renderFailed = (
  failure: FailureController,
  t: AssessmentTexts,
  level: number,
  name: string,
  onRetry: () => void,
): TemplateResult =>
  html`<section aria-label=${name}>
    ${failure.render({ level, source: 'page', title: t.failedTitle, safe: t.failedSafe, onRetry })}
  </section>`;
