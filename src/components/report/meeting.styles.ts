import { css } from 'lit';
import { printAloneStyles } from '../base/print-alone.styles.js';

/** The meeting sheet, on the screen and on one page of A4. */
export const meetingStyles = css`
  .sheet > * + * {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .fold > summary + * {
    margin-block-start: 1em;
  }
  .agenda > li {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_hair2);
  }
  .agenda > li:first-child {
    border-block-start-color: var(--_ink);
  }
  .minutes {
    color: var(--_ink2);
    white-space: nowrap;
  }
  .question {
    font-weight: 600;
    max-inline-size: 34em;
  }
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) auto;
    gap: 0.5em 1.25em;
    margin-block-start: 0.6em;
  }
  .field {
    display: grid;
    align-content: end;
  }
  .field input {
    inline-size: 100%;
    block-size: 2em;
  }
  .earlier li {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .earlier li::before {
    content: '– ';
  }
  .paper,
  .by-hand-row {
    display: none;
  }
  @container (max-width: 30em) {
    .agenda > li,
    .fields {
      display: block;
    }
    .field {
      margin-block-start: 0.6em;
    }
    .field input {
      min-block-size: 2.75em;
    }
  }
  @media print {
    .paper {
      display: block;
    }
    .by-hand-row {
      display: grid;
      grid-template-columns: 1fr 2fr;
      gap: 2em;
    }
    .by-hand {
      display: flex;
      align-items: end;
      gap: 0.6em;
      margin-block-start: 0.5em;
    }
    .by-hand .line {
      flex: 1;
    }
    /* Nothing written: a line to write on by hand. */
    .sheet .line {
      block-size: 1.9em;
      border-block-end: 1px solid var(--_edge);
    }
    .fold > summary {
      display: none;
    }
    .agenda {
      margin-block-start: 1em;
    }
    .agenda > li {
      break-inside: avoid;
      padding-block: 0.55em;
    }
    .printing .measure {
      max-inline-size: none;
    }
    .agenda .fields {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 9em;
    }
    .agenda .field.text {
      grid-column: 1 / -1;
    }
    /* Two lines for what was decided. */
    .agenda .field.text .line {
      block-size: 3.8em;
      background-image: linear-gradient(var(--_edge), var(--_edge));
      background-size: 100% 1px;
      background-position: 0 1.9em;
      background-repeat: no-repeat;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .printing {
      font-size: 0.8125em;
    }
  }

  ${printAloneStyles}
`;
