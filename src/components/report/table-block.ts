import { html, type TemplateResult } from 'lit';
import { copyText } from '../base/copy.js';
import type { ReportTexts } from './body-texts.da.js';

export interface Row {
  readonly head: TemplateResult;
  readonly cells: readonly unknown[];
}

export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly copy: string;
  readonly columns: readonly unknown[];
  /** So many columns after the heads hold words; the rest are numbers. */
  readonly words: number;
  /** One body a theme, each with its rows of cells. */
  readonly bodies: readonly {
    readonly name: string;
    readonly rows: readonly Row[];
  }[];
}

/** What every table is painted with; `level` keeps the ids of two reports' tables apart. */
export interface TableView {
  readonly t: ReportTexts;
  readonly level: number;
}

/** A table as lines of cells with tabs between them, which every spreadsheet takes in. */
const asText = (table: HTMLTableElement): string =>
  [...table.rows]
    .map((row) =>
      [...row.cells]
        .map((cell) => (cell.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim())
        .join('\t'),
    )
    .join('\n');

/** Copies the table over the button, and says beside it whether that went well. */
async function copyTable(view: TableView, event: Event): Promise<void> {
  const button = event.currentTarget;
  if (!(button instanceof Element)) return;
  const block = button.closest('.table-block');
  const table = block?.querySelector('table');
  const status = block?.querySelector('[role="status"]');
  if (!table || !status) return;
  status.textContent = '';
  const isCopied = await copyText(button, asText(table));
  status.textContent = isCopied ? view.t.copied : view.t.notCopied;
}

/** A table that scrolls by itself, with a button that copies it. */
export function renderTable(
  view: TableView,
  { id, caption, copy, columns, words, bodies }: Table,
): TemplateResult {
  const alignment = (column: number) => (column < words ? 'nowrap' : 'number');
  const captionId = `${id}-${view.level}`;
  return html`<div class="table-block">
    <div class="scroll" role="group" tabindex="0" aria-labelledby=${captionId}>
      <table>
        <caption class="label" id=${captionId}>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${view.t.columns.statement}</th>
            ${columns.map((column, i) => html`<th scope="col" class=${alignment(i)}>${column}</th>`)}
          </tr>
        </thead>
        ${bodies.map(
          ({ name, rows }) =>
            html`<tbody aria-label=${name}>
              ${rows.map(
                ({ head, cells }, i) =>
                  html`<tr class=${i === 0 ? 'head-row' : ''}>
                    ${head}${cells.map((cell, at) => html`<td class=${alignment(at)}>${cell}</td>`)}
                  </tr>`,
              )}
            </tbody>`,
        )}
      </table>
    </div>
    <p class="note actions no-print">
      <button type="button" class="link" @click=${(event: Event) => void copyTable(view, event)}>${copy}</button>
      <span role="status"></span>
    </p>
  </div>`;
}
