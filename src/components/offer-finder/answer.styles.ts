import { css } from 'lit';

/** What the joint offer wears; comes with the first answer. */
export const answerStyles = css`
  .grounds {
    margin: 0.75em 0 1.5em;
  }
  /* What should count most: as high empty as full, so that nothing moves when its words come. */
  .wishes {
    margin-block-start: 1.5em;
  }
  .wish {
    min-block-size: 3.9em;
    border-block-start: 1px solid var(--_hair2);
  }
  .same {
    min-block-size: 3.3em;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 11.5em;
    gap: 0 1.75em;
    padding-block: 1.45em 1.5em;
  }
  .row {
    padding-left: calc(var(--_first) + var(--_t) * var(--_gap) + var(--_clear));
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    font-size: 0.8125em;
    line-height: 1.4;
    margin-block-end: 0.35em;
  }
  .who b {
    overflow-wrap: anywhere;
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
  .hold,
  .held li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    align-items: baseline;
  }
  .hold {
    font-size: 0.875em;
  }
  .hold .link,
  .held .link {
    min-block-size: 1.75em;
    min-inline-size: 1.75em;
  }
  .hold [aria-pressed='true'] {
    font-weight: 600;
    color: inherit;
    text-decoration: underline 2px;
  }
  .held {
    margin-block: 1.5em 0;
    padding-block: 0.6em;
    border-block: 1px solid var(--_hair2);
  }
  /* Kept free for what comes next, so that nothing around the answer moves twice. */
  .below-room {
    min-block-size: 45em;
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
  @container (min-width: 44em) {
    .wish {
      min-block-size: 2.25em;
    }
    .same {
      min-block-size: 1.85em;
    }
  }
  @container (max-width: 30em) {
    .wish,
    .same {
      min-block-size: 4.75em;
    }
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
    .hold .link,
    .held .link {
      min-block-size: 3.15em;
      min-inline-size: 3.15em;
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
  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
