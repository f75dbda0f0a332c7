import { css } from 'lit';

export const overviewStyles = css`
  .counts {
    border-block-start: 2px solid var(--_ink);
    border-block-end: 1px solid var(--_line);
    overflow: hidden;
  }
  /* Shifted by the padding of a cell, so that the first column stands at the edge and its line is cut off. */
  .counts dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    margin-inline-start: calc(-1em - 1px);
  }
  .counts dl > div {
    padding: 0.7em 1em 0.6em;
    border-inline-start: 1px solid var(--_line);
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  .counts dt {
    color: var(--_soft);
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .digits {
    font-size: 2em;
    line-height: 1.25;
    font-weight: 600;
    letter-spacing: -0.01em;
    /* A count is never torn, however narrow its place. */
    overflow-wrap: normal;
  }
  .unit {
    color: var(--_soft);
    margin-inline-start: 0.3em;
  }
  .lead {
    margin-block-start: 0.9em;
    max-width: 52em;
    text-wrap: pretty;
  }
  /* Beside one another where there is room for both. */
  .items {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(24em, 1fr));
    grid-gap: 0 2.5em;
    margin-block-start: 0.4em;
  }
  .narrow .items {
    grid-template-columns: minmax(0, 1fr);
  }
  .item {
    max-width: 46em;
  }
  .name {
    font-size: 1.0625em;
    font-weight: 600;
    margin-block-start: 1em;
  }
  .name .detail {
    color: var(--_soft);
    font-weight: 400;
    font-size: 0.85em;
    margin-inline-start: 0.7em;
  }
  .item .sentence {
    font-size: 0.9375em;
    color: var(--_soft);
    margin-block-end: 0.4em;
    text-wrap: pretty;
  }
  .families li {
    grid-template-columns: 9em 2.2em minmax(0, 1fr);
    align-items: baseline;
    border-block-start: 1px solid var(--_line);
    padding: 0.4em 0;
    line-height: 1.5;
  }
  .om[lang='en'] .families li {
    grid-template-columns: 11em 2.2em minmax(0, 1fr);
  }
  .narrow .families li,
  .om[lang='en'] .narrow .families li {
    grid-template-columns: minmax(0, 1fr) 2.2em;
  }
  .narrow .families .tally,
  .narrow .families .states {
    grid-column: 1 / -1;
  }
  .narrow .families .zero .tally {
    display: none;
  }
  .families li.zero {
    color: var(--_soft);
  }
  .families .count {
    font-size: 1.0625em;
  }
  .families .zero .count {
    font-weight: 400;
  }
  .families .states {
    grid-column: 3;
    color: var(--_soft);
    font-size: 0.867em;
  }
`;
