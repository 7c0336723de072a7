import { css } from 'lit';

/** Strands and curves. Line and mark differ as well as colour, so forced colours and grey print lose nothing. */
export const weaveStyles = css`
  .cloth {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    width: 100%;
    height: calc(100% + 1px);
    overflow: visible;
    pointer-events: none;
  }
  .strand,
  .curve {
    fill: none;
  }
  .open {
    stroke: var(--_ink);
    stroke-width: 0.0625em;
  }
  .strand.employment {
    stroke: var(--_employment);
    stroke-width: 0.1875em;
  }
  .strand.education {
    stroke: var(--_education);
    stroke-width: 0.0875em;
  }
  .strand.business {
    stroke: var(--_business);
    stroke-width: 0.1875em;
    stroke-dasharray: 0.42em 0.2em;
  }
  .curve.employment {
    stroke: var(--_employment);
    stroke-width: 3;
  }
  .curve.education {
    stroke: var(--_education);
    stroke-width: 1.4;
  }
  .curve.business {
    stroke: var(--_business);
    stroke-width: 3;
    stroke-dasharray: 6.7 3.2;
  }
  .mini .open {
    stroke-width: 0.9;
  }
  .mini .curve.employment,
  .mini .curve.business {
    stroke-width: 2;
  }
  .mini .curve.education {
    stroke-width: 0.8;
  }
  .mini .curve.business {
    stroke-dasharray: 3.4 1.7;
  }
  .mini .square {
    stroke-width: 1.4;
  }
  .mini {
    overflow: visible;
    display: block;
  }
`;
