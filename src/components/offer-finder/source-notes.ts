import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../base/heading.js';
import { renderTechnical } from '../base/technical.js';
import type { CatalogueSource } from './catalogue-loading.js';
import type { CatalogueSupply } from './catalogue-supply.js';

/** Where the company lies decides what is fetched: it is asked first, or all is fetched, with its size said. */
function renderPlace(supply: CatalogueSupply, level: number, hasAnswer: boolean): TemplateResult {
  const { t, size, bytesOfAll, onWhole } = supply;
  return html`<div class="no-print">
    ${headingAt(level, t.placeTitle)}
    <p class="measure">${t.placeText(size[0])} ${hasAnswer ? t.placeOld : nothing}</p>
    <p><button type="button" class="link" @click=${onWhole}>${t.whole(bytesOfAll)}</button></p>
  </div>`;
}

/** What is known of a catalogue in shards: what is missing, how old it is, and how much of it is here. */
function renderShards(
  supply: CatalogueSupply,
  source: CatalogueSource,
  level: number,
): (TemplateResult | typeof nothing)[] {
  const { t, onAgain, isFetching } = supply;
  const missing = supply.missingOf(source);
  const count = supply.countOf(source);
  const manifest = source.shards?.shards.manifest;
  if (!manifest) return [];
  return [
    missing.length > 0
      ? html`<div class="error no-print">
          ${headingAt(level, t.missingTitle(source.name))}
          <p>${t.missingText}</p>
          ${renderTechnical(supply.speaker, { lines: missing.map(({ detail }) => detail) })}
          <p>
            <button type="button" class="link" aria-disabled=${isFetching ? 'true' : 'false'} @click=${onAgain}>
              ${isFetching ? t.fetching : t.retry}
            </button>
          </p>
        </div>`
      : nothing,
    source.shards?.isKept
      ? html`<p class="note no-print">${t.kept(source.name, manifest.updated)}</p>`
      : nothing,
    count !== undefined && missing.length === 0 && supply.isReady && !supply.asksPlace
      ? html`<p class="note no-print">${t.fetched(count, manifest.offers)}</p>`
      : nothing,
  ];
}

/** Catalogues that failed, what the answer rests on instead, and what to do. Several are one piece of news, not several. */
function renderFailures(
  { t, speaker, sources }: CatalogueSupply,
  level: number,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  const failed = sources.flatMap(({ name, failure }) => (failure ? [{ name, failure }] : []));
  const [first] = failed;
  if (!first) return nothing;
  const isOne = failed.length === 1;
  return html`<div class="error no-print">
    ${headingAt(level, isOne ? t.failedTitle(first.name) : t.failedSeveral(failed.length))}
    <p>${t.failedOthers(sources.length - failed.length)}</p>
    ${renderTechnical(speaker, {
      lines: failed.map(({ name, failure }) => (isOne ? failure.detail : `${name} – ${failure.detail}`)),
    })}
    <p><button type="button" class="link" @click=${onRetry}>${t.retry}</button></p>
  </div>`;
}

/** A catalogue that failed is named, with what to do; the rest goes on. */
export function renderSourceNotes(
  supply: CatalogueSupply,
  level: number,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  const { t, speaker, sources, isAskingPlace } = supply;
  const notes = sources.flatMap((source): (TemplateResult | typeof nothing)[] => {
    const { name, problems, catalogue, shards } = source;
    if (shards) return renderShards(supply, source, level);
    if (problems.length > 0 && catalogue)
      return [
        html`<div class="note no-print">
          <p>${t.partlyTitle(name, problems.length, catalogue.offers.length)}</p>
          ${renderTechnical(speaker, { problems })}
        </div>`,
      ];
    return [];
  });
  const shown = [renderFailures(supply, level, onRetry), ...notes].filter((note) => note !== nothing);
  if (isAskingPlace) shown.unshift(renderPlace(supply, level, supply.hasAnswered));
  return shown.length > 0 ? html`<div class="source-notes">${shown}</div>` : nothing;
}
