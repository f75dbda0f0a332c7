import { css } from 'lit';

/** Groups of short lines: the promises and targets of an action, each on its own row. */
export const linesStyles = css`
  .group-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    border-block-start: 2px solid var(--_ink);
    padding: 0.6em 0 0.5em;
    margin-block-start: 1.4em;
  }
  .group-head:first-child {
    margin-block-start: 0;
  }
  .group-head h3 {
    font-weight: 600;
    font-size: 1.0625em;
    line-height: 1.45;
  }
  .group-head .number {
    color: var(--_soft);
    font-weight: 400;
    margin-inline-end: 0.6em;
  }
  .group-head .count {
    color: var(--_soft);
    font-size: 0.875em;
  }
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
  .lines .what .mark {
    white-space: normal;
  }
  .lines .what {
    flex: 1 1 18em;
    padding-inline-end: 1.2em;
  }
  .lines .aside {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .lines .aside > span + span::before {
    content: ' · ';
  }
  .quantity {
    /* Kept together where it fits a line, broken where it does not. */
    display: inline-block;
    max-width: 100%;
    font-weight: 600;
  }
  .quantity + .mark {
    margin-inline-start: 0.5em;
  }
`;
