import { css } from 'lit';

/** The figures for experts, on demand. */
export const expertStyles = css`
  .expert-notes {
    margin-block-start: 1.5em;
    display: grid;
    gap: 0.6em;
    max-inline-size: 44em;
  }
  .expert-notes div {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0 1em;
  }
  .expert .table-block th:first-child {
    inline-size: 26%;
  }
  .expert .table-block table {
    min-inline-size: 48em;
  }
  @container (max-width: 30em) {
    .expert-notes div {
      display: block;
    }
  }
  @media print {
    .expert .table-block table {
      min-inline-size: 0;
    }
  }
`;
