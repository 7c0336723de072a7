import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../core/model/problem.js';
import { da } from './technical-texts.da.js';
import { en } from './technical-texts.en.js';
import { textsFor, type Speaker } from './texts-for.js';

/** What went wrong, in the terms of whoever mends it: single problems where they are known, else lines. */
export interface Technical {
  readonly problems?: readonly Problem[];
  readonly lines?: readonly string[];
}

const textsOf = textsFor('technical', { da, en });
/** A list longer than this helps nobody; the file is read again once these are mended. */
const MOST_TOLD = 20;

/**
 * What the reader need not understand, folded away and introduced in the reader's language as something to pass on. What
 * is in the terms of a file format, or comes from the browser, is marked as English, so that it is read aloud as such.
 */
export function renderTechnical(speaker: Speaker, { problems = [], lines = [] }: Technical): TemplateResult {
  const t = textsOf(speaker);
  return html`<details class="technical">
    <summary>${t.summary}</summary>
    <p class="note">${t.note}</p>
    ${
      problems.length > 0
        ? html`<ul class="code">
          ${problems.slice(0, MOST_TOLD).map(
            ({ path, code, expected, found }) =>
              html`<li>
                  <span translate="no">${path || '/'}</span>: ${t.expected}
                  <span lang="en" translate="no">${expected}</span>, ${t.found}
                  <span lang="en" translate="no">${found}</span> (<span lang="en" translate="no">${code}</span>)
                </li>`,
          )}
        </ul>`
        : nothing
    }
    ${
      problems.length === 0
        ? html`<ul class="code" lang="en" translate="no">
          ${lines.slice(0, MOST_TOLD).map((line) => html`<li>${line}</li>`)}
        </ul>`
        : nothing
    }
  </details>`;
}
