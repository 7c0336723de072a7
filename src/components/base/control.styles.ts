import { css } from 'lit';

/** What can be pressed, written in or opened, and the question that lies over it. */
export const controlStyles = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  /* The target is larger than the word: 24 px at least without moving the line. */
  .link {
    padding-block: 0.4em;
    margin-block: -0.4em;
    min-inline-size: max(1.5em, 24px);
  }
  .link:hover,
  a:hover {
    text-decoration-thickness: 2px;
  }
  .solid {
    display: inline-block;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    padding: 0.65em 1.1em;
    border-radius: var(--_r);
    border: 1px solid var(--_accent);
  }
  .solid:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .solid[aria-disabled='true'] {
    background: none;
    color: var(--_ink2);
    border: 1px dashed var(--_edge);
    cursor: default;
    text-decoration: none;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 1px;
  }
  /* The browser's own file button speaks the browser's language; ours lies under it and is what one sees. */
  .file {
    position: relative;
    display: inline-block;
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
    border: 0;
    padding: 0;
    /* Safari's own words would reach beyond ours, and be pressed there. */
    overflow: hidden;
  }
  .file:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  details > summary {
    cursor: pointer;
    padding-block: 0.35em;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    inline-size: fit-content;
  }
  select,
  input {
    background: transparent;
    border: 0;
    border-block-end: 1px solid var(--_edge);
    border-radius: 0;
    padding: 0.15em 0.25em;
    max-inline-size: 100%;
  }
  select option {
    background: var(--_paper);
    color: var(--_ink);
  }
  @container (max-width: 30em) {
    /* A thumb needs 44 px, in small print too; the words keep their place. */
    .link,
    .solid,
    summary,
    select {
      min-block-size: 2.75em;
    }
    .link {
      display: inline-flex;
      align-items: center;
    }
    .note .link,
    .note summary {
      min-block-size: 3.4em;
    }
    details > summary {
      padding-block: 0.65em;
    }
  }
  /* Left alone, the browser paints a plate behind the words in the colour of the words. */
  @media (forced-colors: active) {
    .solid {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border: 1px solid Highlight;
    }
  }
  /* What can only be pressed is left out; a button whose words are content prints as those words. */
  @media print {
    .no-print,
    button:not(.prints) {
      display: none !important;
    }
    .prints {
      color: var(--_ink);
      text-decoration: none;
    }
  }
`;
