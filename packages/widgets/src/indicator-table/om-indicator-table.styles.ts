import { css } from 'lit';

export const indicatorTableStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin: 0 0 0.5em -0.25em;
  }
  .filters button {
    margin: 0.2em 0.25em;
    border-color: var(--_line);
    font-size: 0.9375em;
  }
  .filters button[aria-pressed='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 -2px 0 var(--_ink);
  }
  .filters .count {
    margin-inline-start: 0.4em;
    color: var(--_soft);
  }
  .shown {
    color: var(--_soft);
    font-size: 0.867em;
    margin-block-end: 0.3em;
  }
  th button {
    border: 0;
    padding: 0.15em 0;
    margin: -0.15em 0;
    min-height: var(--om-target, 0);
    line-height: inherit;
    font-weight: 600;
    text-align: start;
  }
  th button.choice {
    font-weight: 500;
  }
  .plan-order {
    border: 0;
    padding: 0;
    min-height: var(--om-target, 0);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  th button:hover {
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
  tbody th {
    min-width: 9em;
  }
  tbody td {
    min-width: 5em;
  }
  .state {
    white-space: nowrap;
  }
  .state .flag {
    display: block;
    margin-inline-start: 1.55em;
  }
  @media print {
    .filters,
    .arrow {
      display: none;
    }
    th button {
      display: inline;
    }
  }
  /* Repeated heads on paper leave buttons out: there the plain words stand. */
  .printed {
    display: none;
  }
  @media print {
    thead button {
      display: none;
    }
    .printed {
      display: inline;
    }
  }
`;
