import { css } from 'lit';

/** A card of one indicator, with its value or with its chart: a line of ink, and name and state on one line of sight. */
export const cardStyles = css`
  article {
    border-block-start: 2px solid var(--_ink);
    padding: 0.75em 0 1.4em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
  }
  .title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.45;
    margin-inline-end: 1.2em;
    text-wrap: pretty;
  }
`;
