import { css } from 'lit';
import { confirmStyles } from '../base/confirm.styles.js';

/** How handing back looks; comes with it, on demand. */
export const handBackStyles = css`
  ${confirmStyles}
  .qr {
    display: block;
    inline-size: min(100%, 26em);
    block-size: auto;
    forced-color-adjust: none;
    break-inside: avoid;
  }
  .withdrawn > * + * {
    margin-block-start: calc(var(--_unit) * 2);
  }
`;
