import { html, nothing, type TemplateResult } from 'lit';
import type { StoreStatus } from '../../core/storage/store.js';
import type { RememberedTexts } from './remembered-texts.da.js';

/** What is told of what the finder remembers, and what happens on a press. */
export interface RememberedView {
  readonly t: RememberedTexts;
  /** There is something to clear. */
  readonly hasOwn: boolean;
  /** It has come back from an earlier visit. */
  readonly isRecalled: boolean;
  /** Everything has just been cleared. */
  readonly isCleared: boolean;
  /** Where it is kept; undefined as long as it is not. */
  readonly kept: StoreStatus['backend'] | undefined;
  readonly isFailed: boolean;
  /** A need without an offer has been counted. */
  readonly isCounted: boolean;
  readonly onStartOver: () => void;
  readonly onUndo: () => void;
}

/** One quiet line: what is remembered and where, and the way out of it. */
export function renderRemembered(view: RememberedView): TemplateResult | typeof nothing {
  const { t, hasOwn, isRecalled, isCleared, kept, isFailed, isCounted, onStartOver, onUndo } = view;
  if (!hasOwn && !isCleared) return nothing;
  const words = isCleared
    ? [t.cleared]
    : [
        isRecalled && t.again,
        isFailed ? t.failed : kept && (isRecalled ? t.keptAgain : t.kept)[kept],
        isCounted && t.counted,
      ];
  return html`<div class="actions note remembered no-print">
    <button type="button" class="link" @click=${isCleared ? onUndo : onStartOver}>
      ${isCleared ? t.undo : t.startOver}
    </button>
    <span>${words.filter(Boolean).join(' ')}</span>
  </div>`;
}
