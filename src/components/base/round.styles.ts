import { css } from 'lit';
import { confirmStyles } from './confirm.styles.js';

/** What a round shows before its figures, and what report and radar have in common; comes with its words, on demand. */
export const roundStyles = css`
  ${confirmStyles}
  /* A block of its own: WebKit does not break before words with a mark in them that must not be broken. */
  .nowrap {
    display: inline-block;
    white-space: nowrap;
  }
  .threads {
    position: relative;
    block-size: 2.6em;
    margin-block: 0.9em 0.5em;
  }
  .threads .there,
  .threads .lacking {
    stroke: var(--_ink);
    stroke-width: 0.0625em;
  }
  .threads .knot {
    fill: var(--_ink);
  }
  .threads .lacking {
    stroke-dasharray: 0.15em 0.3em;
  }
  .state > * + * {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .hand-in > * + * {
    margin-block-start: var(--_unit);
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
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
  /* Not told by system: a ring, so that it is no system's mark whatever the colours. */
  .neutral {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 0.12em;
  }
  /* A wide table scrolls by itself; the page does not. */
  .scroll {
    overflow-x: auto;
  }
  tbody > .head-row > * {
    border-block-start-color: var(--_ink);
  }
  @container (max-width: 30em) {
    .views button {
      min-block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    /* Forced colours would draw a transparent line, and every view would look chosen. */
    .views button {
      border-block-end-color: Canvas;
    }
    .views [aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
  }
`;
