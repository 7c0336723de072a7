import { css } from 'lit';

/** What the letter, the questions and the checks wear. */
export const belowStyles = css`
  /* The ring is drawn, so that the whole row can be the target; the native one lies over it. */
  .wish {
    position: relative;
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    align-content: center;
    align-items: center;
  }
  .wish input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  label.wish::before {
    content: '';
    inline-size: 1.125em;
    block-size: 1.125em;
    border: 1px solid var(--_edge);
    border-radius: 50%;
  }
  .wish:has(:checked)::before {
    border: 0.35em solid var(--_accent);
  }
  .wish:has(:checked) > span {
    font-weight: 600;
  }
  .wish:hover > input + span {
    text-decoration: underline;
  }
  .wish:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  .figures {
    grid-column: 2;
    font-size: 0.8125em;
    line-height: 1.3;
    color: var(--_ink2);
  }
  .wish:has(:checked) .figures {
    font-weight: 400;
    color: inherit;
  }
  .figures span + span::before {
    content: ' · ';
  }
  .same {
    padding-block-start: 0.3em;
    border-block-start: 1px solid var(--_hair2);
  }
  @container (min-width: 44em) {
    .wish {
      grid-template-columns: 2em 8.5em minmax(0, 1fr);
    }
    .figures {
      display: grid;
      grid-column: 3;
      grid-template-columns: 6.75em 7.25em 6.5em minmax(0, 1fr);
      gap: 0.9em;
      align-items: center;
    }
    .figures:has(> :nth-child(5)) {
      grid-template-columns: 6.75em 7.25em 6.5em minmax(0, 12em) minmax(0, 20em);
    }
    .figures span + span::before {
      content: none;
    }
  }
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
    /* At least 24 px to hit, also where text and room are small. */
    line-height: max(1.75em, 24px);
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
    min-inline-size: max(1.75em, 24px);
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
    .wish {
      grid-template-columns: 0 8.5em minmax(0, 1fr);
      break-inside: avoid;
    }
    label.wish::before {
      visibility: hidden;
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
