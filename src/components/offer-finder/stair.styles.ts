import { css } from 'lit';

/** Where threads lie, and the stair that they begin at. The pitch is that of `weave.ts`. */
export const stairStyles = css`
  .cloth-ground {
    --_first: 0.71875em;
    --_gap: 1.3125em;
    --_clear: 1.3em;
  }
  .cloth-ground.tight {
    --_first: 0.53125em;
    --_gap: 0.8125em;
    --_clear: 0.95em;
  }
  .cloth-ground.close {
    --_first: 0.40625em;
    --_gap: 0.5em;
    --_clear: 0.75em;
  }
  .t0 { --_t: 0; }
  .t1 { --_t: 1; }
  .t2 { --_t: 2; }
  .t3 { --_t: 3; }
  .t4 { --_t: 4; }
  .t5 { --_t: 5; }
  .t6 { --_t: 6; }
  .t7 { --_t: 7; }
  .t8 { --_t: 8; }
  .t9 { --_t: 9; }
  .t10 { --_t: 10; }
  .t11 { --_t: 11; }
  .understood {
    margin-block-start: calc(var(--_unit) * 4);
  }
  .understood > .label {
    margin-block-end: 0.45em;
  }
  .stair li {
    position: relative;
    min-block-size: 1.7em;
  }
  .step {
    padding: 0.05em 0 0.15em;
    padding-left: calc(var(--_first) + var(--_t) * var(--_gap) + 0.75em);
  }
  .hang {
    position: relative;
    min-block-size: 1.2em;
  }
  .hang > .step:has(p) {
    padding-block: 0.6em 1em;
  }
  .need-tools {
    display: inline-flex;
    gap: 1em;
    align-items: baseline;
    margin-inline-start: 0.6em;
  }
  .ticks {
    padding: 0.25em 0.4em;
    margin: -0.25em 0;
    min-block-size: 1.9em;
  }
  /* Length tells as well as colour. Borders, since backgrounds are lost in print and in forced colours. */
  .ticks i {
    display: inline-block;
    border-inline-start: 0.15em solid var(--_edge);
    block-size: 0.45em;
    margin-inline-end: 0.2em;
  }
  .ticks i.on {
    border-color: var(--_ink);
    block-size: 1.1em;
  }
  .ticks:hover i.on {
    border-color: var(--_accent);
  }
  .ticks span {
    margin-inline-start: 0.2em;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.25em;
  }
  .ticks:hover span {
    text-decoration-style: solid;
  }
  .heard .need {
    color: var(--_accent);
  }
  @container (max-width: 30em) {
    .need-tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      margin-inline-start: 0;
    }
    /* As large as a finger; the words stand at a smaller size than what surrounds them. */
    .ticks,
    .need-tools .link,
    .heard .need {
      min-block-size: 3.4em;
      min-inline-size: 3.4em;
      margin-block: 0;
    }
    .ticks {
      padding-inline-start: 0;
    }
  }
  @media print {
    .heard {
      display: none;
    }
  }
`;
