import { css } from 'lit';

/** What is said beside the data: marks on them, and why there are none. */
export const noticeStyles = css`
  .only,
  .mark {
    display: inline-block;
    color: var(--_soft);
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1.5;
    white-space: nowrap;
    vertical-align: 0.1em;
    margin-inline-end: 0.2em;
  }
  .mark {
    border: 1px solid currentColor;
    padding: 0 0.5em;
  }
  .notice,
  .kept {
    border-inline-start: 4px solid var(--_ink);
    background: var(--_wash);
    padding: 0.7em 1.1em;
    margin-block-end: 0.8em;
  }
  .notice-title {
    font-weight: 600;
  }
  .notice ul {
    margin-block-start: 0.3em;
    color: var(--_soft);
    font-size: 0.9em;
  }
  .notice button,
  .kept button {
    margin-block-start: 0.6em;
  }
  .waiting {
    color: var(--_soft);
    font-size: 0.9em;
  }
`;
