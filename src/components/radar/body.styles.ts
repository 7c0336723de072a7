import { css } from 'lit';

/** Comes with the figures, on demand. */
export const bodyStyles = css`
  .grounds {
    margin-block-start: 0.6em;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 1.4em;
    border-block-end: 1px solid var(--_hair);
    margin: 1em 0 1.5em;
  }
  .views button {
    padding: 0.4em 0 0.5em;
    color: var(--_ink2);
    border-block-end: 3px solid transparent;
  }
  .views button:hover {
    color: var(--_accent);
  }
  .views [aria-pressed='true'] {
    color: var(--_ink);
    font-weight: 600;
    border-block-end-color: var(--_accent);
  }
  .radar {
    display: block;
    inline-size: 100%;
    max-inline-size: 48em;
    block-size: auto;
    overflow: visible;
  }
  .radar text {
    fill: var(--_ink);
    font-family: inherit;
    font-size: 13px;
  }
  .radar .faint {
    fill: var(--_ink2);
    font-size: 11px;
  }
  .radar .function {
    font-size: 20px;
    font-weight: 600;
  }
  .radar .spoke-number {
    font-size: 17px;
  }
  .radar .weak {
    font-weight: 700;
  }
  .radar .ring,
  .radar .spoke {
    fill: none;
    stroke: var(--_hair);
    stroke-width: 0.8;
  }
  .radar .join {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.25;
  }
  .radar .square {
    fill: var(--_paper);
    stroke-width: 2.2;
  }
  .radar .missing {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.2;
    stroke-dasharray: 2 2;
  }
  .radar .bar {
    stroke-width: 7;
    stroke: var(--_ink2);
  }
  .radar .bar.employment {
    stroke: var(--_employment);
  }
  .radar .bar.education {
    stroke: var(--_education);
    stroke-width: 3;
  }
  .radar .bar.business {
    stroke: var(--_business);
    stroke-dasharray: 7 3;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.5em;
    margin-block-start: 0.6em;
  }
  .legend + .radar {
    margin-block-start: 1em;
  }
  .function-head {
    border-block-start: 1px solid var(--_ink);
    padding: 0.5em 0 0.4em;
    margin-block-start: 1.5em;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .function-head .label {
    font-size: 1em;
  }
  .dots > .function-head:first-child {
    margin-block-start: 0;
  }
  .dot {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 9em 8.5em;
    gap: 0 1.2em;
    padding-block: 0.42em;
    border-block-start: 1px solid var(--_hair2);
    align-items: baseline;
    line-height: 1.35;
  }
  .dot .mark {
    margin-inline-end: 0.12em;
  }
  thead .number {
    white-space: nowrap;
  }
  .function-row th {
    border-block-start-color: var(--_ink);
  }
  @container (max-width: 30em) {
    .dot {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .dot > :first-child {
      grid-column: 1 / -1;
    }
    .column-name {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
    }
  }
  @media (forced-colors: active) {
    .views [aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
