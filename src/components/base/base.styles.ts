import { css } from 'lit';
import { controlStyles } from './control.styles.js';

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
  /* Over at once and seen by nobody: it only tells the element that the page has changed one of them. */
  [part='content'],
  slot {
    transition: 1ms step-start !important;
    transition-property:
      --kobling-accent, --kobling-paper, --kobling-ink, --kobling-font, --kobling-radius, --kobling-unit,
      --kobling-size !important;
    transition-behavior: allow-discrete !important;
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
  @container (max-width: 30em) {
    /* A long compound is divided where its language divides it; in mid-word only where no dictionary is at hand. */
    [part='content'] {
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
    }
    .h2 {
      font-size: 1.5em;
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
  ${controlStyles}
`;
