import { css } from 'lit';
import { printAloneStyles } from '../base/print-alone.styles.js';

/** The plan to take away: a table on the screen, and one page on paper. */
export const takeAwayStyles = css`
  .plan > * + * {
    margin-block-start: calc(var(--_unit) * 3);
  }
  .plan-name {
    display: block;
  }
  .plan .label {
    display: block;
  }
  .plan-name input {
    inline-size: min(24em, 100%);
  }
  .plan input:not([type='checkbox']) {
    max-inline-size: 100%;
    min-block-size: 24px;
  }
  .owner {
    inline-size: 100%;
  }
  table.plan-rows th {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  table.plan-rows td {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  table.plan-rows th:nth-child(1) {
    inline-size: 20%;
  }
  table.plan-rows th:nth-child(4) {
    inline-size: 15%;
  }
  table.plan-rows th:nth-child(3) {
    inline-size: 25%;
  }
  .plan-rows .note {
    display: block;
  }
  .plan-rows li {
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_hair2);
  }
  .plan-rows li > div {
    margin-block-start: 0.5em;
  }
  .visit-notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    margin-block-start: 0.5em;
  }
  .visit-notes .note {
    margin-inline-start: 0.5em;
  }
  .plan-questions li {
    padding-block: 0.2em;
  }
  .with-text {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    margin-block-start: calc(var(--_unit) * 3);
  }
  .plan .actions + .note,
  .with-text + .note {
    margin-block-start: calc(var(--_unit) * 2);
    max-inline-size: 44em;
  }
  .said {
    margin-block: calc(var(--_unit) * 2);
  }
  .paper {
    display: none;
  }
  @container (max-width: 30em) {
    .plan input:not([type='checkbox']) {
      min-block-size: 2.75em;
    }
    .with-text {
      min-block-size: 2.75em;
      align-items: center;
    }
  }
  @media print {
    .paper {
      display: inline;
    }
    /* Nothing written: a line to write on. */
    .paper.line {
      display: inline-block;
      inline-size: 7em;
      block-size: 1.3em;
      border-block-end: 1px solid var(--_hair2);
    }
    .take-away > summary {
      display: none;
    }
    .plan-rows :is(tr, li),
    .visit {
      break-inside: avoid;
    }
    .printing {
      font-size: 0.875em;
    }
    .printing .plan > * + * {
      margin-block-start: calc(var(--_unit) * 2);
    }
  }

  ${printAloneStyles}
`;
