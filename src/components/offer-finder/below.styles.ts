import { css } from 'lit';

/** What the letter, the questions and the checks wear. */
export const belowStyles = css`
  .letter {
    padding-left: calc(var(--_first) + var(--_t) * var(--_gap) + var(--_clear));
    margin-block-start: 0.75em;
  }
  .letter > p {
    margin: 0.3em 0 0.9em;
  }
  .letter .solid {
    max-inline-size: 100%;
    box-sizing: border-box;
    white-space: normal;
    overflow-wrap: anywhere;
    text-decoration: none;
  }
  .copy {
    inline-size: 100%;
    background: none;
    border: 1px solid var(--_edge);
    padding: 0.5em;
  }
  .contacts {
    margin-block-start: 1.5em;
  }
  .contacts li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_hair2);
    font-size: 0.875em;
  }
  .contacts a {
    display: inline-block;
    margin-inline-end: 1em;
    line-height: 1.75;
    overflow-wrap: anywhere;
  }
  .questions li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.2em 1.5em;
    padding-block: 0.55em;
    border-block-start: 1px solid var(--_hair2);
    align-items: baseline;
  }
  .questions .note {
    display: block;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    font-size: 0.875em;
    align-items: baseline;
  }
  .options .link {
    min-inline-size: 1.75em;
  }
  .options [aria-pressed='true'] {
    font-weight: 600;
    color: inherit;
    text-decoration: underline 2px;
  }
  .questions .expected {
    grid-column: 1 / -1;
    font-size: 0.875em;
    margin: 0.2em 0 0.4em;
  }
  .questions [aria-invalid='true'] {
    inline-size: 9em;
  }
  .checks li + li {
    margin-block-start: var(--_unit);
  }
  @container (max-width: 30em) {
    .questions li,
    .contacts li {
      grid-template-columns: minmax(0, 1fr);
    }
    .questions select,
    .letter .link {
      min-block-size: 2.75em;
    }
    .options .link,
    .options input,
    .contacts a {
      min-block-size: 3.15em;
      min-inline-size: 3.15em;
    }
    .contacts a {
      line-height: 3.15;
    }
  }
  /* Paper has nothing to press or to open: what is content stands there, a given answer as well as a folded list. */
  @media print {
    .questions li {
      break-inside: avoid;
    }
    .questions select,
    .questions .count {
      appearance: none;
      border: 0;
      padding: 0;
      color: inherit;
      inline-size: auto;
    }
    .questions select:has([value='']:checked) {
      display: none;
    }
    summary {
      list-style: none;
      color: inherit;
    }
    .result details:not([open])::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
  }
`;
