import { css } from 'lit';

/** The running stitch of what is done and what is to come. */
export const progressStyles = css`
  .stitches {
    display: flex;
    gap: 0.75em;
    align-items: center;
    block-size: 0.75em;
    margin: 0.5em 0 0.4em;
  }
  .stitches span {
    display: flex;
    gap: 0.2em;
    flex: 1 1 0;
    align-items: center;
    min-inline-size: 0;
  }
  .stitches .of2 { flex-grow: 2; }
  .stitches .of3 { flex-grow: 3; }
  .stitches .of4 { flex-grow: 4; }
  .stitches .of5 { flex-grow: 5; }
  .stitches .of6 { flex-grow: 6; }
  .stitches .of7 { flex-grow: 7; }
  .stitches .of8 { flex-grow: 8; }
  .stitches .of9 { flex-grow: 9; }
  .stitches i {
    flex: 1;
    block-size: 0.2em;
    background: var(--_hair);
    transition: background 160ms;
  }
  .stitches .done {
    background: var(--_ink);
  }
  .stitches .current {
    background: var(--_accent);
    block-size: 0.62em;
  }
  .stitches .skipped {
    background: none;
    border-block-end: 0.2em dotted var(--_ink2);
  }
  @container (max-width: 30em) {
    .stitches {
      gap: 0.4em;
    }
  }
  /* One ink for all: thickness tells them apart. */
  @media (forced-colors: active) {
    .stitches i {
      forced-color-adjust: none;
      transition: none;
      block-size: 1px;
      background: CanvasText;
    }
    .stitches .done {
      block-size: 0.2em;
      background: CanvasText;
    }
    .stitches .current {
      block-size: 0.62em;
      background: Highlight;
    }
    .stitches .skipped {
      background: none;
      border-color: CanvasText;
    }
  }
`;
