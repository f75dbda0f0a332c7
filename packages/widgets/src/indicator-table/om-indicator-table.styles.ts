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
  th button.choice {
    font-weight: 500;
  }
  tbody th {
    min-width: 9em;
  }
  tbody td {
    min-width: 5em;
  }
  table:not(.stacked) .state {
    white-space: nowrap;
  }
  .state .flag {
    display: block;
    margin-inline-start: 1.55em;
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
