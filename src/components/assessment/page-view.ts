import { html, nothing, type TemplateResult } from 'lit';
import type { FailureController } from '../base/failure-controller.js';
import { renderIntro } from './intro-view.js';
import { renderItems } from './items-view.js';
import type { StepView } from './step-view.js';
import type { AssessmentTexts } from './texts.da.js';
import type { Step } from './walk.js';

const STEPS = {
  intro: renderIntro,
  items: renderItems,
  review: (view: StepView) => view.onward?.renderReview(view) ?? renderWaiting(view),
  done: (view: StepView) => view.profile?.renderDone(view) ?? renderWaiting(view),
};

/** Its part is on the way. */
const renderWaiting = ({ t }: StepView): TemplateResult => html`<p class="note">${t.loading}</p>`;

/** Id of the question before a draft is deleted. */
export const START_OVER = 'start-over';

/** Where the person is, and the question that may lie over it. */
export function renderPage(
  step: Step,
  view: StepView,
  name: string,
  onStartOver: () => void,
): TemplateResult {
  return html`<section aria-label=${name} data-rr-mask>
    ${STEPS[step](view)} ${view.onward?.renderStartOver(view, START_OVER, onStartOver) ?? nothing}
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
