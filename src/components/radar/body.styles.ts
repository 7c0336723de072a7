import { css } from 'lit';

/** Comes with the figures, on demand. */
export const bodyStyles = css`
  .grounds {
    margin-block-start: 0.6em;
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
    font-size: 13px;
  }
  .radar .function {
    font-size: 20px;
    font-weight: 600;
  }
  /* Fewer units across, so that no text falls under 12 px where there is little room. */
  .radar.numbered {
    max-inline-size: 27em;
  }
  .radar.numbered .faint,
  .radar.numbered .spoke-number {
    font-size: 14.5px;
  }
  .radar.numbered .function {
    font-size: 17px;
  }
  .radar .current {
    font-weight: 700;
    text-decoration: underline;
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
  .radar .spoke.current {
    stroke: var(--_ink);
    stroke-width: 3;
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
  .radar .neutral {
    fill: var(--_paper);
    stroke-width: 2;
  }
  .radar .bar {
    fill: none;
    stroke-width: 7;
  }
  .radar .bar.employment,
  .group-line.employment {
    stroke: var(--_employment);
  }
  .radar .bar.education,
  .group-line.education {
    stroke: var(--_education);
  }
  .radar .bar.education {
    stroke-width: 2;
  }
  .radar .bar.business,
  .group-line.business {
    stroke: var(--_business);
  }
  .radar .bar.business {
    stroke-dasharray: 7 3;
  }
  .radar .bar.anybody {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .group-line {
    stroke-width: 0.5em;
  }
  .group-line.education {
    stroke-width: 0.15em;
  }
  .group-line.business {
    stroke-dasharray: 0.5em 0.2em;
  }
  .group-line.anybody {
    stroke: var(--_ink);
    stroke-width: 0.13em;
  }
  .whole {
    stroke: var(--_hair);
    stroke-width: 0.0625em;
  }
  .cover-bar,
  .line-sample {
    block-size: 1em;
    overflow: visible;
  }
  .cover-bar {
    display: block;
    inline-size: 100%;
  }
  .line-sample {
    inline-size: 2.2em;
    vertical-align: -0.15em;
    margin-inline-end: 0.35em;
  }
  .group-counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    font-size: 0.8125em;
    color: var(--_ink2);
  }
  .group-counts .mark {
    margin-inline-end: 0.25em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.5em;
    margin-block-start: 0.6em;
  }
  .legend + .radar,
  .legend + .dots,
  .legend + table {
    margin-block-start: 1em;
  }
  .reader {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    align-items: baseline;
    margin-block: 0.9em 1.2em;
  }
  .reader > p {
    flex-basis: 100%;
    min-block-size: 3em;
  }
  .reader [aria-disabled='true'] {
    color: var(--_ink2);
    text-decoration-style: dotted;
    cursor: default;
  }
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1.5em 2em;
    margin-block-start: 1em;
  }
  .multiples > li {
    position: relative;
    break-inside: avoid;
  }
  .multiples .radar {
    max-inline-size: 19em;
  }
  .multiples .radar .spoke-number {
    font-size: 13.5px;
  }
  .source {
    margin-block-start: 2.5em;
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
  .dot:has(.cover-bar) {
    align-items: center;
  }
  .marks > .mark {
    margin-inline-end: 0.12em;
  }
  thead .number {
    white-space: nowrap;
  }
  @container (max-width: 30em) {
    /* So that the table fits with wide text spacing, too. */
    th,
    td {
      padding-inline-end: 0.5em;
    }
    .dot {
      grid-template-columns: minmax(0, 1fr) 8.5em;
    }
    .dot > .note {
      text-align: end;
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
`;
