import { css } from 'lit';

/** How a question looks that must be answered before something is lost; it comes with what asks it. */
export const confirmStyles = css`
  .confirm {
    border: 1px solid var(--_ink);
    border-radius: var(--_r);
    padding: 1.25em;
    max-inline-size: 30em;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .confirm::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .confirm > * + * {
    margin-block-start: 0.75em;
  }
`;
