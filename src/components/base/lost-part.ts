import { html, type TemplateResult } from 'lit';
import { baseTexts } from './texts.js';
import type { Speaker } from './texts-for.js';

/** A part of the kit did not come (offline, a file missing on the server): what is safe, and another try. */
export function renderLostPart(speaker: Speaker, onRetry: () => void): TemplateResult {
  const t = baseTexts(speaker);
  return html`<div class="error no-print" role="alert">
    <p>${t.lostPart}</p>
    <p><button type="button" class="link" @click=${onRetry}>${t.retry}</button></p>
  </div>`;
}
