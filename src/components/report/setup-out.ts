import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../base/heading.js';
import type { SetupTexts } from './setup-texts.da.js';

export interface SetupOutView {
  readonly t: SetupTexts;
  readonly level: number;
  /** The link; null where no page is known, or it would be too long. */
  readonly link: string | 'too-long' | null;
  /** The QR picture; `too-large` where none that is readable can be made. */
  readonly qr: TemplateResult | 'too-large' | null;
  readonly told: string;
  readonly onCopy: () => void;
  readonly onFile: () => void;
  readonly onQr: () => void;
  readonly onQrFile: () => void;
}

/** Id of the field with the link. */
export const LINK = 'round-link';

/** What a round is handed out as: link, QR picture, file. */
export function renderSetupOut(view: SetupOutView): TemplateResult {
  const { t, level, link, qr, told } = view;
  return html`<div class="out">
    ${headingAt(level, t.out, { size: 'label', id: 'round-out' })}
    <p class="note measure">${t.outNote}</p>
    ${
      link === null || link === 'too-long'
        ? html`<p class="measure">${link === null ? t.noLink : t.linkTooLong}</p>`
        : html`<div class="field">
          <label class="label" for=${LINK}>${t.link}</label>
          <input
            id=${LINK}
            readonly
            translate="no"
            .value=${link}
            @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
          />
        </div>`
    }
    <div class="actions">
      ${
        link === null || link === 'too-long'
          ? nothing
          : html`<button type="button" class="solid" @click=${view.onCopy}>${t.copy}</button>
            <button type="button" class="link" @click=${view.onQr}>${t.qr}</button>`
      }
      <button type="button" class="link" @click=${view.onFile}>${t.file}</button>
    </div>
    <p class="note" role="status">${told}${qr === 'too-large' ? t.qrTooLarge : nothing}</p>
    ${
      qr === null || qr === 'too-large'
        ? nothing
        : html`${qr}
          <p><button type="button" class="link" @click=${view.onQrFile}>${t.qrSave}</button></p>`
    }
  </div>`;
}
