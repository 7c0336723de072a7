import { css } from 'lit';

/** What a round shows before its figures; comes with its words, on demand. */
export const roundStyles = css`
  .nowrap {
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
  .threads .lacking {
    stroke-dasharray: 0.15em 0.3em;
  }
  .state > * + * {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .hand-in > * + * {
    margin-block-start: var(--_unit);
  }
`;
