import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../base/heading.js';
import type { DraftSession } from './draft-session.js';
import { onwardTexts } from './onward-texts.js';
import type { StepView } from './step-view.js';

/** Other answers stand against those here: how many on either side, and which are to hold. */
export function renderConflict(view: StepView, session: DraftSession): TemplateResult | typeof nothing {
  const { level } = view;
  const { conflict, answered } = session;
  if (!conflict) return nothing;
  const t = onwardTexts(view);
  return html`<div class="error" role="alert">
    ${headingAt(level + 1, t.conflictTitle)}
    <p>${t.conflictText(answered, Object.keys(conflict.value.response.answers).length)}</p>
    <div class="actions">
      <button type="button" class="solid" @click=${() => void session.settle('here')}>${t.keepHere}</button>
      <button type="button" class="link" @click=${() => void session.settle('other')}>${t.takeOther}</button>
    </div>
  </div>`;
}
