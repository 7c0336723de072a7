import { html, nothing, type TemplateResult } from 'lit';
import { downloadText } from '../base/download.js';
import { belowTexts } from './below-texts.js';
import type { Speaker } from '../base/texts-for.js';
import type { SectionView } from './keep-view.js';
import type { RadarShell } from './panel.js';
import type { OtherPerspective, PerspectiveState } from './perspective-round.js';

/** What the files are made from. */
export interface TakeAwayView extends SectionView, Speaker {
  readonly round: string | null;
  readonly others: Readonly<Partial<Record<OtherPerspective, PerspectiveState>>>;
}

export type PictureKind = 'svg' | 'png' | 'csv';

/** Hands the figures over as files. What is hidden on the screen is in none of them. */
export class TakeAway {
  readonly #shell: RadarShell;
  /** What came of the last press. */
  said = '';
  /** What can be copied by hand where the browser swallowed the file. */
  byHand = '';

  constructor(shell: RadarShell) {
    this.#shell = shell;
  }

  async save(view: TakeAwayView, kind: PictureKind): Promise<void> {
    const { element } = this.#shell;
    await element.withPart(async () => {
      const part = await import('../../parts/radar-exports.js');
      const name = part.safeFileName(
        ['kobling-radar', view.instrument.id, view.round ?? ''].filter(Boolean).join('-'),
        kind,
      );
      if (kind === 'csv') this.#hand(name, part.coverCsv(view), 'text/csv');
      else {
        const { scene, words, palette } = part.coverPicture(view);
        if (kind === 'svg') this.#hand(name, part.sceneSvg(scene, words, palette), 'image/svg+xml');
        else this.#hand(name, await part.scenePng(element.ownerDocument, scene, palette), 'image/png');
      }
    });
  }

  /** Whether the file was kept nobody tells us, so text stands there too. */
  #hand(name: string, content: string | Blob, type: string): void {
    const { element, announce } = this.#shell;
    downloadText(element, name, content, type);
    this.said = belowTexts(element).handed(name);
    this.byHand = typeof content === 'string' ? content : '';
    announce(this.said);
    element.requestUpdate();
  }
}

const KINDS: readonly PictureKind[] = ['png', 'svg', 'csv'];

/** The buttons for files and paper, and what came of the last one. */
export function renderTakeAway(view: TakeAwayView, take: TakeAway): TemplateResult {
  const { t } = view;
  const onPrint = (event: Event) => {
    if (event.currentTarget instanceof Element) event.currentTarget.ownerDocument.defaultView?.print();
  };
  return html`<div class="take no-print">
    <div class="actions">
      ${KINDS.map(
        (kind) =>
          html`<button type="button" class="link" @click=${() => void take.save(view, kind)}>${t.save[kind]}</button>`,
      )}
      <button type="button" class="link" @click=${onPrint}>${t.print}</button>
    </div>
    ${
      take.said
        ? html`<div class="note">
            <p>${take.said}</p>
            ${
              take.byHand
                ? html`<details>
                    <summary>${t.byHand}</summary>
                    <textarea readonly rows="5" aria-label=${t.byHand} .value=${take.byHand}></textarea>
                  </details>`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}
