import { html, nothing, type TemplateResult } from 'lit';
import type { HandedIn } from './hand-in-files.js';
import { headingAt } from './heading.js';
import type { Locale } from './locale.js';
import { roundTexts } from './round-texts.js';
import type { RoundTexts } from './round-texts.da.js';

export interface HandInView {
  readonly locale: Locale;
  readonly level: number;
  readonly handedIn: readonly HandedIn[];
  /** The store is in memory only. */
  readonly memory: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

const OUTCOMES = ['added', 'replaced', 'same', 'older', 'other-round', 'failed'] as const;

/** Takes in files of responses, and says of each what became of it. */
export function renderHandIn({ locale, level, handedIn, memory, onFiles }: HandInView): TemplateResult {
  const t = roundTexts(locale);
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    // What was told of the files before goes first: a status that comes to the same words again is then spoken again.
    onFiles([]);
    onFiles(files);
  };
  return html`<div class="section hand-in no-print">
    ${headingAt(level, t.handIn, { size: 'label' })}
    <p class="note">${t.handInNote} ${memory ? html`<b>${t.memory}</b>` : nothing}</p>
    <label class="file link"
      >${t.choose}<input type="file" multiple accept=".json,application/json" @change=${onChange} />
    </label>
    <p role="status">
      ${
        handedIn.length > 0
          ? html`${OUTCOMES.flatMap((outcome) => {
              const count = handedIn.filter((one) => one.outcome === outcome).length;
              return count > 0 ? [t.outcomes(count, t.outcome[outcome])] : [];
            }).join(', ')}.`
          : nothing
      }
    </p>
    ${handedIn.length > 0 ? html`<ul class="note">${handedIn.map((one) => renderFile(t, one))}</ul>` : nothing}
  </div>`;
}

function renderFile(t: RoundTexts, { name, outcome, failure }: HandedIn): TemplateResult {
  return html`<li>
    <bdi translate="no">${name}</bdi>: ${failure ? t.why[failure.why] : t.outcome[outcome]}
    ${
      failure
        ? html`<details>
          <summary>${t.details}</summary>
          <p class="code" lang="en" translate="no">${failure.detail}</p>
        </details>`
        : nothing
    }
  </li>`;
}
