import { css } from 'lit';

/** Rounds over time, and what was agreed; comes with the drawing, on demand. */
export const timeStyles = css`
  .time > * + * {
    margin-block-start: calc(var(--_unit) * 3);
  }
  .time > .views {
    margin-block-start: calc(var(--_unit) * 4);
  }
  .rounds {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.75em;
  }
  .rounds li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    gap: 0 0.6em;
  }
  .round-number {
    inline-size: 1.6em;
    block-size: 1.5em;
    overflow: visible;
  }
  .lacks {
    display: block;
  }
  .warning {
    border-inline-start: 3px solid var(--_ink);
    padding-inline-start: 0.75em;
  }
  .time svg text {
    fill: var(--_ink);
    font-family: inherit;
    font-size: 1em;
  }
  .time svg .number-in {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .time svg .number-in.shown {
    fill: var(--_paper);
  }
  .time .number-ring {
    stroke-width: 0.09em;
  }
  .axis-place {
    grid-column: 2;
  }
  .time-axis,
  .slope,
  .time-dots svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .time-axis {
    block-size: 2.1em;
    font-size: 0.875em;
  }
  .time svg .letter {
    font-weight: 600;
  }
  .slope {
    font-size: 0.875em;
  }
  .slope .value {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 0.3em;
    stroke-linejoin: round;
  }
  .time .edge {
    stroke: var(--_hair2);
    stroke-width: 1px;
  }
  .time .event {
    stroke: var(--_ink2);
    stroke-width: 1px;
    stroke-dasharray: 0.1em 0.25em;
  }
  .time .fan {
    stroke: var(--_ink2);
    stroke-width: 1px;
    stroke-dasharray: 0.3em 0.25em;
  }
  .time .course {
    stroke: var(--_ink);
    stroke-width: 0.12em;
  }
  .time .stop {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 0.12em;
  }
  .time .stop.shown {
    fill: var(--_ink);
  }
  .time-dots {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 3.9em;
    font-size: 0.875em;
    line-height: 1.7em;
  }
  .time-dots svg {
    block-size: 1.7em;
  }
  .time .table-block th:first-child {
    inline-size: 24%;
  }
  .events > ul {
    margin-block: 0.5em;
  }
  .events li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr) auto;
    gap: 0 0.6em;
    align-items: baseline;
    padding-block: 0.25em;
  }
  .add-event {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: end;
    margin-block-start: 0.75em;
  }
  .add-event label {
    display: grid;
  }
  .add-event .wide {
    flex: 1 1 14em;
  }
  .add-event input {
    min-block-size: 1.9em;
    inline-size: 100%;
  }
  .agreed li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1.5em;
    align-items: baseline;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_hair2);
  }
  .paper {
    display: none;
  }
  @container (max-width: 30em) {
    .time .theme > div {
      margin-block: 0.35em 0.2em;
    }
    .events li {
      grid-template-columns: 1.6em minmax(0, 1fr);
    }
    .events li > button {
      grid-column: 2;
    }
    .add-event input {
      min-block-size: 2.75em;
    }
    .agreed li {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .time svg text,
    .map text {
      fill: CanvasText;
    }
    .time svg .number-in.shown,
    .map .number-in.shown {
      fill: Canvas;
    }
  }
  @media print {
    .paper {
      display: inline;
    }
    .time .theme,
    .rounds li,
    .agreed li,
    .events li {
      break-inside: avoid;
    }
  }
`;
