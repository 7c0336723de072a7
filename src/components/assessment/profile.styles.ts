import { css } from 'lit';

/** How one’s own profile looks; it comes with it, on demand. */
export const profileStyles = css`
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
  @container (max-width: 30em) {
    .profile .line {
      inline-size: 35%;
    }
  }
`;
