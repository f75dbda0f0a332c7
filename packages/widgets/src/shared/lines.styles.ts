import { css } from 'lit';

/** Short lines: the promises and targets of an action, each on its own row. */
export const linesStyles = css`
  .lines > li {
    border-block-start: 1px solid var(--_line);
    padding: 0.4em 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    line-height: 1.55;
  }
  .lines > li:first-child {
    border-block-start: 0;
  }
  /* What an item is counted together with may be a long name. */
  .lines .words .mark {
    white-space: normal;
  }
  .lines .words {
    flex: 1 1 18em;
    padding-inline-end: 1.2em;
  }
  .lines .aside {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .lines .detail + .detail::before {
    content: ' · ';
  }
  .quantity {
    /* Kept together where it fits a line, broken where it does not. */
    display: inline-block;
    max-width: 100%;
    font-weight: 600;
  }
`;
