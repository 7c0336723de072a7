import { html, type TemplateResult } from 'lit';
import { headingAt } from './heading.js';

export interface ConfirmView {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

const dialogOf = (event: Event): HTMLDialogElement | null =>
  event.currentTarget instanceof Element ? event.currentTarget.closest('dialog') : null;

/**
 * A question that must be answered before something is lost. In the page, since `confirm()` is silently "no" in a
 * sandboxed frame; in the top layer, so that no ancestor clips it.
 */
export function renderConfirm({ id, level, title, text, yes, no, onYes }: ConfirmView): TemplateResult {
  const close = (event: Event) => dialogOf(event)?.close();
  return html`<dialog class="confirm" id=${id} aria-labelledby=${`${id}-title`} aria-describedby=${`${id}-text`}>
    <div id=${`${id}-title`}>${headingAt(level, title)}</div>
    <p id=${`${id}-text`}>${text}</p>
    <div class="actions">
      <button type="button" class="link" @click=${close}>${no}</button>
      <button
        type="button"
        class="solid"
        @click=${(event: Event) => {
          close(event);
          onYes();
        }}
      >
        ${yes}
      </button>
    </div>
  </dialog>`;
}

/** Opens the dialog with this id; focus goes to its first button and comes back afterwards. */
export function askConfirm(root: DocumentFragment | HTMLElement, id: string): void {
  const dialog = root.querySelector<HTMLDialogElement>(`#${id}`);
  if (dialog && !dialog.open) dialog.showModal();
}
