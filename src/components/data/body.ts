import { html, nothing, type TemplateResult } from 'lit';
import type { GapList } from '../../core/model/gaps.js';
import { gapListsIn } from '../../core/storage/finder-records.js';
import type { Store } from '../../core/storage/store.js';
import { loadPart } from '../../parts.js';
import { askConfirm, renderConfirm } from '../base/confirm.js';
import { copyText } from '../base/copy.js';
import { downloadText } from '../base/download.js';
import type { KoblingElement } from '../base/element.js';
import { KoblingChangeEvent, KoblingSavedEvent } from '../base/events.js';
import { FailureController } from '../base/failure-controller.js';
import { headingAt } from '../base/heading.js';
import { inList } from '../base/numbers.js';
import type { StoreController } from '../base/store-controller.js';
import { downloadGaps, type GapsFormat } from './gaps-download.js';
import { renderGaps } from './gaps-view.js';
import { renderHoldings } from './holdings-view.js';
import { holdingsOf, NOTHING_HELD, totalOf, type Holding } from './holdings.js';
import { renderImport } from './import-view.js';
import { writesOf, type Preview } from './preview.js';
import { textsFor } from '../base/texts-for.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';

export { dataStyles } from './data.styles.js';

const textsOf = textsFor('data', { da, en });

/** The element around the body, as far as the body must know it. */
export interface DataFrame {
  readonly host: KoblingElement;
  readonly storage: StoreController;
  readonly announce: (words: string) => void;
  readonly focusOn: (id: string) => Promise<void>;
  readonly level: () => number;
  /** The element has room for one column alone. */
  readonly narrow: () => boolean;
}

/** What lies here and what can be done with it; loaded together with the store. */
export class DataBody {
  readonly #frame: DataFrame;
  readonly #failure: FailureController;
  #holdings: readonly Holding[] | undefined;
  #gaps: readonly GapList[] = [];
  #preview: Preview | undefined;
  /** What the last taking in or erasing came to. */
  #outcome = '';
  /** Of several files those that could not be used. */
  #lost: readonly string[] = [];
  #asText: string | null = null;

  constructor(frame: DataFrame) {
    this.#frame = frame;
    this.#failure = new FailureController(frame.host);
  }

  get isPainted(): boolean {
    return this.#holdings !== undefined;
  }

  get #t() {
    return textsOf(this.#frame.host);
  }

  /** Looks at what lies here now. */
  async look(): Promise<void> {
    const records = await this.#frame.storage.store?.dump();
    if (!records) return;
    this.#holdings = holdingsOf(records);
    this.#gaps = gapListsIn(records.settings);
    this.#frame.host.requestUpdate();
  }

  /** Everything was erased, here or elsewhere. */
  forget(): void {
    this.#holdings = NOTHING_HELD;
    this.#gaps = [];
    this.#frame.host.requestUpdate();
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
    downloadText(this.#frame.host, name, text);
    this.#frame.announce(this.#t.exported);
  }

  async #copy(store: Store): Promise<void> {
    const { text } = await this.#file(store);
    const copied = await copyText(this.#frame.host, text);
    this.#asText = copied ? null : text;
    this.#frame.host.requestUpdate();
    // What to do now is the name of the field, and so is said with it.
    if (copied) this.#frame.announce(this.#t.copied);
    else await this.#frame.focusOn('as-text');
  }

  async #exportGaps(format: GapsFormat): Promise<void> {
    await downloadGaps(this.#frame.host, this.#gaps, format, this.#t);
    this.#frame.announce(this.#t.exported);
  }

  async #open(store: Store, files: readonly File[]): Promise<void> {
    const [first] = files;
    this.#preview = undefined;
    this.#failure.clear();
    this.#outcome = '';
    this.#lost = [];
    try {
      const { planFile, planGapsFiles, figuresLost } = await loadPart.readers();
      const here = await store.dump();
      if (first && files.length === 1) {
        const plan = planFile(await first.text(), here, first.name);
        const gone = new Set(plan.withdrawn.map(({ value }) => value.id));
        this.#preview = { name: first.name, plan, lost: figuresLost(gone, here) };
      } else {
        const chosen = files.map(async (file) => ({ name: file.name, text: await file.text() }));
        const { plan, names, failed } = planGapsFiles(await Promise.all(chosen), here);
        if (names.length > 0)
          this.#preview = { name: inList(names, this.#frame.host.locale), plan, lost: [] };
        const [fault] = failed;
        this.#lost = failed.map(({ name }) => name);
        // All are named, and of the first what is wrong with it.
        if (fault) await this.#failure.tell(fault.error, fault.name);
      }
      this.#frame.host.requestUpdate();
      if (this.#preview) await this.#frame.focusOn('preview');
    } catch (error) {
      await this.#failure.tell(error, first?.name ?? '');
    }
  }

  /** Everything in one transaction; what has changed since the preview is not overwritten. */
  async #import(store: Store, preview: Preview): Promise<void> {
    const { host, focusOn } = this.#frame;
    const writes = writesOf(preview);
    try {
      // The person has chosen to go on after an erasure; the preview was made of what is here now.
      if (store.status.reason === 'deleted') store.resume();
      await store.batch(writes, { strict: true });
      this.#outcome = this.#t.imported(writes.length);
      host.dispatchEvent(new KoblingSavedEvent('import', writes.length));
    } catch (error) {
      await this.#failure.tell(error, preview.name);
    }
    this.#preview = undefined;
    await this.look();
    // The button that was pressed is gone: focus goes to what came of it, and is read from there.
    await focusOn(this.#failure.told ? 'failure' : 'outcome');
  }

  async #erase(store: Store): Promise<void> {
    const { gone } = await store.erase();
    this.#outcome = gone ? this.#t.gone : this.#t.notGone;
    this.#preview = undefined;
    this.#failure.clear();
    this.#asText = null;
    this.#frame.host.dispatchEvent(new KoblingChangeEvent('erase', 0));
    await this.look();
    await this.#frame.focusOn('outcome');
  }

  readonly #onCancel = (): void => {
    this.#preview = undefined;
    this.#frame.host.requestUpdate();
    void this.#frame.focusOn('file');
  };

  #renderErasing(level: number, total: number, onYes: () => void): TemplateResult {
    const t = this.#t;
    const onAsk = () => {
      const { shadowRoot } = this.#frame.host;
      if (shadowRoot) askConfirm(shadowRoot, 'erase');
    };
    return html`${
      total > 0
        ? html`<div class="section no-print">
          ${headingAt(level, t.eraseTitle, { size: 'label' })}
          <p class="note">${t.eraseNote}</p>
          <button type="button" class="link" @click=${onAsk}>${t.erase}</button>
        </div>`
        : nothing
    }
    ${renderConfirm({
      id: 'erase',
      level,
      title: t.eraseAsk,
      text: t.eraseAskText,
      yes: t.eraseYes,
      no: t.eraseNo,
      onYes,
    })}`;
  }

  /** Undefined until it is known what lies here. */
  render(): TemplateResult | undefined {
    const t = this.#t;
    const { host, storage } = this.#frame;
    const { store, status } = storage;
    const holdings = this.#holdings;
    if (!holdings || !store) return undefined;
    const { locale } = host;
    const level = this.#frame.level();
    const withPart = (work: () => Promise<void>) => void host.withPart(work, 'files');
    return html`${headingAt(level, t.title, { size: 'h2' })}
      ${renderHoldings({
        t,
        locale,
        holdings,
        backend: status?.backend ?? 'memory',
        asText: this.#asText,
        onExport: () => withPart(() => this.#export(store)),
        onCopy: () => withPart(() => this.#copy(store)),
      })}
      ${this.#outcome ? html`<p id="outcome" tabindex="-1"><b>${this.#outcome}</b></p>` : nothing}
      ${renderGaps({
        t,
        locale,
        level: level + 1,
        narrow: this.#frame.narrow(),
        lists: this.#gaps,
        onDownload: (format) => withPart(() => this.#exportGaps(format)),
      })}
      ${renderImport({
        t,
        locale,
        level: level + 1,
        preview: this.#preview,
        failure: this.#failure.render({
          level: level + 1,
          source: 'reader',
          title:
            this.#lost.length > 0 ? t.importFailedNames(inList(this.#lost, locale)) : t.importFailedTitle,
          safe: t.importFailedText,
        }),
        onFiles: (files) => void this.#open(store, files),
        onImport: () => {
          if (this.#preview) void this.#import(store, this.#preview);
        },
        onCancel: this.#onCancel,
      })}
      ${this.#renderErasing(level + 1, totalOf(holdings), () => void this.#erase(store))}`;
  }
}
