import { css } from 'lit';

/** What stands before the figures do. */
export const reportStyles = css`
  .nowrap {
    white-space: nowrap;
  }
  .statements {
    grid-column: 2 / -1;
    font-size: 0.875em;
    margin-block-start: 0.5em;
  }
  .statements li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 1.5em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_hair2);
  }
  .statements .note {
    grid-column: 2;
  }
  .threads {
    position: relative;
    block-size: 2.6em;
    margin-block: 0.9em 0.5em;
  }
  .threads .there {
    stroke: var(--_ink);
    stroke-width: 0.0625em;
  }
  .threads .lacking {
    stroke: var(--_ink);
    stroke-width: 0.0625em;
    stroke-dasharray: 0.15em 0.3em;
  }
  .state > * + * {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .hand-in > * + * {
    margin-block-start: var(--_unit);
  }
`;
