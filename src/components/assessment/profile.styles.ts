import { css } from 'lit';

/** How one’s own profile looks; it comes with it, on demand. */
export const profileStyles = css`
  .done > * + * {
    margin-block-start: calc(var(--_unit) * 3);
  }
  .profile td,
  .profile th {
    vertical-align: baseline;
  }
  .profile .line {
    display: flex;
    align-items: baseline;
    gap: 1.25em;
  }
  .profile .drawn {
    inline-size: 58%;
    padding-inline-end: 1.5em;
  }
  .turned {
    white-space: nowrap;
  }
  .own {
    block-size: 1.4em;
    overflow: visible;
    align-self: center;
  }
  .own,
  .ends {
    flex: 1;
    inline-size: 0;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  .ends > :last-child {
    text-align: end;
  }
  /* One size in head and rows, so that the ends of the scale stand over the ends of the lines. */
  .profile thead th {
    font-size: inherit;
  }
  .mean {
    flex: none;
    inline-size: 6.5em;
  }
  .rail {
    stroke: var(--_edge);
    stroke-width: 1px;
  }
  /* As in the radar: a ring for today, a dot for what is wished for. */
  .own .now {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .wish-point {
    fill: var(--_ink);
  }
  .section .actions {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .counted > div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_hair2);
  }
  .counted dd {
    flex: none;
    max-inline-size: 50%;
    text-align: end;
  }
  .done .label {
    margin-block-end: 0.25em;
  }
  /* The theme and how much of it is answered, and under them the line at full width. */
  @container (max-width: 30em) {
    .profile,
    .profile thead,
    .profile tbody {
      display: block;
    }
    .profile tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.15em 1em;
      padding-block: 0.55em;
      border-block-start: 1px solid var(--_hair2);
    }
    .profile thead tr {
      border-block-start: 0;
    }
    .profile th,
    .profile td {
      border: 0;
      padding: 0;
    }
    .profile .drawn {
      grid-row: 2;
      grid-column: 1 / -1;
      inline-size: auto;
      padding: 0;
    }
    .ends .words {
      display: none;
    }
    .mean {
      text-align: end;
    }
    .counted > div {
      display: block;
    }
    .counted dd {
      max-inline-size: none;
      text-align: start;
    }
  }
`;
