import { css } from 'lit';

/** What `printAlone` prints, on a page of its own. */
export const printAloneStyles = css`
  @media print {
    /* Only that part, and what it stands in. */
    [part='content']:has(.printing) *:not(:has(.printing), .printing, .printing *) {
      display: none !important;
    }
    .printing {
      border: 0;
      margin: 0;
      padding: 0;
      break-before: page;
      break-inside: avoid;
      break-after: page;
    }
  }
`;
