import { html, type TemplateResult } from 'lit';
import { loadDataPart } from '../../parts.js';
import { KoblingElement } from '../base/element.js';
import { StoreController } from '../base/store-controller.js';
import { textsFor } from '../base/texts-for.js';
import type { DataBody } from './body.js';
import type { Region, Waiting } from '../base/tables.js';

const textsOf = textsFor('dataShell', {
  da: { region: 'Mine data', wait: 'Ser efter …' },
  en: { region: 'My data', wait: 'Looking …' },
});

/**
 * Shows what the kit keeps on this device, hands it out as one file, takes it in again after showing what will happen,
 * and erases it, looking afterwards whether it is gone. Needs without an offer, as the finder has counted them, are shown
 * as a list for the partnership's meeting.
 *
 * @summary My data: see, export, import, erase.
 * @slot - Fallback, shown until the element runs and whenever it cannot.
 * @fires {KoblingReadyEvent} kobling-ready - The element has painted.
 * @fires {KoblingChangeEvent} kobling-change - Everything was erased.
 * @fires {KoblingSavedEvent} kobling-saved - A file was taken in.
 * @fires {KoblingErrorEvent} kobling-error - A file could not be used.
 */
export class KoblingData extends KoblingElement {
  /** Everything but the frame; it is of use only where the store is, and comes with it. */
  #body: DataBody | undefined;

  readonly #storage = new StoreController(this, {
    onOpen: () => void this.withPart(() => this.#open(), 'body'),
    onChange: () => void this.#body?.look(),
    onErased: () => this.#body?.forget(),
  });

  protected override get isPainted(): boolean {
    return this.#body?.isPainted ?? false;
  }

  async #open(): Promise<void> {
    const part = await loadDataPart.body();
    this.wear(part.dataStyles);
    this.#body ??= new part.DataBody({
      host: this,
      storage: this.#storage,
      announce: (words) => this.announce(words),
      focusOn: (id) => this.focusOn(id),
      level: () => this.level,
      narrow: () => this.narrow,
    });
    await this.#body.look();
  }

  protected override renderContent(): TemplateResult {
    const t = textsOf(this);
    return html`<section aria-label=${this.landmark(t.region)} data-rr-mask class="data">
      ${this.#body?.render() ?? html`<p class="note">${t.wait}</p>`}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-data': KoblingData;
  }
}

declare module '../base/tables.js' {
  interface Tables {
    dataShell: Region & Waiting;
  }
}
