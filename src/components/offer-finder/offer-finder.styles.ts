import { css } from 'lit';

export const finderStyles = css`
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
  .g1 { --_t: 0; }
  .g2 { --_t: 1; }
  .g3 { --_t: 2; }
  .g4 { --_t: 3; }
  .g5 { --_t: 4; }
  .g6 { --_t: 5; }
  .g7 { --_t: 6; }
  .g8 { --_t: 7; }
  .g9 { --_t: 8; }
  .g10 { --_t: 9; }
  .g11 { --_t: 10; }
  .g12 { --_t: 11; }
  .help {
    margin-block-start: 0.6em;
  }
  .grow {
    display: grid;
    margin-block-start: 0.6em;
    border-block-end: 2px solid var(--_accent);
    font-size: 1.25em;
    line-height: 1.4;
  }
  .grow::after,
  .field {
    grid-area: 1 / 1;
    padding: 0.35em 0 0.5em;
    white-space: pre-wrap;
    overflow-wrap: break-word;
    font: inherit;
  }
  .grow::after {
    content: attr(data-text);
    visibility: hidden;
  }
  .field {
    border: 0;
    background: none;
    resize: none;
    overflow: hidden;
    inline-size: 100%;
  }
  .field::placeholder {
    color: var(--_ink2);
    opacity: 1;
  }
  .field:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }
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
  .need-tools {
    display: inline-flex;
    gap: 1em;
    align-items: baseline;
    margin-inline-start: 0.6em;
  }
  .ticks {
    display: inline-flex;
    gap: 0.1875em;
    padding: 0.25em 0.4em;
    margin: -0.25em 0;
    min-inline-size: 1.75em;
    min-block-size: 1.5em;
    justify-content: center;
    align-items: center;
    vertical-align: -0.2em;
  }
  /* Length tells as well as colour. */
  .ticks i {
    inline-size: 0.125em;
    block-size: 0.35em;
    background: var(--_edge);
    align-self: end;
    margin-block-end: 0.3em;
  }
  .ticks i.on {
    background: var(--_ink);
    block-size: 0.9em;
  }
  .ticks:hover i.on {
    background: var(--_accent);
  }
  .hang {
    position: relative;
    block-size: 1.2em;
  }
  .facts {
    margin-block-start: calc(var(--_unit) * 4);
  }
  div.understood + .facts {
    margin-block-start: 0;
    border-block-start: 1px solid var(--_ink);
    padding-block-start: 0.9em;
  }
  .sentence {
    line-height: 2;
  }
  .sentence select,
  .sentence input {
    line-height: 1.5;
    min-block-size: 1.75em;
  }
  .filled {
    font-weight: 600;
  }
  .count {
    inline-size: 5.5em;
    text-align: center;
  }
  .count::placeholder {
    color: var(--_ink2);
    opacity: 1;
  }
  .show {
    margin-block-start: 1em;
  }
  .list {
    margin-block-start: calc(var(--_unit) * 8);
  }
  details.list {
    margin-block-start: calc(var(--_unit) * 3);
  }
  .groups {
    border-block-start: 1px solid var(--_ink);
    margin-block-start: 0.5em;
  }
  .group {
    border-block-start: 1px solid var(--_hair2);
    padding-block: 0.42em;
    line-height: 1.75;
  }
  .group:first-child {
    border-block-start: 0;
  }
  div.group {
    display: grid;
    grid-template-columns: 9.75em minmax(0, 1fr);
    gap: 0 1.25em;
  }
  details.group > summary {
    display: grid;
    grid-template-columns: 9.25em minmax(0, 1fr);
    gap: 0 0.75em;
    inline-size: 100%;
    color: inherit;
    text-decoration: none;
  }
  details.group > summary b {
    color: var(--_accent);
  }
  .need {
    border-block-end: 1px dotted var(--_ink2);
    margin-inline-end: 0.9em;
    padding-block: 0.05em;
    line-height: 1.45;
  }
  .need:hover {
    border-block-end: 1px solid var(--_accent);
    color: var(--_accent);
  }
  .need[aria-pressed='true'],
  .taken {
    border-block-end: 2px solid var(--_ink);
    font-weight: 600;
    color: inherit;
  }
  .taken {
    margin-inline-end: 0.6em;
  }
  .result {
    margin-block-start: calc(var(--_unit) * 8);
  }
  .grounds {
    margin: 0.75em 0 1.5em;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 11.5em;
    gap: 0 1.75em;
    padding-block: 1.45em 1.5em;
    padding-left: calc(var(--_first) + var(--_t) * var(--_gap) + var(--_clear));
  }
  .who {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: 0.8125em;
    line-height: 1.4;
    margin-block-end: 0.35em;
  }
  .who .quiet {
    white-space: nowrap;
  }
  .row .h3 + p,
  .row p + p {
    margin-block-start: var(--_unit);
  }
  .margin {
    font-size: 0.8125em;
    line-height: 1.45;
    color: var(--_ink2);
  }
  .margin b {
    color: var(--_ink);
    display: block;
  }
  .margin span {
    display: block;
  }
  .loose {
    position: relative;
    padding: 0.05em 0 0.1em;
    padding-left: calc(var(--_first) + var(--_t) * var(--_gap) + 0.75em);
  }
  .loose + .loose {
    margin-block-start: var(--_unit);
  }
  .row .h3,
  .margin b,
  .others b {
    hyphens: auto;
  }
  .source-notes {
    margin-block-start: calc(var(--_unit) * 5);
  }
  .tail {
    position: relative;
  }
  .cords1 {
    block-size: 2.16875em;
  }
  .cords2 {
    block-size: 2.60625em;
  }
  .cords3 {
    block-size: 3.04375em;
  }
  .letter {
    padding-left: calc(var(--_first) + var(--_t) * var(--_gap) + var(--_clear));
    margin-block-start: 0.75em;
  }
  .letter > p {
    margin: 0.3em 0 0.9em;
  }
  .letter .solid {
    text-decoration: none;
  }
  .copy {
    inline-size: 100%;
    background: none;
    border: 1px solid var(--_edge);
    padding: 0.5em;
  }
  .contacts {
    margin-block-start: 1.5em;
  }
  .contacts li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_hair2);
    font-size: 0.875em;
  }
  .contacts a {
    display: inline-block;
    margin-inline-end: 1em;
    overflow-wrap: anywhere;
  }
  .questions li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.2em 1.5em;
    padding-block: 0.55em;
    border-block-start: 1px solid var(--_hair2);
    align-items: baseline;
  }
  .questions .note {
    display: block;
  }
  .options {
    display: flex;
    gap: 1.1em;
    font-size: 0.875em;
    align-items: baseline;
  }
  .options .link {
    min-inline-size: 1.75em;
  }
  .options [aria-pressed='true'] {
    font-weight: 600;
    color: inherit;
    text-decoration: none;
    border-block-end: 2px solid var(--_ink);
  }
  .checks li + li {
    margin-block-start: var(--_unit);
  }
  .kinds li {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 1em;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_hair2);
  }
  .others li {
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_hair2);
  }
  .others li:first-child {
    border: 0;
  }
  @container (max-width: 30em) {
    .row {
      display: block;
    }
    .margin {
      margin-block-start: 0.6em;
    }
    .margin span {
      display: inline;
    }
    .margin span + span::before {
      content: ', ';
    }
    .questions li,
    .contacts li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .rows .cloth {
      animation: weave 240ms ease-out both;
      transform-origin: left;
    }
    @keyframes weave {
      from {
        clip-path: inset(-1em 100% -1em -1em);
      }
      to {
        clip-path: inset(-1em -1em -1em -1em);
      }
    }
  }
  @media (forced-colors: active) {
    .need[aria-pressed='true'],
    .options [aria-pressed='true'] {
      border-block-end: 3px solid Highlight;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
    .list,
    .show,
    .help,
    .need-tools {
      display: none;
    }
  }
`;
