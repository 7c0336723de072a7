import { css } from 'lit';

/** A statement and the ways to answer it. */
export const itemStyles = css`
  .claim {
    font-size: 1.75em;
    line-height: 1.25;
    font-weight: 400;
    letter-spacing: -0.01em;
    text-wrap: balance;
    max-inline-size: 21em;
    margin-block-start: 0.85em;
  }
  .claims .claim {
    font-size: 1.25em;
    line-height: 1.35;
    max-inline-size: 30em;
  }
  /* What is out of sight costs nothing until one comes to it; the margin leaves room for what shows where focus is. */
  @supports (overflow-clip-margin: 1px) {
    .claims > li {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 13em;
      overflow-clip-margin: 0.5em;
    }
  }
  .claims > li + li {
    margin-block-start: calc(var(--_unit) * 6);
    border-block-start: 1px solid var(--_hair2);
  }
  .example {
    margin-block-start: 0.6em;
  }
  /* The radio itself lies invisible over its label: real focus, real keys, and the figure is the key to press. */
  .scale input,
  .aside input {
    position: absolute;
    inset: 0;
    opacity: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    cursor: pointer;
  }
  .scale {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    margin-block-start: 2.25em;
  }
  .claims .scale {
    margin-block-start: 1.25em;
  }
  .point {
    position: relative;
    padding: 2.1em 0.5em 0.3em 0;
    line-height: 1.3;
    hyphens: manual;
  }
  .point::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0.75em;
    border-block-start: 1px solid var(--_ink);
  }
  .point:last-child::before {
    inset-inline-end: auto;
    inline-size: 0.75em;
  }
  .key {
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    border: 1px solid var(--_ink);
    border-radius: var(--_r);
    background: var(--_paper);
    line-height: 1;
  }
  .point .key {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
  }
  .aside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin-block-start: 1.75em;
  }
  .off {
    position: relative;
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding-block: 0.3em;
  }
  .off .key {
    border: 1px dashed var(--_ink2);
    color: var(--_ink2);
    font-size: 0.875em;
    background: none;
  }
  label:hover .key {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  input:checked ~ span {
    font-weight: 600;
  }
  input:checked ~ .key {
    background: var(--_accent);
    color: var(--_on-accent);
    border: 1px solid var(--_accent);
  }
  input:focus-visible ~ .key {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @container (max-width: 30em) {
    .claim {
      font-size: 1.375em;
    }
    .scale {
      grid-auto-flow: row;
      margin-block-start: 1.25em;
    }
    .point {
      padding: 0.72em 0 0.72em 2.4em;
      line-height: 1.5;
    }
    .point::before {
      inset-inline: 0.75em auto;
      inset-block: 0;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_ink);
    }
    .point:first-child::before {
      inset-block-start: 50%;
    }
    .point:last-child::before {
      inset-block-end: 50%;
      inline-size: auto;
    }
    .point .key {
      inset-block-start: 0.72em;
    }
    .off {
      min-block-size: 2.75em;
    }
    .aside {
      margin-block-start: 0.75em;
      gap: 0.25em 1.5em;
    }
  }
  @media print {
    .claims > li {
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    input:checked ~ .key {
      forced-color-adjust: none;
      border: 3px solid CanvasText;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
