import { css } from 'lit';

/** Figure 1; comes with the figures, on demand. */
export const positionStyles = css`
  .figure-one {
    display: grid;
    grid-template-columns: minmax(0, 25em) minmax(0, 1fr);
    gap: 1.75em;
  }
  .figure-one p {
    max-inline-size: 30em;
  }
  .map {
    inline-size: 100%;
    display: block;
  }
  .map text {
    fill: var(--_ink);
    font-size: 14px;
    font-family: inherit;
  }
  .map .faint {
    fill: var(--_ink2);
    font-size: 13px;
  }
  .map .count {
    font-size: 18px;
    font-weight: 600;
  }
  /* One mark a person: filled, since the ring here is the middle. */
  .map .neutral {
    fill: var(--_ink);
    stroke: none;
  }
  .figure-table {
    max-inline-size: 36em;
    margin-block-start: 1em;
  }
  .frame {
    fill: none;
    stroke: var(--_edge);
  }
  .grid {
    fill: none;
    stroke: var(--_hair2);
  }
  .cross {
    fill: none;
    stroke: var(--_ink);
  }
  .middle {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .way {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .number-ring {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .number-ring.shown {
    fill: var(--_ink);
  }
  .map .number-in {
    font-size: 13px;
    font-weight: 600;
  }
  .map .number-in.shown {
    fill: var(--_paper);
  }
  .moved {
    margin-block-start: 0.75em;
  }
  .figure-one .note {
    margin-block-start: 0.5em;
  }
  @container (max-width: 30em) {
    .figure-one {
      display: block;
    }
    .figure-one > div {
      margin-block-start: 0.55em;
    }
  }
`;
