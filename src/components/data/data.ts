import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { COLLECTIONS, type BatchWrite, type Collection, type Store } from '../../core/storage/store.js';
import { loadPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { askConfirm, renderConfirm } from '../base/confirm.js';
import { copyText } from '../base/copy.js';
import { downloadText } from '../base/download.js';
import { KoblingElement } from '../base/element.js';
import { KoblingChangeEvent, KoblingErrorEvent, KoblingSavedEvent } from '../base/events.js';
import { formatDate } from '../base/format.js';
import { StoreController } from '../base/store-controller.js';
import { dataStyles } from './data.styles.js';
import { IMPORT_STATES, type Preview } from './preview.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';

const TEXTS = { da, en };

/** How much lies in one collection. */
interface Holding {
  readonly collection: Collection;
  readonly count: number;
  /** ISO 8601, the latest write. */
  readonly last: string;
}

/**
 * Shows what the kit keeps on this device, hands it out as one file, takes it in again after showing what will happen,
 * and erases it, looking afterwards whether it is gone.
 *
 * @summary My data: see, export, import, erase.
 * @slot - Fallback, shown until the element runs and whenever it cannot.
 * @fires {KoblingReadyEvent} kobling-ready - The element has painted.
 * @fires {KoblingChangeEvent} kobling-change - Everything was erased.
 * @fires {KoblingSavedEvent} kobling-saved - A file was taken in.
 * @fires {KoblingErrorEvent} kobling-error - A file could not be used.
 * @csspart content - Everything the element paints.
 * @cssproperty --kobling-accent - Accent colour, where the attribute `accent` is not set.
 */
export class KoblingData extends KoblingElement {
  static override styles = [baseStyles, dataStyles];

  @state() private holdings: readonly Holding[] | undefined;
  @state() private preview: Preview | undefined;
  @state() private importFailure: string | undefined;
  @state() private outcome = '';
  @state() private asText: string | null = null;

  readonly #storage = new StoreController(this, {
    onOpen: () => void this.#look(),
    onChange: () => void this.#look(),
    onErased: () => {
      this.holdings = COLLECTIONS.map((collection) => ({ collection, count: 0, last: '' }));
    },
  });

  private get t() {
    return TEXTS[this.locale];
  }

  protected override get isPainted(): boolean {
    return this.holdings !== undefined;
  }

  async #look(): Promise<void> {
    const records = await this.#storage.store?.dump();
    if (!records) return;
    this.holdings = COLLECTIONS.map((collection) => ({
      collection,
      count: records[collection].length,
      last: records[collection].reduce((last, { updated }) => (updated > last ? updated : last), ''),
    }));
  }

  get #total(): number {
    return (this.holdings ?? []).reduce((sum, { count }) => sum + count, 0);
  }

  async #file(store: Store): Promise<{ name: string; text: string }> {
    const { toWorkspaceFile, writeJson, safeFileName } = await loadPart.exports();
    const now = new Date().toISOString();
    return {
      name: safeFileName(`kobling-${store.workspace}-${now.slice(0, 10)}`, 'json'),
      text: writeJson(toWorkspaceFile(store.workspace, await store.dump(), now)),
    };
  }

  async #export(): Promise<void> {
    const { store } = this.#storage;
    if (!store) return;
    const { name, text } = await this.#file(store);
    downloadText(this, name, text);
    this.announce(this.t.exported);
  }

  async #copy(): Promise<void> {
    const { store } = this.#storage;
    if (!store) return;
    const { text } = await this.#file(store);
    const copied = await copyText(this, text);
    this.asText = copied ? null : text;
    if (copied) this.announce(this.t.copied);
  }

  async #onFile(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    const { store } = this.#storage;
    if (!file || !store) return;
    this.preview = undefined;
    this.importFailure = undefined;
    this.outcome = '';
    try {
      const { parseWorkspace, planImport } = await loadPart.readers();
      const { workspace } = parseWorkspace(await file.text(), file.name);
      this.preview = { name: file.name, plan: planImport(workspace, await store.dump()) };
      await this.focusOn('preview');
    } catch (error) {
      this.importFailure = error instanceof Error ? error.message : String(error);
      const { code = 'invalid' } = error as { code?: string };
      this.dispatchEvent(new KoblingErrorEvent('WorkspaceError', code, file.name));
    } finally {
      input.value = '';
    }
  }

  /** Everything in one transaction; what has changed since the preview is not overwritten. */
  async #import(): Promise<void> {
    const { store } = this.#storage;
    if (!store || !this.preview) return;
    const writes = this.preview.plan.rows
      .filter(({ state }) => state === 'new' || state === 'newer' || state === 'unreadable')
      .map(({ collection, key, incoming, existing, state }): BatchWrite => ({
        collection,
        key,
        value: incoming.value,
        ...(state === 'unreadable' ? {} : { expected: existing?.rev ?? 0 }),
      }));
    try {
      // The person has chosen to go on after an erasure; the preview was made of what is here now.
      if (store.status.reason === 'deleted') store.resume();
      await store.batch(writes, { strict: true });
      this.outcome = this.t.imported(writes.length);
      this.announce(this.outcome);
      this.dispatchEvent(new KoblingSavedEvent('import', writes.length));
    } catch (error) {
      this.importFailure = error instanceof Error ? error.message : String(error);
      this.dispatchEvent(
        new KoblingErrorEvent(error instanceof Error ? error.name : 'Error', 'import', this.preview.name),
      );
    }
    this.preview = undefined;
    await this.#look();
  }

  async #erase(): Promise<void> {
    const { store } = this.#storage;
    if (!store) return;
    const { gone } = await store.erase();
    this.outcome = gone ? this.t.gone : this.t.notGone;
    this.announce(this.outcome);
    this.preview = undefined;
    this.importFailure = undefined;
    this.asText = null;
    this.dispatchEvent(new KoblingChangeEvent('erase', 0));
    await this.#look();
  }

  #renderHoldings(holdings: readonly Holding[]): TemplateResult {
    const { t, locale } = this;
    const backend = this.#storage.status?.backend ?? 'memory';
    const there = holdings.filter(({ count }) => count > 0);
    if (there.length === 0)
      return html`<p>${t.nothing}</p>
        <p class="measure quiet">${t.nothingText}</p>`;
    return html`<p class="measure">${t.where[backend]} <span class="quiet">${t.limits}</span></p>
      <table>
        <caption class="unseen">
          ${t.title}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.columns.what}</th>
            <th scope="col" class="number">${t.columns.count}</th>
            <th scope="col">${t.columns.last}</th>
          </tr>
        </thead>
        <tbody>
          ${there.map(
            ({ collection, count, last }) =>
              html`<tr>
                <th scope="row">${t.collections[collection]}</th>
                <td class="number">${count}</td>
                <td>${last ? formatDate(last, locale) : '–'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <div class="actions">
        <button type="button" class="solid" @click=${() => void this.#export()}>${t.export}</button>
        <button type="button" class="link" @click=${() => void this.#copy()}>${t.copyInstead}</button>
      </div>
      ${
        this.asText === null
          ? nothing
          : html`<textarea readonly rows="8" aria-label=${t.copyText} .value=${this.asText}></textarea>`
      }`;
  }

  #renderPreview({ name, plan }: Preview): TemplateResult {
    const { t } = this;
    const told = IMPORT_STATES.filter((state) => plan.counts[state] > 0);
    const useful = plan.counts.new + plan.counts.newer + plan.counts.unreadable;
    return html`<div class="preview">
      ${this.heading(t.previewTitle(name), 1, { id: 'preview' })}
      <ul>
        ${told.map((state) => html`<li>${t.plan[state](plan.counts[state])}.</li>`)}
      </ul>
      ${useful === 0 ? html`<p>${t.nothingToDo}</p>` : nothing}
      <div class="actions">
        ${
          useful > 0
            ? html`<button type="button" class="solid" @click=${() => void this.#import()}>${t.doImport}</button>`
            : nothing
        }
        <button type="button" class="link" @click=${() => (this.preview = undefined)}>${t.cancelImport}</button>
      </div>
    </div>`;
  }

  protected override renderContent(): TemplateResult {
    const { t, holdings, importFailure } = this;
    const name = this.landmark(t.region);
    if (!holdings) return html`<section aria-label=${name}><p class="note">${t.loading}</p></section>`;
    return html`<section aria-label=${name} data-rr-mask class="data">
      ${this.heading(t.title)} ${this.#renderHoldings(holdings)}
      ${this.outcome ? html`<p><b>${this.outcome}</b></p>` : nothing}
      <div class="section">
        ${this.heading(t.importTitle, 1, { size: 'label' })}
        <p class="note">${t.importNote}</p>
        <label class="file link"
          >${t.choose}<input
            type="file"
            accept=".json,application/json"
            @change=${(event: Event) => void this.#onFile(event.target as HTMLInputElement)}
          />
        </label>
        ${
          importFailure === undefined
            ? nothing
            : html`<div class="error" role="alert">
              ${this.heading(t.importFailedTitle, 1)}
              <p>${t.importFailedText}</p>
              <p class="code" lang="en" translate="no">${importFailure}</p>
            </div>`
        }
        ${this.preview ? this.#renderPreview(this.preview) : nothing}
      </div>
      ${
        this.#total > 0
          ? html`<div class="section">
            ${this.heading(t.eraseTitle, 1, { size: 'label' })}
            <p class="note">${t.eraseNote}</p>
            <button type="button" class="link" @click=${() => askConfirm(this.renderRoot, 'erase')}>${t.erase}</button>
          </div>`
          : nothing
      }
      ${renderConfirm({
        id: 'erase',
        level: this.level + 1,
        title: t.eraseAsk,
        text: t.eraseAskText(this.#total),
        yes: t.eraseYes,
        no: t.eraseNo,
        onYes: () => void this.#erase(),
      })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-data': KoblingData;
  }
}
