import { html, type TemplateResult } from 'lit';
import type { Answer, Item } from '../../core/model/assessment.js';

/** Items of one theme that follow one another. */
export function byTheme(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0]?.dimension === item.dimension) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/**
 * Progress as a running stitch, one per item, grouped by theme: done in ink, the current one in the accent and taller,
 * passed over dotted. More than forty items would be thinner than a hair: then one stitch is a theme.
 */
export function renderStitches(
  items: readonly Item[],
  answers: Readonly<Record<string, Answer>>,
  current: readonly string[],
  label: string,
): TemplateResult {
  const at = items.findIndex(({ id }) => current.includes(id));
  const stitch = (group: readonly Item[]) => {
    const isCurrent = group.some(({ id }) => current.includes(id));
    const done = group.every(({ id }) => id in answers);
    const first = group[0] ? items.indexOf(group[0]) : -1;
    return html`<i class=${isCurrent ? 'current' : done ? 'done' : first < at ? 'skipped' : ''}></i>`;
  };
  const groups = byTheme(items);
  return html`<div class="stitches" role="img" aria-label=${label}>
    ${
      items.length > 40
        ? groups.map((group) => html`<span>${stitch(group)}</span>`)
        : groups.map(
            (group) =>
              html`<span class="of${Math.min(group.length, 9)}">${group.map((item) => stitch([item]))}</span>`,
          )
    }
  </div>`;
}
