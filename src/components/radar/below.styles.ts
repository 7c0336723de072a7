import { css } from 'lit';

/** Comes with what stands below the radar, on demand. */
export const belowStyles = css`
  .take {
    margin-block-start: 1.2em;
  }
  .take > * + * {
    margin-block-start: var(--_unit);
  }
  .take textarea {
    inline-size: 100%;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_r);
    padding: 0.5em;
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 1em;
  }
  .kept {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .kept > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    border-block-start: 1px solid var(--_hair2);
    padding-block: 0.4em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 2em 2.5em;
    margin-block: 1.2em;
  }
  .card > * + * {
    margin-block-start: 0.5em;
  }
  .card > :first-child + .note {
    margin-block-start: 0.1em;
  }
  .card ol {
    list-style: decimal outside;
    padding-inline-start: 1.4em;
  }
  .card ol > li {
    list-style: inherit;
    padding-block: 0.12em;
  }
  .tried {
    display: inline-flex;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.35em;
    cursor: pointer;
  }
  .card input {
    inline-size: 1.05em;
    block-size: 1.05em;
    flex: none;
    accent-color: var(--_accent);
    position: relative;
    inset-block-start: 0.15em;
  }
  .rate {
    border-block-start: 1px solid var(--_ink);
    padding-block-start: 0.6em;
  }
  .rate legend {
    padding-block-end: 0.4em;
  }
  .rate label {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: 2em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .rate .solid {
    margin-block-start: 0.6em;
  }
  .consent {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2) 1.5em;
    align-items: end;
    margin-block-start: calc(var(--_unit) * 2);
  }
  .compared {
    margin-block: 0.8em 0.6em;
  }
  .compared thead td {
    border: 0;
  }
  .compared .drawn {
    inline-size: 30%;
    padding-inline: 0.4em 1.4em;
  }
  .compare-line {
    display: block;
    inline-size: 100%;
    block-size: 1em;
    margin-block-start: 0.2em;
    overflow: visible;
  }
  .compare-line .between {
    stroke: var(--_ink);
    stroke-width: 0.13em;
  }
  .compare-line .point {
    fill: var(--_ink);
  }
  .compare-line .neutral {
    fill: var(--_paper);
  }
  .named {
    margin-block: 1.5em 1em;
  }
  .named-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
    gap: 0.2em 1.2em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_hair2);
  }
  @container (max-width: 30em) {
    .tried,
    .rate label {
      min-block-size: 2.75em;
      align-items: center;
    }
    .card input {
      inset-block-start: 0;
    }
    .compared .drawn {
      display: none;
    }
    /* What a share is about takes more lines, so that the shares take one, as long as that is possible. */
    .compared .about {
      display: inline-block;
      max-inline-size: 6.5em;
    }
    .compared :is(td, th):not(:last-child) {
      padding-inline-end: 1em;
    }
    .named-row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    /* No title, and no lead, stays behind at a page's foot. */
    .section > [role='heading'],
    .section > .measure {
      break-after: avoid;
    }
  }
`;
