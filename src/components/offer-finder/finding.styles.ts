import { css } from 'lit';

/** The search among single offers and what it finds; the rows are those of the other lists. */
export const findingStyles = css`
  .find {
    display: block;
    inline-size: min(26em, 100%);
    min-block-size: 2.75em;
    border-block-end: 2px solid var(--_accent);
  }
  .finding fieldset,
  .only {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: calc(var(--_unit) * 2);
  }
  /* The box is drawn, so that the whole of its words can be the target; the native one lies over both. */
  .tick {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 1.75em;
    padding-inline-start: 1.75em;
  }
  .tick input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .tick::before,
  .tick:has(:checked)::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.125em;
    block-size: 1.125em;
    border: 1px solid var(--_edge);
    border-radius: var(--_r);
  }
  .tick:has(:checked)::before {
    border: 2px solid var(--_accent);
  }
  .tick:has(:checked)::after {
    inset-inline-start: 0.4em;
    inline-size: 0.325em;
    block-size: 0.65em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    border-radius: 0;
    transform: translateY(-8%) rotate(45deg);
  }
  .tick:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .told {
    margin-block: calc(var(--_unit) * 3) calc(var(--_unit) * 2);
  }
  .finding .h3 {
    font-size: 1em;
    hyphens: auto;
  }
  .finding .others p,
  .finding .others .h3 {
    max-inline-size: 36em;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.15em;
  }
  .term {
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.25em;
    min-block-size: max(1.5em, 24px);
    min-inline-size: max(1.5em, 24px);
  }
  .term:hover,
  .term[aria-expanded='true'] {
    text-decoration: underline solid 1px;
    color: var(--_accent);
  }
  .meanings {
    margin-block: 0.3em 0.6em;
    border-inline-start: 1px solid var(--_ink);
    padding-inline-start: 0.75em;
  }
  .meanings li {
    border: 0;
    padding-block: 0.2em;
  }
  @container (max-width: 30em) {
    /* A thumb's target, without moving the lines around it. */
    .term {
      min-inline-size: 2.75em;
      padding-block: 0.65em;
      margin-block: -0.65em;
    }
    .tick {
      inline-size: 100%;
      min-block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    mark {
      text-decoration-color: CanvasText;
    }
  }
`;
