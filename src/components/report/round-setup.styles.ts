import { css } from 'lit';

/** How setting up a round looks; comes with it, on demand. */
export const setupStyles = css`
  .setup {
    margin-block-start: calc(var(--_unit) * 3);
    max-inline-size: 42em;
  }
  .setup > * + *,
  .setup fieldset > * + * {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .setup > * + fieldset,
  .setup > fieldset + * {
    margin-block-start: calc(var(--_unit) * 4);
  }
  .setup .field > * {
    display: block;
  }
  .setup .field > input:not([size]) {
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
  .setup fieldset:disabled {
    color: var(--_ink2);
  }
  .setup .sheets > label:has(> [type='radio']) {
    display: flex;
    padding-block: 0.25em;
  }
  .sheets > label > span > .note {
    display: block;
  }
  .shortfalls:has(> p) {
    margin-block-end: calc(var(--_unit) * 4);
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: calc(var(--_unit) * 2);
  }
  .shortfalls > p + p {
    margin-block-start: calc(var(--_unit) / 2);
  }
`;
