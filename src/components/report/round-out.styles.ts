import { css } from 'lit';

/** How handing a round out looks; comes with it, on demand. */
export const outStyles = css`
  .out {
    margin-block-start: calc(var(--_unit) * 2);
    max-inline-size: 42em;
  }
  .out > * + *,
  .other-page > form {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .out .field > * {
    display: block;
  }
  .out .field > input {
    inline-size: 100%;
    min-block-size: 2.2em;
  }
  .out .address {
    overflow-wrap: anywhere;
  }
  .qr {
    display: block;
    inline-size: min(100%, 22em);
    block-size: auto;
    forced-color-adjust: none;
  }
`;
