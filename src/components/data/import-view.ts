import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../core/model/text.js';
import { headingAt } from '../base/heading.js';
import type { Locale } from '../base/locale.js';
import { inList } from '../base/numbers.js';
import { IMPORT_STATES, type Preview } from './preview.js';
import type { DataTexts } from './texts.da.js';

export interface ImportView {
  readonly t: DataTexts;
  readonly locale: Locale;
  /** Level of the heading over it. */
  readonly level: number;
  readonly preview: Preview | undefined;
  /** Why the file that was chosen could not be used. */
  readonly failure: unknown;
  /** One file of either kind, or several gap lists. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

function renderPreview(
  { name, plan, lost }: Preview,
  { t, locale, level, onImport, onCancel }: ImportView,
): TemplateResult {
  const rounds = lost.map(({ value }) =>
    value.title ? t.roundNamed(textIn(value.title, locale)) : t.untitled,
  );
  const told = IMPORT_STATES.filter((state) => plan.counts[state] > 0);
  const useful = plan.counts.new + plan.counts.newer + plan.counts.unreadable + plan.withdrawn.length;
  return html`<div class="preview">
    ${headingAt(level, t.previewTitle(name), { id: 'preview' })}
    <ul>
      ${told.map((state) => html`<li>${t.plan[state](plan.counts[state])}.</li>`)}
      ${plan.withdrawn.length > 0 ? html`<li>${t.withdrawn(plan.withdrawn.length)}.</li>` : nothing}
    </ul>
    ${lost.length > 0 ? html`<p class="measure"><b>${t.figuresLost(inList(rounds, locale))}</b></p>` : nothing}
    ${useful === 0 ? html`<p>${t.nothingToDo}</p>` : nothing}
    <div class="actions">
      ${useful > 0 ? html`<button type="button" class="solid" @click=${onImport}>${t.doImport}</button>` : nothing}
      <button type="button" class="link" @click=${onCancel}>${t.cancelImport}</button>
    </div>
  </div>`;
}

/** Takes in a file: chosen, looked through, and only then put in. */
export function renderImport(view: ImportView): TemplateResult {
  const { t, level, preview, failure, onFiles } = view;
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    if (files.length > 0) onFiles(files);
    // So that the same file, mended, can be chosen again.
    input.value = '';
  };
  return html`<div class="section no-print">
    ${headingAt(level, t.importTitle, { size: 'label' })}
    <p class="note">${t.importNote}</p>
    <label class="file link"
      >${t.choose}<input type="file" id="file" multiple accept=".json,application/json" @change=${onChange} />
    </label>
    ${failure} ${preview ? renderPreview(preview, view) : nothing}
  </div>`;
}
