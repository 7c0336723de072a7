import { css } from 'lit';

/** The question, the sentence about the company, and the list of needs. What the answer wears comes with it. */
export const askStyles = css`
  .help {
    margin-block-start: 0.6em;
  }
  .grow {
    display: grid;
    margin-block-start: 0.6em;
    border-block-end: 2px solid var(--_accent);
    font-size: 1.25em;
    line-height: 1.4;
  }
  .grow::after,
  .field {
    grid-area: 1 / 1;
    padding: 0.35em 0 0.5em;
    white-space: pre-wrap;
    overflow-wrap: break-word;
    min-inline-size: 0;
    font: inherit;
  }
  .grow::after {
    content: attr(data-text);
    visibility: hidden;
  }
  .field {
    border: 0;
    background: none;
    resize: none;
    overflow: hidden;
    inline-size: 100%;
  }
  .field::placeholder,
  .count::placeholder {
    color: var(--_ink2);
    opacity: 1;
  }
  .field:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }
  .facts {
    margin-block-start: calc(var(--_unit) * 4);
  }
  div.understood + .facts {
    margin-block-start: 0;
    border-block-start: 1px solid var(--_ink);
    padding-block-start: 0.9em;
  }
  .sentence {
    line-height: 2;
    margin-block-end: 0.5em;
  }
  .sentence select,
  .sentence input {
    line-height: 1.5;
    min-block-size: 1.75em;
  }
  /* The words of the sentence stand close by: the ring keeps clear of them. */
  .sentence :focus-visible {
    outline-offset: 0;
  }
  .filled {
    font-weight: 600;
  }
  .count {
    inline-size: 5.5em;
    text-align: center;
  }
  /* Words under a heavy rule, as every error of the kit; the field itself says which one. */
  .count[aria-invalid='true'] {
    border-block-end: 3px solid var(--_ink);
  }
  .expected {
    margin-block: 0.3em 0.6em;
  }
  .show,
  .remembered {
    margin-block-start: 1em;
  }
  .list {
    margin-block-start: calc(var(--_unit) * 8);
  }
  details.list {
    margin-block-start: calc(var(--_unit) * 3);
  }
  .groups {
    border-block-start: 1px solid var(--_ink);
    margin-block-start: 0.5em;
  }
  .group {
    border-block-start: 1px solid var(--_hair2);
    padding-block: 0.42em;
    line-height: 1.75;
  }
  .group:first-child {
    border-block-start: 0;
  }
  div.group {
    display: grid;
    grid-template-columns: 9.75em minmax(0, 1fr);
    gap: 0 1.25em;
  }
  details.group > summary {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 0 0.5em;
    inline-size: 100%;
    align-items: center;
    color: inherit;
    text-decoration: none;
  }
  details.group > summary b {
    color: var(--_accent);
  }
  .need {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    hyphens: auto;
    margin-inline-end: 0.9em;
    padding-block: 0.1em;
    line-height: 1.45;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.25em;
  }
  .need:hover {
    text-decoration: underline solid 1px;
    color: var(--_accent);
  }
  .need[aria-pressed='true'],
  .taken {
    text-decoration: underline solid 2px;
    font-weight: 600;
    color: inherit;
  }
  .taken {
    margin-inline-end: 0.6em;
    font-size: 0.8125em;
  }
  .result {
    margin-block-start: calc(var(--_unit) * 8);
  }
  .source-notes {
    margin-block-start: calc(var(--_unit) * 5);
  }
  @container (max-width: 30em) {
    .group .need,
    summary,
    .sentence select,
    .sentence input {
      min-block-size: 2.75em;
    }
    .group .need {
      min-inline-size: 2.75em;
    }
    .sentence {
      padding-block-end: 0.5em;
    }
  }
  /* A phone with the text at twice its size: the names of groups stand over what is in them. */
  @container (max-width: 20em) {
    details.group > summary {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .list,
    .show,
    .help,
    .facts > .note,
    .grow:has(:placeholder-shown) {
      display: none;
    }
    /* What was not told is a line to write on. */
    .sentence select,
    .sentence input {
      appearance: none;
    }
    .sentence .quiet,
    .sentence .quiet::placeholder {
      color: transparent;
    }
  }
`;
