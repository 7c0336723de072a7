import { css } from 'lit';
import { itemStyles } from './item.styles.js';
import { progressStyles } from './progress.styles.js';

/** The pages of an assessment around its statements. */
const pageStyles = css`
  .intro > * + * {
    margin-block-start: calc(var(--_unit) * 2);
  }
  .h2 + .measure {
    margin-block-start: var(--_unit);
  }
  .top {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    align-items: baseline;
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
  .top .quiet {
    font-weight: 400;
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
  .error {
    margin-block-start: calc(var(--_unit) * 2);
  }
  @container (max-width: 30em) {
    .top {
      flex-wrap: wrap;
      gap: 0 1em;
    }
    .where-from label {
      min-block-size: 2.75em;
    }
  }
  @media print {
    .bar,
    .foot {
      display: none;
    }
  }
`;

/** What stands before an assessment is finished. */
export const assessmentStyles = [pageStyles, progressStyles, itemStyles];
