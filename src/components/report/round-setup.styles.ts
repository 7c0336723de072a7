import { css } from 'lit';

/** How setting up a round looks; comes with it, on demand. */
export const setupStyles = css`
  .setup,
  .out {
    margin-block-start: calc(var(--_unit) * 3);
    max-inline-size: 42em;
  }
  .setup > * + *,
  .setup fieldset > * + *,
  .out > * + * {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .setup > * + fieldset,
  .setup > fieldset + * {
    margin-block-start: calc(var(--_unit) * 4);
  }
  .setup .field > *,
  .out .field > * {
    display: block;
  }
  .setup .field > input:not([size]),
  .out .field > input {
    inline-size: 100%;
  }
  .setup .field > span.note {
    display: inline;
  }
  .setup .field > input[size] {
    display: inline-block;
  }
  .setup input:not([type='checkbox'], [type='radio']) {
    min-block-size: 2.2em;
  }
  .setup label:has(> [type='checkbox']),
  .setup label:has(> [type='radio']) {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
    cursor: pointer;
  }
  .setup [type='checkbox'],
  .setup [type='radio'] {
    inline-size: 1.15em;
    block-size: 1.15em;
    accent-color: var(--_accent);
    flex: none;
  }
  .choices,
  .taking-part {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.6em;
    align-items: center;
  }
  .choices > label > .note {
    display: block;
  }
  .taking-part > label {
    min-inline-size: 13em;
  }
  .expected {
    display: inline-flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .fault {
    font-weight: 600;
    border-inline-start: 3px solid var(--_ink);
    padding-inline-start: 0.5em;
    flex-basis: 100%;
  }
  .setup [aria-invalid='true'] {
    border-block-end-width: 2px;
    border-block-end-color: var(--_ink);
  }
  .setup fieldset:disabled {
    color: var(--_ink2);
  }
  .qr {
    display: block;
    inline-size: min(100%, 22em);
    block-size: auto;
    forced-color-adjust: none;
  }
`;
