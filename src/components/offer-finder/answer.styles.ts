import { css } from 'lit';

/** What the cloth, the letter and the questions wear; comes with the first answer. */
export const answerStyles = css`
  .grounds {
    margin: 0.75em 0 1.5em;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 11.5em;
    gap: 0 1.75em;
    padding-block: 1.45em 1.5em;
  }
  .row,
  .letter {
    padding-left: calc(var(--_first) + var(--_t) * var(--_gap) + var(--_clear));
  }
  .who {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: 0.8125em;
    line-height: 1.4;
    margin-block-end: 0.35em;
  }
  .who .quiet {
    white-space: nowrap;
  }
  .row .h3 + p,
  .row p + p {
    margin-block-start: var(--_unit);
  }
  .margin {
    font-size: 0.8125em;
    line-height: 1.45;
    color: var(--_ink2);
  }
  .margin b {
    color: var(--_ink);
    display: block;
  }
  .margin span {
    display: block;
  }
  .loose {
    position: relative;
    padding: 0.05em 0 0.1em;
    padding-left: calc(var(--_first) + var(--_t) * var(--_gap) + 0.75em);
  }
  .loose + .loose {
    margin-block-start: var(--_unit);
  }
  .row .h3,
  .margin b,
  .others b {
    hyphens: auto;
  }
  .tail {
    position: relative;
  }
  .cords1 {
    block-size: 2.16875em;
  }
  .cords2 {
    block-size: 2.60625em;
  }
  .cords3 {
    block-size: 3.04375em;
  }
  .letter {
    margin-block-start: 0.75em;
  }
  .letter > p {
    margin: 0.3em 0 0.9em;
  }
  .letter .solid {
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
    gap: 1.1em;
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
    .row {
      display: block;
    }
    /* The longest compound of a scheme's name stands whole in 320 px. */
    .row .h3 {
      font-size: 1.125em;
    }
    .margin {
      margin-block-start: 0.6em;
    }
    .margin span {
      display: inline;
    }
    .margin span + span::before {
      content: ' · ';
    }
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
  @media (prefers-reduced-motion: no-preference) {
    .rows .cloth {
      animation: weave 240ms ease-out both;
      transform-origin: left;
    }
    @keyframes weave {
      from {
        clip-path: inset(-1em 100% -1em -1em);
      }
      to {
        clip-path: inset(-1em -1em -1em -1em);
      }
    }
  }
  /* Paper has nothing to press or to open: what is content stands there, a given answer as well as a folded list. */
  @media print {
    .row,
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
