import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../base/heading.js';
import type { DraftSession } from './draft-session.js';
import { renderConflict } from './conflict-view.js';
import { onwardTexts } from './onward-texts.js';
import type { StepView } from './step-view.js';

/** One lot of answers that could not be written, or against which others stand. */
function renderTrouble(view: StepView, session: DraftSession): TemplateResult | typeof nothing {
  const { t, level, kiosk, handOut } = view;
  const { save } = session;
  const o = onwardTexts(view);
  if (session.conflict) return renderConflict(view, session);
  if (save.is !== 'failed') return nothing;
  return html`<div class="error" role="alert">
    ${headingAt(level + 1, o.notSavedTitle)}
    <p>${o.failure[save.failure] ?? o.failure.failed} ${o.stillHere}</p>
    <div class="actions">
      ${
        // On a shared device a file would be a single record, lying there for the next person.
        kiosk
          ? nothing
          : html`<button type="button" class="solid" @click=${() => void handOut.download(session.handedOn)}>${t.download}</button>`
      }
      <button type="button" class="link" @click=${() => void session.retry()}>${o.retry}</button>
    </div>
  </div>`;
}

/** What stands in the way of saving, what is safe, and what to do. */
export function renderTroubles(view: StepView): TemplateResult | typeof nothing {
  const { session, beside, status } = view;
  const o = onwardTexts(view);
  const sessions = beside ? [session, beside] : [session];
  const isStuck = sessions.some(({ conflict, save }) => conflict !== undefined || save.is === 'failed');
  if (isStuck) return html`${sessions.map((one) => renderTrouble(view, one))}`;
  const reason = status?.reason;
  if (reason === 'deleted')
    return html`<p class="note memory"><b>${o.memory.titleDeleted}.</b> ${o.memory.deleted}</p>`;
  return reason
    ? html`<p class="note memory">
        <b>${o.memory.title}.</b> ${o.memory[reason] ?? o.memory.failed} ${o.stillHere}
      </p>`
    : nothing;
}
