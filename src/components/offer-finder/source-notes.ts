import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../core/model/problem.js';
import { headingAt } from '../base/heading.js';
import type { CatalogueSource } from './catalogue-sources.js';
import type { FinderTexts } from './texts.da.js';

/** At most this many are told; a hostile file can have hundreds. */
const MOST_TOLD = 20;

/** What is wrong in a file, for the web editor who can mend it: path, what was expected, what stood there. */
const renderProblems = (t: FinderTexts, problems: readonly Problem[]): TemplateResult =>
  html`<details>
    <summary>${t.details}</summary>
    <ul class="code" lang="en" translate="no">
      ${problems
        .slice(0, MOST_TOLD)
        .map(
          ({ path, code, expected, found }) => html`<li>${path || '/'}: ${code}, ${expected} ← ${found}</li>`,
        )}
    </ul>
  </details>`;

/** A catalogue that failed is named, with what to do; the rest goes on. */
export function renderSourceNotes(
  t: FinderTexts,
  sources: readonly CatalogueSource[],
  level: number,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  const ready = sources.filter(({ status }) => status === 'ready').length;
  const notes = sources.flatMap(({ name, failure, problems, catalogue }) => {
    if (failure)
      return html`<div class="error no-print">
        ${headingAt(level, t.failedTitle(name))}
        <p>${t.failedOthers(ready)}</p>
        <p class="code" lang="en" translate="no">${failure.detail}</p>
        <p><button type="button" class="link" @click=${onRetry}>${t.retry}</button></p>
      </div>`;
    if (problems.length > 0 && catalogue)
      return html`<div class="note no-print">
        <p>${t.partlyTitle(name, problems.length, catalogue.offers.length)}</p>
        ${renderProblems(t, problems)}
      </div>`;
    return [];
  });
  return notes.length > 0 ? html`<div class="source-notes">${notes}</div>` : nothing;
}
