import { css } from 'lit';

/** The combinations, what compares them, and the lists of single offers: all that lies below the answer itself. */
export const foldedStyles = css`
  .kinds > li {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 0.3em 1em;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_hair2);
  }
  .finding fieldset,
  .tick {
    min-inline-size: 0;
  }
  .tick span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .kinds > li > .beside {
    grid-column: 1 / -1;
  }
  .others li {
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_hair2);
  }
  .others li:first-child {
    border: 0;
  }
  .barred {
    margin-block-start: calc(var(--_unit) * 3);
  }
  .weighed {
    margin-block: 0.9em;
  }
  .beside > p,
  .beside > div > p {
    margin-block: 0.3em 0.6em;
  }
  .compared {
    margin-block: 0.6em 0.9em;
  }
  .compared li {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_hair2);
  }
  .compared p .note {
    display: block;
  }
  table.compared td,
  table.compared th {
    overflow-wrap: anywhere;
    inline-size: 37%;
  }
  table.compared th:first-child {
    inline-size: 26%;
  }
  @container (max-width: 30em) {
    .finding .term {
      min-block-size: 3.15em;
      min-inline-size: 3.15em;
    }
    .finding .note .term {
      min-block-size: 3.5em;
      min-inline-size: 3.5em;
    }
    .compared + p .link {
      min-block-size: 2.75em;
    }
  }
  /* Text of twice the size in a phone: the picture goes above its words. */
  @container (max-width: 15em) {
    .kinds > li {
      display: block;
    }
  }
  @media print {
    .others li,
    .compared tr,
    .compared li {
      break-inside: avoid;
    }
    /* What was opened for a look belongs to the answer; what was not is a question nobody asked. */
    .barred:not([open]),
    .finding:not([open]),
    .beside:not([open]) {
      display: none;
    }
  }
`;
