import { css } from 'lit';
import { confirmStyles } from '../base/confirm.styles.js';

/** What comes after the first statement: other ways to answer, the overview, how it should be, earlier editions. */
export const onwardStyles = css`
  ${confirmStyles}
  .choices input {
    position: absolute;
    inset: 0;
    opacity: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    cursor: pointer;
  }
  .choices {
    display: flex;
    flex-direction: column;
    gap: 0.35em;
    margin-block-start: 1.75em;
  }
  .choice {
    position: relative;
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding-block: 0.3em;
  }
  .count-field {
    margin-block-start: 1.75em;
  }
  .counting {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }
  .step {
    inline-size: 2.2em;
    block-size: 2.2em;
    flex: none;
    border: 1px solid var(--_ink);
    border-radius: var(--_r);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-size: 1.25em;
    line-height: 1;
    display: grid;
    place-items: center;
    padding: 0;
    cursor: pointer;
  }
  .step[aria-disabled='true'] {
    border-style: dashed;
    border-color: var(--_ink2);
    color: var(--_ink2);
    cursor: default;
  }
  .count-field .note {
    margin-block-start: 0.6em;
  }
  .count-field input {
    inline-size: 4.5em;
    min-block-size: 2.2em;
    font-size: 1.25em;
    text-align: center;
    border-block-end: 2px solid var(--_accent);
  }
  .count-field [aria-invalid='true'] {
    border-block-end: 3px solid var(--_ink);
  }
  textarea {
    display: block;
    inline-size: 100%;
    max-inline-size: 36em;
    margin-block-start: 1.25em;
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_r);
    padding: 0.5em;
  }
  .axes {
    margin-block-start: 1.75em;
    display: grid;
    gap: 1em;
    max-inline-size: 36em;
  }
  .axis {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr) 9em;
    gap: 0.75em;
    align-items: center;
  }
  .axis span:last-child {
    text-align: end;
  }
  .axis input {
    accent-color: var(--_ink2);
    min-block-size: 1.75em;
    border: 0;
    padding: 0;
    inline-size: 100%;
  }
  .axis .placed {
    accent-color: var(--_accent);
  }
  .review li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1.5em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_hair2);
    align-items: baseline;
  }
  .review .label {
    margin-block: 1.5em 0.4em;
  }
  .review .none {
    font-weight: 400;
    font-style: normal;
    color: var(--_ink2);
  }
  .toggle {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
    /* Keeps what is pressed next away from the box. */
    margin-block-end: 0.5em;
  }
  .toggle input:checked ~ span {
    font-weight: 400;
  }
  .toggle input {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    accent-color: var(--_accent);
  }
  .lead {
    margin-block-start: 1.5em;
    color: var(--_ink2);
  }
  .lead + .claim {
    margin-block-start: 0.25em;
  }
  .time {
    margin-block: 1.75em -1.5em;
  }
  /* A telephone has no keys to tell of. */
  @media (hover: none) and (pointer: coarse) {
    .by-key {
      display: none;
    }
  }
  /* The same keys once more; their words stand right above. */
  .wish {
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_hair2);
    padding-block-start: 0.75em;
  }
  .wish .scale {
    grid-auto-flow: column;
    margin-block-start: 0.6em;
  }
  .wish .point {
    padding: 0;
    min-block-size: 2.75em;
  }
  .wish .point > span:last-child {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .wish .point::before,
  .wish .point:first-child::before,
  .wish .point:last-child::before {
    inset: 0.75em 0 auto;
    border-inline-start: 0;
    border-block-start: 1px solid var(--_ink);
    inline-size: auto;
  }
  .wish .point:last-child::before {
    inset-inline-end: auto;
    inline-size: 0.75em;
  }
  .wish .point .key {
    inset-block-start: 0;
  }
  .older li {
    padding-block: 0.3em;
    overflow-wrap: anywhere;
  }
  @container (max-width: 30em) {
    .toggle {
      min-block-size: 3.4em;
    }
    .choice,
    .axis input {
      min-block-size: 2.75em;
    }
    .review li {
      grid-template-columns: minmax(0, 1fr);
    }
    .axis {
      grid-template-columns: 1fr 1fr;
    }
    .axis input {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  /* Browsers leave backgrounds out of print: what tells answers and stitches apart must not be one. */
  @media print {
    input:checked ~ .key {
      background: none;
      color: var(--_ink);
      border: 3px solid var(--_ink);
      font-weight: 600;
    }
      .stitches i {
      transition: none;
      background: none;
      border-block-end: 1px solid var(--_edge);
    }
    .stitches .done {
      background: none;
      border-block-end: 3px solid var(--_ink);
    }
    .stitches .current {
      background: none;
      border-block-end: 8px solid var(--_ink);
    }
    .stitches .skipped {
      border-block-end: 3px dotted var(--_ink);
    }
    .review li {
      break-inside: avoid;
    }
  }
`;
