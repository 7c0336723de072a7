import { css } from 'lit';

/** What stands before the figures do. */
export const radarStyles = css`
  .state > * + *,
  .hand-in > * + * {
    margin-block-start: calc(var(--_unit) * 2);
  }
`;
