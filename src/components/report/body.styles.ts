import { css } from 'lit';

/** Comes with the figures, on demand. */
export const bodyStyles = css`
  .grounds {
    margin: 0.75em 0 1.25em;
  }
  .four {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 1em 1.25em;
    font-size: 0.875em;
    line-height: 1.4;
    margin-block-end: 2.25em;
    hyphens: auto;
  }
  .glyph {
    display: block;
    margin-block-end: 0.35em;
    overflow: visible;
  }
  .floor {
    stroke: var(--_hair);
    fill: none;
  }
  .thread-line {
    stroke: var(--_ink);
    stroke-width: 1.4;
    fill: none;
  }
  .theme {
    display: grid;
    grid-template-columns: 9.25em minmax(0, 1fr) 10.75em;
    gap: 0 1.5em;
    padding-block: 0.7em 0.75em;
    border-block-start: 1px solid var(--_hair2);
  }
  .themes > :first-child {
    border-block-start: 1px solid var(--_ink);
  }
  .theme.head {
    border: 0;
    padding: 0;
  }
  .head .axis {
    grid-column: 2;
  }
  .theme > .label {
    font-size: 1em;
    line-height: 1.4;
    hyphens: auto;
  }
  .statements {
    grid-column: 2 / -1;
    font-size: 0.875em;
    margin-block-start: 0.5em;
  }
  .statements li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 1.5em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_hair2);
  }
  .statements li > p:first-child {
    grid-row: span 2;
  }
  .statements li > .note {
    grid-column: 2;
    /* Clear of the thread's end. */
    padding-block-start: 0.35em;
  }
  .distribution,
  .axis {
    position: relative;
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr)) 3.9em;
    font-size: 0.875em;
    line-height: 1.3em;
    align-self: start;
  }
  .points2 {
    grid-template-columns: repeat(2, minmax(0, 1fr)) 3.9em;
  }
  .points3 {
    grid-template-columns: repeat(3, minmax(0, 1fr)) 3.9em;
  }
  .points4 {
    grid-template-columns: repeat(4, minmax(0, 1fr)) 3.9em;
  }
  .points6 {
    grid-template-columns: repeat(6, minmax(0, 1fr)) 3.9em;
  }
  .points7 {
    grid-template-columns: repeat(7, minmax(0, 1fr)) 3.9em;
  }
  .axis {
    text-align: center;
    font-size: 0.8125em;
    color: var(--_ink2);
    align-items: end;
    padding-block-end: 0.3em;
  }
  .axis span {
    overflow-wrap: normal;
  }
  .cell {
    block-size: 1.3em;
    border-inline-start: 1px solid var(--_hair2);
  }
  .cell svg {
    overflow: visible;
    inline-size: 100%;
    block-size: 100%;
    display: block;
  }
  .mean .mark {
    margin-inline: 0.3em;
  }
  .bar.everybody {
    fill: var(--_ink2);
  }
  .bar.employment {
    fill: var(--_employment);
  }
  .bar.education {
    fill: none;
    stroke: var(--_education);
    stroke-width: 0.15em;
  }
  .bar.business {
    fill: var(--_business);
  }
  .mean {
    text-align: end;
    color: var(--_ink2);
    border-inline-start: 1px solid var(--_hair2);
  }
  /* A word is as wide as it is and stands over its point; broken it is only where it would reach the next but one. */
  .axis span {
    justify-self: center;
    inline-size: min-content;
    max-inline-size: 150%;
  }
  .axis span:first-child {
    justify-self: safe center;
  }
  .axis .mean {
    border: 0;
    justify-self: stretch;
    inline-size: auto;
  }
  .thread {
    position: absolute;
    left: 0;
    top: 0;
    width: calc(100% - 3.9em);
    height: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .thread line {
    stroke: var(--_ink);
    stroke-width: 0.1em;
  }
  .reading {
    font-size: 0.875em;
    line-height: 1.4;
  }
  .reading b {
    display: block;
  }
  .reading .interval {
    display: block;
    font-size: 0.9286em;
  }
  .fold + .fold {
    margin-block-start: 0.75em;
    padding-block-start: 0;
    border: 0;
  }
  .hidden-group {
    display: block;
    border-block-start: 1px dashed var(--_ink2);
    margin-block-start: 0.4em;
    padding-block-start: 0.3em;
  }
  .talk {
    counter-reset: point;
  }
  .talk li {
    counter-increment: point;
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr);
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_hair2);
  }
  .talk li:first-child {
    border-block-start: 0;
  }
  .talk li::before {
    content: counter(point);
    font-size: 1.25em;
    line-height: 1.2;
  }
  .talk p:first-child {
    font-size: 1.125em;
    line-height: 1.35;
    max-inline-size: 30em;
  }
  .talk.plain li {
    display: block;
  }
  .talk.plain li::before {
    content: none;
  }
  .section > .note,
  .section > .note + .actions {
    margin-block-start: 1em;
  }
  .table-block {
    margin-block-start: 1.5em;
  }
  .table-block caption {
    font-size: 1.1429em;
    padding-block-end: 0.6em;
  }
  .table-block table {
    min-inline-size: 34em;
  }
  .table-block th:first-child {
    inline-size: 34%;
  }
  .table-block thead th:not(:first-child) {
    hyphens: auto;
  }
  .table-block td .mark {
    margin-inline-end: 0.3em;
  }
  /* Lines of one statement belong together. */
  .table-block .again,
  .table-block .again ~ td {
    border-block-start-color: transparent;
    padding-block-start: 0;
  }
  .table-block .again {
    position: relative;
  }
  .table-block .actions {
    margin-block-start: 0.6em;
  }
  /* Where the ends of the scale have no room in their own columns they stand over them, each at its edge. */
  @container (max-width: 60em) {
    .axis > span {
      grid-row: 2;
    }
    .axis > :first-child,
    .axis > :nth-last-child(2) {
      grid-row: 1;
    }
    .axis > :first-child {
      grid-column: 1 / span 3;
      text-align: start;
    }
    .axis > :nth-last-child(2) {
      grid-column: -4 / -2;
      text-align: end;
    }
    .axis > .mean {
      grid-column: -2;
    }
    .axis > :nth-child(2):not(:nth-last-child(-n + 2)) {
      grid-column: 2;
    }
    .axis > :nth-child(3):not(:nth-last-child(-n + 2)) {
      grid-column: 3;
    }
    .axis > :nth-child(4):not(:nth-last-child(-n + 2)) {
      grid-column: 4;
    }
    .axis > :nth-child(5):not(:nth-last-child(-n + 2)) {
      grid-column: 5;
    }
    .axis > :nth-child(6):not(:nth-last-child(-n + 2)) {
      grid-column: 6;
    }
  }
  @container (max-width: 30em) {
    .four {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .theme,
    .statements li {
      display: block;
    }
    .reading {
      margin-block-start: 0.55em;
    }
    .distribution {
      margin-block: 0.35em 0.3em;
    }
  }
  /* On paper nothing can be opened, so everything is. */
  @media print {
    .statements::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    .statements > summary {
      display: none;
    }
    /* What the columns mean stands on every page, as over a table that goes on. */
    .chart {
      display: table;
      inline-size: 100%;
    }
    .over {
      display: table-header-group;
      break-inside: avoid;
    }
    .theme,
    .theme > :not(details),
    .distribution,
    .table-block tr,
    .statements li,
    .talk li {
      break-inside: avoid;
    }
    .statements {
      break-before: avoid;
    }
    [part='content'] [role='heading'] {
      break-after: avoid;
    }
    .table-block table {
      min-inline-size: 0;
    }
  }
`;
