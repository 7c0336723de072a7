import { html, nothing, type TemplateResult } from 'lit';
import { SYSTEMS } from '../../core/model/vocabulary.js';
import { formatNumber } from '../base/format.js';
import { inlineMark } from '../base/weave.js';
import { PAGE, type FindingController } from './finding-controller.js';
import type { FindingView } from './finding-fold.js';
import { renderHit, type HitView } from './finding-hit.js';
import { da } from './finding-texts.da.js';
import { en } from './finding-texts.en.js';

const TEXTS = { da, en };

/** A box to tick, with its words. */
function renderTick(words: unknown, isOn: boolean, onChange: (isOn: boolean) => void): TemplateResult {
  return html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${isOn}
      @change=${({ currentTarget }: Event) =>
        onChange(currentTarget instanceof HTMLInputElement && currentTarget.checked)}
    /><span>${words}</span></label
  >`;
}

function renderFilters({ t, f, place, fits, finding }: HitView): TemplateResult {
  const { systems, isAsked, isNearby, isOpenNow } = finding.filter;
  return html`<fieldset class="no-print">
      <legend class="label">${f.systems}</legend>
      ${SYSTEMS.map((system) =>
        renderTick(html`${inlineMark(system)}${t.system[system]}`, systems.includes(system), (isOn) =>
          finding.setSystem(system, isOn),
        ),
      )}
    </fieldset>
    <div class="only no-print">
      ${fits > 0 ? renderTick(f.asked, isAsked, (isOn) => finding.setFilter({ isAsked: isOn })) : nothing}
      ${place ? renderTick(f.nearby(place), isNearby, (isOn) => finding.setFilter({ isNearby: isOn })) : nothing}
      ${renderTick(f.openNow, isOpenNow, (isOn) => finding.setFilter({ isOpenNow: isOn }))}
    </div>
    ${place ? nothing : html`<p class="note no-print">${f.noPlace}</p>`}`;
}

/** What was found, in a sentence. */
function inWords({ f, locale, finding }: HitView): string {
  const { found, foundWords, filter, isBeyond } = finding;
  if (!found) return f.looking;
  if (filter.systems.length === 0) return f.noSystem;
  const words = foundWords.trim();
  if (found.total === 0) return f.foundNothing(words);
  const told = f.found(formatNumber(found.total, locale), found.total, words, found.hits.length);
  const near = !found.near ? '' : found.exact === 0 ? f.near : f.nearToo;
  return [isBeyond ? f.beyond : '', near, told].filter(Boolean).join(' ');
}

/** All single offers: where to search, what is let through, and what was found. */
export function renderFinding(own: FindingView, finding: FindingController): TemplateResult {
  finding.follow(own);
  const { found } = finding;
  const view = { ...own, finding, f: TEXTS[own.locale] };
  const { f } = view;
  const hits = found?.hits ?? [];
  const left = (found?.total ?? 0) - hits.length;
  return html`<p class="no-print"><label class="label" for="find">${f.field}</label></p>
    <p class="note no-print" id="find-hint">${f.hint}</p>
    <input
      class="find no-print"
      id="find"
      type="search"
      autocomplete="off"
      aria-describedby="find-hint"
      .value=${finding.words}
      @input=${finding.onInput}
    />
    ${renderFilters(view)}
    <p class="told" role="status">${inWords(view)}</p>
    <ul class="others">
      ${hits.map((hit, index) => renderHit(view, hit, index))}
    </ul>
    ${
      left > 0
        ? html`<p>
            <button type="button" class="link" @click=${finding.onMore}>${f.more(Math.min(PAGE, left))}</button>
          </p>`
        : nothing
    }`;
}
