import { css } from 'lit';

/** Heads that sort, and the way back to the order of the plan. */
export const sortStyles = css`
  .shown {
    color: var(--_soft);
    font-size: 0.867em;
    margin-block-end: 0.3em;
  }
  th button.sorts {
    border: 0;
    padding: 0.15em 0;
    margin: -0.15em 0;
    min-height: var(--om-target, 24px);
    line-height: inherit;
    font-weight: 600;
    text-align: start;
  }
  .plan-order {
    border: 0;
    padding: 0;
    min-height: var(--om-target, 24px);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  th button.sorts:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .arrow {
    display: inline-block;
    width: 0.6em;
    height: 0.9em;
    margin-inline-start: 0.35em;
    vertical-align: -0.08em;
    fill: var(--_line);
    overflow: visible;
  }
  th[aria-sort='ascending'] .up,
  th[aria-sort='descending'] .down {
    fill: var(--_ink);
  }
  /* Repeated heads on paper leave buttons out: there the plain words stand. */
  .printed {
    display: none;
  }
  @media print {
    th button,
    .printed {
      display: inline;
    }
    .arrow,
    thead button {
      display: none;
    }
  }
`;
