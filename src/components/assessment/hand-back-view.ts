import { html, nothing, type TemplateResult } from 'lit';
import type { Response, Withdrawal } from '../../core/model/assessment.js';
import { MIN_GROUP } from '../../core/model/vocabulary.js';
import { renderConfirm } from '../base/confirm.js';
import { headingAt } from '../base/heading.js';
import type { HandBack } from './hand-back.js';
import { renderSaveState, type StepView } from './step-view.js';
import { resumeAt } from './walk.js';

/** Id of the question before a response is taken back. */
export const WITHDRAW = 'withdraw';

/** The way to answering again; none while answers wait to be saved, which would be lost with it. */
function renderAgain(
  { t: b }: HandBack,
  { t, session, items, goTo, onAgain }: StepView,
): TemplateResult | typeof nothing {
  if (session.save.is === 'failed') return nothing;
  const { answered, response } = session;
  return answered > 0 && response.completedAt === null
    ? html`<button type="button" class="link" @click=${() => goTo(resumeAt(items, response.answers))}>
        ${t.resume}
      </button>`
    : html`<button type="button" class="link" @click=${onAgain}>${b.again}</button>`;
}

const selectAll = ({ target }: Event): void => {
  if (target instanceof HTMLTextAreaElement) target.select();
};

/** What came of copying or of asking for a picture. */
function renderShown(part: HandBack, handed: Response | Withdrawal): TemplateResult | typeof nothing {
  const { t } = part;
  const shown = part.shownOf(handed);
  const isResponse = handed.format === 'kobling-response';
  if (shown.is === 'code')
    return html`<div class="no-print">
      <p class="note" id="copy-note">${t.copyRefused}</p>
      <textarea
        id="copy"
        readonly
        rows="8"
        translate="no"
        aria-label=${isResponse ? t.copyText : t.withdrawnCopyText}
        aria-describedby="copy-note"
        .value=${shown.code}
        @focus=${selectAll}
      ></textarea>
    </div>`;
  if (shown.is === 'too-large')
    return html`<p class="measure" id="qr-note" tabindex="-1">${t.qrTooLarge}</p>`;
  if (shown.is === 'qr')
    return html`<div>
      <p class="note measure" id="qr-note" tabindex="-1">${isResponse ? t.qrNote : nothing}</p>
      ${shown.picture}
    </div>`;
  return nothing;
}

const renderWays = (part: HandBack, handed: Response | Withdrawal, file: string): TemplateResult =>
  html`<button type="button" class="solid" @click=${() => part.run(() => part.download(handed))}>${file}</button>
    <button type="button" class="link" @click=${() => part.run(() => part.copy(handed))}>${part.t.copy}</button>
    <button type="button" class="link" @click=${() => part.run(() => part.showQr(handed))}>${part.t.qr}</button>`;

/** The response to be handed on, with the honest words on doing so, and the way to take it back. */
export function renderHandBack(
  part: HandBack,
  view: StepView,
  response: Response,
  minGroup = MIN_GROUP,
): TemplateResult {
  const { level, session, onPrint } = view;
  const { t } = part;
  const isKept = session.finished?.id === response.id && session.save.is !== 'failed';
  return html`<p class="measure">${t.handBack(part.collector, minGroup)}</p>
    <div class="actions no-print">
      ${renderWays(part, response, t.file)}
      <button type="button" class="link" @click=${onPrint}>${t.print}</button>
      ${renderAgain(part, view)}
      ${
        part.shownOf(response).is === 'copied'
          ? html`<span class="note">${t.copied}</span>`
          : renderSaveState(view)
      }
    </div>
    ${renderShown(part, response)}
    ${
      isKept
        ? html`<p class="no-print">
            <button type="button" class="link" @click=${() => part.ask()}>${t.withdraw}</button>
          </p>
          ${part.isNotWithdrawn ? html`<p role="alert">${t.notWithdrawn}</p>` : nothing}
          ${renderConfirm({
            id: WITHDRAW,
            level: level + 1,
            title: t.withdrawTitle,
            text: t.withdrawText,
            yes: t.withdrawYes,
            no: t.withdrawNo,
            onYes: () => part.run(() => part.withdraw(response)),
          })}`
        : nothing
    }`;
}

/** A response was taken back: it is gone here, and whoever collects is to be told. */
export function renderWithdrawn(part: HandBack, withdrawal: Withdrawal, level: number): TemplateResult {
  const { t } = part;
  return html`<div class="withdrawn">
    ${headingAt(level, t.withdrawnTitle, { id: 'withdrawn' })}
    <p class="measure">${t.withdrawnText(part.collector)}</p>
    <div class="actions no-print">
      ${renderWays(part, withdrawal, t.withdrawnFile)}
      ${part.shownOf(withdrawal).is === 'copied' ? html`<span class="note">${t.copied}</span>` : nothing}
    </div>
    ${renderShown(part, withdrawal)}
  </div>`;
}
