import { css } from 'lit';

/**
 * The ground of every element. `all: initial !important` in a shadow root beats whatever the page says, `!important`
 * and inline included; what must still come from outside is let in by name.
 */
export const baseStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    container-type: inline-size !important;
    min-inline-size: min(15em, 100%) !important;
    font-family: inherit !important;
    visibility: inherit !important;
    line-height: 1.5 !important;
    color: var(--_ink) !important;
    font-variant-numeric: tabular-nums lining-nums !important;
    text-wrap: pretty !important;
    overflow-wrap: break-word !important;
    -webkit-text-size-adjust: 100% !important;
    text-size-adjust: 100% !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  ol,
  ul,
  dl,
  dd,
  dt,
  figure,
  table,
  fieldset,
  legend,
  .h2,
  .h3 {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
    min-inline-size: 0;
  }
  .h2 {
    font-size: 1.75em;
    line-height: 1.15;
    font-weight: 600;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .h3 {
    font-size: 1.25em;
    line-height: 1.25;
    font-weight: 600;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  .label {
    font-size: 0.8125em;
    line-height: 1.4;
    font-weight: 600;
  }
  .note {
    font-size: 0.8125em;
    line-height: 1.45;
    color: var(--_ink2);
  }
  .quiet {
    color: var(--_ink2);
    font-weight: 400;
  }
  .measure {
    max-inline-size: 36em;
  }
  b {
    font-weight: 600;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  /* The target is larger than the word: 24 px at least without moving the line. */
  .link {
    padding-block: 0.35em;
    margin-block: -0.35em;
    min-inline-size: 1.5em;
  }
  .link:hover,
  a:hover {
    text-decoration-thickness: 2px;
  }
  .solid {
    display: inline-block;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    padding: 0.65em 1.1em;
    border-radius: var(--_r);
    border: 1px solid var(--_accent);
  }
  .solid:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .solid[aria-disabled='true'] {
    background: none;
    color: var(--_ink2);
    border: 1px dashed var(--_edge);
    cursor: default;
    text-decoration: none;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 1px;
  }
  /* A heading that takes focus is where reading goes on, not something to press. */
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2) 1.5em;
    align-items: center;
  }
  .section {
    margin-block-start: calc(var(--_unit) * 8);
    border-block-start: 1px solid var(--_ink);
    padding-block-start: 0.6em;
  }
  .section > .label {
    margin-block-end: calc(var(--_unit) * 2);
  }
  /* An error is words under a heavy rule; no colour, no icon. */
  .error {
    border-block-start: 3px solid var(--_ink);
    padding-block-start: 0.7em;
    margin-block-end: calc(var(--_unit) * 4);
  }
  .error > * + * {
    margin-block-start: 0.5em;
  }
  .code {
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 0.8125em;
    color: var(--_ink2);
    overflow-wrap: anywhere;
  }
  /* The browser's own file button speaks the browser's language; ours lies under it and is what one sees. */
  .file {
    position: relative;
    display: inline-block;
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
    border: 0;
    padding: 0;
  }
  .file:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .mark {
    inline-size: 1em;
    block-size: 1em;
    overflow: visible;
    vertical-align: -0.1em;
    margin-inline-end: 0.35em;
    flex: none;
  }
  .disc {
    fill: var(--_employment);
  }
  .square {
    fill: none;
    stroke: var(--_education);
    stroke-width: 0.15em;
  }
  .diamond {
    fill: var(--_business);
  }
  .neutral {
    fill: var(--_ink);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.875em;
    line-height: 1.4;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.55em 0.9em 0.55em 0;
    border-block-start: 1px solid var(--_hair2);
    font-weight: 400;
  }
  thead th {
    border-block-start: 0;
    font-size: 0.9286em;
    color: var(--_ink2);
    vertical-align: bottom;
    padding-block-start: 0;
  }
  .number {
    text-align: end;
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }
  details > summary {
    cursor: pointer;
    padding-block: 0.35em;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    inline-size: fit-content;
  }
  select,
  input {
    background: transparent;
    border: 0;
    border-block-end: 1px solid var(--_edge);
    border-radius: 0;
    padding: 0.15em 0.25em;
    max-inline-size: 100%;
  }
  select option {
    background: var(--_paper);
    color: var(--_ink);
  }
  .confirm {
    border: 1px solid var(--_ink);
    border-radius: var(--_r);
    padding: 1.25em;
    max-inline-size: 30em;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .confirm::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .confirm > * + * {
    margin-block-start: 0.75em;
  }
  @container (max-width: 30em) {
    .h2 {
      font-size: 1.5em;
    }
  }
  /* Left alone, the browser paints a plate behind the words in the colour of the words. */
  @media (forced-colors: active) {
    .solid {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border: 1px solid Highlight;
    }
  }
  @media print {
    .no-print,
    button {
      display: none !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
