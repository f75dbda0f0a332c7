import { css } from 'lit';

export const tableStyles = css`
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  caption {
    text-align: start;
    color: var(--_soft);
    font-size: 0.9em;
    padding-block-end: 0.4em;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.55em 1.2em 0.55em 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    border-block-end: 2px solid var(--_ink);
    font-weight: 600;
    vertical-align: bottom;
    word-break: keep-all;
    overflow-wrap: normal;
  }
  tbody th {
    font-weight: 500;
  }
  th:focus,
  td:focus {
    outline-width: 2px;
    outline-offset: 0;
  }
  .numeric {
    text-align: end;
  }
  table:not(.stacked) td > div > [data-figure='date'] {
    white-space: nowrap;
  }
  .notes {
    display: block;
    color: var(--_soft);
    font-size: 0.867em;
    font-weight: 400;
  }
  .notes > span + span::before {
    content: ' · ';
  }
  table.stacked,
  table.stacked caption,
  table.stacked tbody,
  table.stacked tr,
  table.stacked th,
  table.stacked td {
    display: block;
  }
  table.stacked thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }
  table.stacked tr {
    border-block-start: 2px solid var(--_ink);
    padding: 0.5em 0 1em;
  }
  table.stacked th,
  table.stacked td {
    border: 0;
    padding: 0.15em 0;
    text-align: start;
  }
  table.stacked tbody th {
    font-weight: 600;
    font-size: 1.067em;
  }
  table.stacked td {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    grid-column-gap: 0.8em;
  }
  table.stacked td.bare {
    display: none;
  }
  /* Beside its label a long word has to turn over. */
  table.stacked .state,
  table.stacked .state .word,
  table.stacked .state .flag {
    white-space: normal;
  }
  table.stacked .state .flag {
    display: inline-block;
  }
  table.stacked .label {
    color: var(--_soft);
  }
  @media print {
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
      page-break-inside: avoid;
    }
  }
`;
