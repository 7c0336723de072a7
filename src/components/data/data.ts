import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Store } from '../../core/storage/store.js';
import { loadPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { askConfirm, renderConfirm } from '../base/confirm.js';
import { copyText } from '../base/copy.js';
import { downloadText } from '../base/download.js';
import { KoblingElement } from '../base/element.js';
import { KoblingChangeEvent, KoblingSavedEvent } from '../base/events.js';
import { FailureController } from '../base/failure-controller.js';
import { StoreController } from '../base/store-controller.js';
import { dataStyles } from './data.styles.js';
import { renderHoldings } from './holdings-view.js';
import { holdingsOf, NOTHING_HELD, totalOf, type Holding } from './holdings.js';
import { renderImport } from './import-view.js';
import { writesOf, type Preview } from './preview.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';

const TEXTS = { da, en };

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
  /** What the last taking in or erasing came to. */
  @state() private outcome = '';
  @state() private asText: string | null = null;

  readonly #failure = new FailureController(this);
  readonly #storage = new StoreController(this, {
    onOpen: () => void this.#look(),
    onChange: () => void this.#look(),
    onErased: () => (this.holdings = NOTHING_HELD),
  });

  private get t() {
    return TEXTS[this.locale];
  }

  protected override get isPainted(): boolean {
    return this.holdings !== undefined;
  }

  async #look(): Promise<void> {
    const records = await this.#storage.store?.dump();
    if (records) this.holdings = holdingsOf(records);
  }

  async #file(store: Store): Promise<{ name: string; text: string }> {
    const { toWorkspaceFile, writeJson, safeFileName } = await loadPart.exports();
    const now = new Date().toISOString();
    return {
      name: safeFileName(`kobling-${store.workspace}-${now.slice(0, 10)}`, 'json'),
      text: writeJson(toWorkspaceFile(store.workspace, await store.dump(), now)),
    };
  }

  async #export(store: Store): Promise<void> {
    const { name, text } = await this.#file(store);
    downloadText(this, name, text);
    this.announce(this.t.exported);
  }

  async #copy(store: Store): Promise<void> {
    const { text } = await this.#file(store);
    const copied = await copyText(this, text);
    this.asText = copied ? null : text;
    // What to do now is the name of the field, and so is said with it.
    if (copied) this.announce(this.t.copied);
    else await this.focusOn('as-text');
  }

  async #open(store: Store, file: File): Promise<void> {
    this.preview = undefined;
    this.#failure.clear();
    this.outcome = '';
    try {
      const { parseWorkspace, planImport } = await loadPart.readers();
      const { workspace } = parseWorkspace(await file.text(), file.name);
      this.preview = { name: file.name, plan: planImport(workspace, await store.dump()) };
      await this.focusOn('preview');
    } catch (error) {
      await this.#failure.tell(error, file.name);
    }
  }

  /** Everything in one transaction; what has changed since the preview is not overwritten. */
  async #import(store: Store, preview: Preview): Promise<void> {
    const writes = writesOf(preview);
    try {
      // The person has chosen to go on after an erasure; the preview was made of what is here now.
      if (store.status.reason === 'deleted') store.resume();
      await store.batch(writes, { strict: true });
      this.outcome = this.t.imported(writes.length);
      this.dispatchEvent(new KoblingSavedEvent('import', writes.length));
    } catch (error) {
      await this.#failure.tell(error, preview.name);
    }
    this.preview = undefined;
    await this.#look();
    // The button that was pressed is gone: focus goes to what came of it, and is read from there.
    await this.focusOn(this.#failure.told ? 'failure' : 'outcome');
  }

  async #erase(store: Store): Promise<void> {
    const { gone } = await store.erase();
    this.outcome = gone ? this.t.gone : this.t.notGone;
    this.preview = undefined;
    this.#failure.clear();
    this.asText = null;
    this.dispatchEvent(new KoblingChangeEvent('erase', 0));
    await this.#look();
    await this.focusOn('outcome');
  }

  #renderErasing(total: number, onYes: () => void): TemplateResult {
    const { t, level } = this;
    return html`${
      total > 0
        ? html`<div class="section no-print">
          ${this.heading(t.eraseTitle, 1, { size: 'label' })}
          <p class="note">${t.eraseNote}</p>
          <button type="button" class="link" @click=${() => askConfirm(this.renderRoot, 'erase')}>${t.erase}</button>
        </div>`
        : nothing
    }
    ${renderConfirm({
      id: 'erase',
      level: level + 1,
      title: t.eraseAsk,
      text: t.eraseAskText,
      yes: t.eraseYes,
      no: t.eraseNo,
      onYes,
    })}`;
  }

  protected override renderContent(): TemplateResult {
    const { t, locale, level, holdings, preview, outcome } = this;
    const { store, status } = this.#storage;
    const name = this.landmark(t.region);
    if (!holdings || !store)
      return html`<section aria-label=${name}><p class="note">${t.loading}</p></section>`;
    return html`<section aria-label=${name} data-rr-mask class="data">
      ${this.heading(t.title)}
      ${renderHoldings({
        t,
        locale,
        holdings,
        backend: status?.backend ?? 'memory',
        asText: this.asText,
        onExport: () => void this.#export(store),
        onCopy: () => void this.#copy(store),
      })}
      ${outcome ? html`<p id="outcome" tabindex="-1"><b>${outcome}</b></p>` : nothing}
      ${renderImport({
        t,
        level: level + 1,
        preview,
        failure: this.#failure.render({
          level: level + 1,
          source: 'reader',
          title: t.importFailedTitle,
          safe: t.importFailedText,
        }),
        onFile: (file) => void this.#open(store, file),
        onImport: () => {
          if (preview) void this.#import(store, preview);
        },
        onCancel: () => {
          this.preview = undefined;
          void this.focusOn('file');
        },
      })}
      ${this.#renderErasing(totalOf(holdings), () => void this.#erase(store))}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-data': KoblingData;
  }
}
