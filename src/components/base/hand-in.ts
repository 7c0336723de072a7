import { html, nothing, type TemplateResult } from 'lit';
import { everyOne, type HandedIn, type LeftOut } from './handed-in.js';
import { headingAt } from './heading.js';
import type { HandInTexts } from './hand-in-texts.da.js';
import { handInTexts } from './hand-in-texts.js';
import { renderTechnical } from './technical.js';
import type { Speaker } from './texts-for.js';

export interface HandInView {
  readonly speaker: Speaker;
  readonly level: number;
  readonly handedIn: readonly HandedIn[];
  /** What a withdrawal takes with it, told before it does; or nothing. */
  readonly held: unknown;
  /** The store is in memory only. */
  readonly memory: boolean;
  readonly isReading: boolean;
  readonly isPasting: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPasting: (isOpen: boolean) => void;
  readonly onPaste: (text: string) => void;
}

/** Id of the field for codes. */
const PASTE = 'codes';

/** Takes in files, pictures and codes, and says of each what became of it. */
export function renderHandIn(view: HandInView): TemplateResult {
  const { speaker, level, handedIn, memory, isReading, onFiles } = view;
  const t = handInTexts(speaker);
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same file, mended, can be chosen again.
    input.value = '';
    onFiles(files);
  };
  return html`<div class="section hand-in no-print">
    ${headingAt(level, t.handIn, { size: 'label' })}
    <p class="note measure">${t.handInNote} ${memory ? html`<b>${t.memory}</b>` : nothing}</p>
    <label class="file link"
      >${t.choose}<input
        type="file"
        multiple
        accept=".json,application/json,.txt,text/plain,image/*"
        @change=${onChange}
      />
    </label>
    ${renderPasting(view)}
    <p role="status">
      ${
        isReading
          ? t.reading
          : handedIn.length > 0
            ? html`${sentence(inCounts(t, everyOne(handedIn)), t.insideNone)}`
            : nothing
      }
    </p>
    ${view.held}
    ${
      handedIn.length > 0
        ? html`<ul class="note">
          ${handedIn.map((one) => (one.outcome === 'opened' ? renderOpened(speaker, one) : renderOne(speaker, one)))}
        </ul>`
        : nothing
    }
  </div>`;
}

const sentence = (counts: string, otherwise: string): string => (counts ? `${counts}.` : otherwise);

/** `3 taget med, 1 kunne ikke bruges`; empty where there is nothing to be counted. */
function inCounts(t: HandInTexts, handedIn: readonly HandedIn[]): string {
  const outcomes = Object.keys(t.outcome) as HandedIn['outcome'][];
  return outcomes
    .flatMap((outcome) => {
      const count = handedIn.filter((one) => one.outcome === outcome).length;
      return count > 0 ? [t.outcomes(count, t.outcome[outcome])] : [];
    })
    .join(', ');
}

function renderPasting({ speaker, isPasting, onPasting, onPaste }: HandInView): TemplateResult {
  const t = handInTexts(speaker);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('textarea');
    if (!field) return;
    onPaste(field.value);
    field.value = '';
    field.focus();
  };
  return html`<details
    class="pasting"
    ?open=${isPasting}
    @toggle=${(event: Event) => onPasting((event.target as HTMLDetailsElement).open)}
  >
    <summary>${t.paste}</summary>
    ${
      isPasting
        ? html`<form @submit=${onSubmit}>
          <label class="label" for=${PASTE}>${t.pasteLabel}</label>
          <p class="note" id="codes-note">${t.pasteNote}</p>
          <textarea
            id=${PASTE}
            rows="5"
            translate="no"
            spellcheck="false"
            autocapitalize="off"
            aria-describedby="codes-note"
          ></textarea>
          <button type="submit" class="solid">${t.pasteDo}</button>
        </form>`
        : nothing
    }
  </details>`;
}

function nameOf(t: HandInTexts, { name, code }: HandedIn['source']): unknown {
  const of = code ? t.code(code.number, code.line) : '';
  if (name === '') return of || t.pasted;
  return html`<bdi translate="no">${name}</bdi>${of ? `, ${of}` : nothing}`;
}

/** Everything from another device: what was taken from it, what was left, and where the whole of it belongs. */
function renderOpened(speaker: Speaker, { source, inside = [], left }: HandedIn): TemplateResult {
  const t = handInTexts(speaker);
  const counts = inCounts(t, inside);
  const kinds = Object.keys(t.left) as (keyof LeftOut)[];
  const leftOut = kinds.flatMap((kind) => (left?.[kind] ? [t.left[kind](left[kind])] : []));
  const failed = inside.filter(({ failure }) => failure);
  return html`<li>
    ${nameOf(t, source)}: ${t.outcome.opened}. ${counts ? t.inside(counts) : t.insideNone}
    ${leftOut.length > 0 ? t.leftOut(leftOut.join(', ')) : nothing} ${t.whole}
    ${failed.length > 0 ? html`<ul>${failed.map((one) => renderOne(speaker, one))}</ul>` : nothing}
  </li>`;
}

function renderOne(speaker: Speaker, { source, outcome, failure, orphans }: HandedIn): TemplateResult {
  const t = handInTexts(speaker);
  const what = failure?.at
    ? t.foreignAt(failure.at.character, failure.at.line, failure.at.column)
    : failure
      ? t.why[failure.why]
      : t.outcome[outcome];
  return html`<li>
    ${nameOf(t, source)}: ${what}${orphans === undefined ? nothing : html`. ${t.orphans(orphans)}`}
    ${
      failure && (failure.problems || failure.detail)
        ? renderTechnical(speaker, failure.problems ? failure : { lines: [failure.detail] })
        : nothing
    }
  </li>`;
}
