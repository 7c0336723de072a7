import { css } from 'lit';

/** How the coordinator's desk looks; comes with it, on demand. */
export const deskStyles = css`
  .round-panel > * + *,
  .hand-in > * + *,
  .pasting form > * + * {
    margin-block-start: var(--_unit);
  }
  .pasting form > button {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .held {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: calc(var(--_unit) * 2);
    padding-block: var(--_unit);
  }
  .held > * + * {
    margin-block-start: var(--_unit);
  }
  .turnout {
    margin-block-start: calc(var(--_unit) / 2);
  }
  .turnout li {
    padding-block: 0.15em;
  }
  .pasting textarea {
    display: block;
    inline-size: 100%;
    max-inline-size: 42em;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_r);
    padding: 0.5em;
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 0.8125em;
  }
  .hand-in .technical {
    margin-block-end: var(--_unit);
  }
  .hand-in details:not(.pasting) > summary {
    font-size: inherit;
  }
  .fault {
    font-weight: 600;
    border-inline-start: 3px solid var(--_ink);
    padding-inline-start: 0.5em;
    flex-basis: 100%;
  }
  .round-panel [aria-invalid='true'] {
    border-block-end-width: 2px;
    border-block-end-color: var(--_ink);
  }
  .round-panel select {
    min-inline-size: 12em;
  }
`;
