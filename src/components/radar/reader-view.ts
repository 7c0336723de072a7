import { html, nothing, type TemplateResult } from 'lit';
import type { RadarTexts } from './body-texts.da.js';
import { readOut, type FunctionCover } from './cover.js';
import { inItsLanguage } from './cover-views.js';

export interface ReaderView {
  readonly t: RadarTexts;
  readonly functions: readonly FunctionCover[];
  /** The number of the competence that is being read; 0 before the first. */
  readonly current: number;
  readonly onRead: (number: number) => void;
}

/** Where a key leads; undefined for keys that are not ours. */
function target(key: string, current: number, last: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, current + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(1, current - 1);
  if (key === 'Home') return 1;
  return key === 'End' ? last : undefined;
}

/**
 * Reads the radar point by point: two buttons, or the arrow keys while one of them has focus. The point is marked in the
 * figure, and its words stand beside the buttons, where a screen reader hears them change.
 */
export function renderReader({ t, functions, current, onRead }: ReaderView): TemplateResult {
  const all = functions.flatMap((one) => one.competences.map((competence) => ({ one, competence })));
  const at = all[current - 1];
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = target(event.key, current, all.length);
    if (to === undefined) return;
    event.preventDefault();
    onRead(to);
  };
  return html`<div class="reader no-print" role="group" aria-label=${t.reader.label} @keydown=${onKey}>
    <span class="label">${t.reader.label}</span>
    <button type="button" class="link" aria-disabled=${current <= 1 ? 'true' : 'false'} @click=${() => onRead(Math.max(1, current - 1))}>
      ${t.reader.before}
    </button>
    <button type="button" class="link" aria-disabled=${current >= all.length ? 'true' : 'false'} @click=${() => onRead(Math.min(all.length, current + 1))}>
      ${t.reader.next}
    </button>
    <span class="note">${t.reader.hint}</span>
    <p role="status">
      ${
        at
          ? html`<span class="quiet">${t.reader.at(current, all.length)}${inItsLanguage(at.one)}.</span>
              <b>${inItsLanguage(at.competence)}</b>: ${readOut(t, at.competence)}.`
          : nothing
      }
    </p>
  </div>`;
}
