import { css } from 'lit';

export const assessmentStyles = css`
  .intro > * + * {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .top {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    align-items: baseline;
  }
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
  .claim {
    font-size: 1.75em;
    line-height: 1.25;
    font-weight: 400;
    letter-spacing: -0.01em;
    text-wrap: balance;
    max-inline-size: 21em;
    margin-block-start: 0.85em;
  }
  .claims .claim {
    font-size: 1.25em;
    line-height: 1.35;
    max-inline-size: 30em;
  }
  .claims > li + li {
    margin-block-start: calc(var(--_unit) * 6);
    border-block-start: 1px solid var(--_hair2);
  }
  .example {
    margin-block-start: 0.6em;
  }
  /* The radio itself lies invisible over its label: real focus, real keys, and the figure is the key to press. */
  .scale input,
  .choices input,
  .aside input {
    position: absolute;
    inset: 0;
    opacity: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    cursor: pointer;
  }
  .scale {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    margin-block-start: 2.25em;
  }
  .claims .scale {
    margin-block-start: 1.25em;
  }
  .point {
    position: relative;
    padding: 2.1em 0.5em 0.3em 0;
    line-height: 1.3;
    hyphens: manual;
  }
  .point::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0.75em;
    border-block-start: 1px solid var(--_ink);
  }
  .point:last-child::before {
    inset-inline-end: auto;
    inline-size: 0.75em;
  }
  .key {
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    border: 1px solid var(--_ink);
    border-radius: var(--_r);
    background: var(--_paper);
    line-height: 1;
  }
  .point .key {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
  }
  .choices,
  .aside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin-block-start: 1.75em;
  }
  .choices {
    flex-direction: column;
    gap: 0.35em;
  }
  .choice,
  .off {
    position: relative;
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding-block: 0.3em;
  }
  .off .key {
    border: 1px dashed var(--_ink2);
    color: var(--_ink2);
    font-size: 0.875em;
    background: none;
  }
  label:hover .key {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  input:checked ~ span {
    font-weight: 600;
  }
  input:checked ~ .key {
    background: var(--_accent);
    color: var(--_on-accent);
    border: 1px solid var(--_accent);
  }
  input:focus-visible ~ .key {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .count-field {
    margin-block-start: 1.75em;
  }
  .count-field label {
    display: inline-flex;
    gap: 0.6em;
    align-items: baseline;
  }
  .count-field .note {
    margin-block-start: 0.6em;
  }
  .count-field input {
    inline-size: 6em;
    font-size: 1.25em;
    border-block-end: 2px solid var(--_accent);
  }
  .count-field [aria-invalid='true'] {
    border-block-end: 3px solid var(--_ink);
  }
  textarea {
    display: block;
    inline-size: 100%;
    max-inline-size: 36em;
    margin-block-start: 1.25em;
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_r);
    padding: 0.5em;
  }
  .axes {
    margin-block-start: 1.75em;
    display: grid;
    gap: 1em;
    max-inline-size: 36em;
  }
  .axis {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr) 9em;
    gap: 0.75em;
    align-items: center;
  }
  .axis span:last-child {
    text-align: end;
  }
  .axis input {
    accent-color: var(--_ink2);
    min-block-size: 1.75em;
    border: 0;
    padding: 0;
    inline-size: 100%;
  }
  .axis .placed {
    accent-color: var(--_accent);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.75em 1em;
    margin-block-start: 2.5em;
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 0.75em;
  }
  .foot {
    margin-block-start: 1em;
    max-inline-size: 42em;
  }
  .where-from {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .where-from label {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 1.75em;
  }
  .where-from input {
    inline-size: 1.1em;
    block-size: 1.1em;
    accent-color: var(--_accent);
  }
  .review li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1.5em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_hair2);
    align-items: baseline;
  }
  .error {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .review .label {
    margin-block: 1.5em 0.4em;
  }
  .review .none {
    font-weight: 400;
    font-style: normal;
    color: var(--_ink2);
  }
  .profile .line {
    inline-size: 50%;
    padding-inline: 0.75em 1.5em;
  }
  .own {
    display: block;
    inline-size: 100%;
    block-size: 1.5em;
    overflow: visible;
  }
  .rail {
    stroke: var(--_edge);
    stroke-width: 1px;
  }
  .profile {
    margin-block-start: 1.5em;
  }
  .counted li {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_hair2);
  }
  .done > * + * {
    margin-block-start: calc(var(--_unit) * 3);
  }
  @container (max-width: 30em) {
    .claim {
      font-size: 1.375em;
    }
    .scale {
      grid-auto-flow: row;
      margin-block-start: 1.25em;
    }
    .point {
      padding: 0.72em 0 0.72em 2.4em;
      line-height: 1.5;
    }
    .point::before {
      inset-inline: 0.75em auto;
      inset-block: 0;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_ink);
    }
    .point:first-child::before {
      inset-block-start: 50%;
    }
    .point:last-child::before {
      inset-block-end: 50%;
      inline-size: auto;
    }
    .point .key {
      inset-block-start: 0.72em;
    }
    .aside {
      margin-block-start: 0.75em;
      gap: 0.25em 1.5em;
    }
    .stitches {
      gap: 0.4em;
    }
    .review li {
      grid-template-columns: minmax(0, 1fr);
    }
    .axis {
      grid-template-columns: 1fr 1fr;
    }
    .axis input {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .profile .line {
      inline-size: 35%;
    }
  }
  @media (forced-colors: active) {
    .stitches i {
      forced-color-adjust: none;
      background: GrayText;
    }
    .stitches .done {
      background: CanvasText;
    }
    .stitches .current {
      background: Highlight;
    }
    .stitches .skipped {
      background: none;
    }
    input:checked ~ .key {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
