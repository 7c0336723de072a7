import { css } from 'lit';
import { confirmStyles } from '../base/confirm.styles.js';

export const dataStyles = css`
  ${confirmStyles}
  .data > * + *,
  .section > * + *,
  .preview > * + * {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .data > .section {
    margin-block-start: calc(var(--_unit) * 8);
  }
  tr > .number {
    padding-inline-end: 2em;
  }
  .rows {
    list-style: none;
    margin-block-end: 0;
    margin-inline: 0;
    padding: 0;
  }
  .rows > li {
    border-block-start: 1px solid var(--_hair2);
    padding-block: calc(var(--_unit) * 2);
  }
  textarea {
    inline-size: 100%;
    background: none;
    border: 1px solid var(--_edge);
    padding: 0.5em;
  }
`;
