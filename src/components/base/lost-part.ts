import { html, type TemplateResult } from 'lit';
import type { Locale } from './locale.js';
import { BASE_TEXTS } from './texts.js';

/** A part of the kit did not come (offline, a file missing on the server): what is safe, and another try. */
export function renderLostPart(locale: Locale, onRetry: () => void): TemplateResult {
  const t = BASE_TEXTS[locale];
  return html`<div class="error no-print" role="alert">
    <p>${t.lostPart}</p>
    <p><button type="button" class="link" @click=${onRetry}>${t.retry}</button></p>
  </div>`;
}
