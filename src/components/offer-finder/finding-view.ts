import { html, nothing, type TemplateResult } from 'lit';
import { SYSTEMS } from '../../core/model/vocabulary.js';
import { formatNumber } from '../base/format.js';
import { inlineMark } from '../base/weave.js';
import { PAGE, type FindingController } from './finding-controller.js';
import type { FindingView } from './finding-fold.js';
import { renderHit, type HitView } from './finding-hit.js';
import { textsFor } from '../base/texts-for.js';
import { da } from './finding-texts.da.js';
import { en } from './finding-texts.en.js';

const textsOf = textsFor('finding', { da, en });

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
function inWords({ f, locale, finding, titleOf }: HitView): string {
  const { found, filter } = finding;
  if (!found) return f.looking;
  if (filter.systems.length === 0) return f.noSystem;
  const { total, way, about, hits, exact } = found;
  const words = found.words.trim();
  if (total === 0) return found.barred.length > 0 ? f.onlyBarred(words) : f.foundNothing(words);
  const told = f.found(formatNumber(total, locale), total, way === 'about' ? '' : words, hits.length);
  const near = !found.near ? '' : exact === 0 ? f.near : f.nearToo;
  const how = {
    plain: near,
    beyond: `${f.beyond} ${near}`.trim(),
    about: f.about(
      words,
      about.map((need) => titleOf(need, locale)),
    ),
    some: f.some,
  };
  return `${how[way]} ${told}`.trim();
}

/** All single offers: where to search, what is let through, and what was found. */
export function renderFinding(own: FindingView, finding: FindingController): TemplateResult {
  finding.follow(own);
  const { found } = finding;
  const view = { ...own, finding, f: textsOf(own) };
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
      found && found.barred.length > 0
        ? html`<p class="label" id="found-barred">${f.barred}</p>
            <ul class="others" aria-labelledby="found-barred">
              ${found.barred.map((hit, index) => renderHit(view, hit, hits.length + index, hit))}
            </ul>`
        : nothing
    }
    ${
      left > 0
        ? html`<p>
            <button type="button" class="link" @click=${finding.onMore}>${f.more(Math.min(PAGE, left))}</button>
          </p>`
        : nothing
    }`;
}
