import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerPage } from '../base/answer-page.js';
import type { OutTexts } from './out-texts.da.js';

export interface OutView {
  readonly t: OutTexts;
  readonly page: AnswerPage;
  /** The link; null where no page is known, or until it is made. */
  readonly link: string | 'too-long' | null;
  /** The QR picture; `too-large` where none that is readable can be made. */
  readonly qr: TemplateResult | 'too-large' | null;
  /** What was written is no address. */
  readonly isPageBad: boolean;
  readonly told: string;
  readonly onCopy: () => void;
  readonly onFile: () => void;
  readonly onQr: () => void;
  readonly onQrFile: () => void;
  readonly onPage: (written: string) => void;
}

/** Ids of the field with the link, and of the one for the page's address. */
export const LINK = 'round-link';
export const PAGE = 'out-page';

function renderPage({ t, isPageBad, onPage }: OutView): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input');
    if (field) onPage(field.value);
  };
  return html`<form class="field" novalidate @submit=${submit}>
    <label class="label" for=${PAGE}>${t.page}</label>
    <p class="note" id="${PAGE}-note">${t.pageNote}</p>
    ${isPageBad ? html`<p class="fault" id="${PAGE}-fault">${t.pageBad}</p>` : nothing}
    <input
      id=${PAGE}
      name="page"
      type="url"
      autocomplete="off"
      aria-invalid=${isPageBad ? 'true' : nothing}
      aria-describedby="${PAGE}-note${isPageBad ? ` ${PAGE}-fault` : ''}"
    />
    <button type="submit" class="link">${t.usePage}</button>
  </form>`;
}

const renderTold = ({ t, told, qr }: OutView): TemplateResult =>
  html`<p class="note" role="status">${told}${qr === 'too-large' ? t.qrTooLarge : nothing}</p>`;

function renderLink(view: OutView, link: string): TemplateResult {
  const { t, page, isPageBad } = view;
  return html`<div class="field">
      <label class="label" for=${LINK}>${t.link}</label>
      <input
        id=${LINK}
        readonly
        translate="no"
        .value=${link}
        @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
      />
    </div>
    ${
      page.from === 'nobody'
        ? nothing
        : html`<p class="note">${t.where[page.from]} <bdi class="address" translate="no">${page.address}</bdi></p>`
    }
    <div class="actions">
      <button type="button" class="solid" @click=${view.onCopy}>${t.copy}</button>
      <button type="button" class="link" @click=${view.onQr}>${t.qr}</button>
      <button type="button" class="link" @click=${view.onFile}>${t.file}</button>
    </div>
    ${renderTold(view)}
    <details class="other-page" ?open=${isPageBad}>
      <summary>${t.otherPage}</summary>
      ${renderPage(view)}
    </details>`;
}

/** What a round is handed out as: link, QR picture, file. */
export function renderOut(view: OutView): TemplateResult {
  const { t, link, qr, page } = view;
  const hasLink = link !== null && link !== 'too-long';
  return html`<div class="out">
    <p class="note measure" id="round-out" tabindex="-1">${t.note}</p>
    ${
      hasLink
        ? renderLink(view, link)
        : html`<p class="measure">${link === 'too-long' ? t.linkTooLong : page.from === 'nobody' ? t.noLink : nothing}</p>
          ${page.from === 'nobody' ? renderPage(view) : nothing}
          <div class="actions">
            <button type="button" class="link" @click=${view.onFile}>${t.file}</button>
          </div>
          ${renderTold(view)}`
    }
    ${
      qr === null || qr === 'too-large'
        ? nothing
        : html`${qr}
          <p><button type="button" class="link" @click=${view.onQrFile}>${t.qrSave}</button></p>`
    }
  </div>`;
}
