import { css } from 'lit';

export const matrixStyles = css`
  .lead {
    color: var(--_soft);
    font-size: 0.9375em;
    margin-block-end: 0.8em;
  }
  /* Heads stay in sight only within what scrolls; the padding keeps a focused cell from going under them. */
  .scroll {
    /* What is hidden but spoken stands in a cell: it is cut off with it. */
    position: relative;
    overflow: auto;
    max-height: 88vh;
    scroll-padding: 14em 0 0 10em;
    border-block-end: 1px solid var(--_line);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
    line-height: 1.4;
    width: 100%;
  }
  caption {
    text-align: start;
    color: var(--_soft);
    padding-block-end: 0.4em;
  }
  th,
  td {
    font-weight: 400;
    padding: 0.42em 0.25em;
    border-block-end: 1px solid var(--_line);
    text-align: center;
  }
  thead th {
    position: -webkit-sticky;
    position: sticky;
    top: 0;
    background: var(--_paper);
    border-block-end: 2px solid var(--_ink);
    font-weight: 600;
    z-index: 1;
  }
  th[scope='row'],
  thead th:first-child,
  tfoot th {
    position: -webkit-sticky;
    position: sticky;
    left: 0;
    background: var(--_paper);
    text-align: start;
    white-space: nowrap;
    padding-inline-end: 1em;
    min-width: 9em;
    max-width: 16em;
    white-space: normal;
  }
  thead th:first-child {
    z-index: 2;
  }
  thead button.choice {
    padding: 0.2em 0.3em;
    min-width: var(--om-target, 1.9em);
    text-align: center;
    color: inherit;
  }
  thead th {
    vertical-align: bottom;
  }
  thead .number {
    display: block;
  }
  /* A name stands upright over its column, where it can be read without pointing. */
  thead .name {
    display: inline-block;
    writing-mode: vertical-rl;
    max-height: 11em;
    line-height: 1.25;
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }
  /* Letters lie on their side; signs of Chinese stand. */
  .om:not(:lang(zh)) thead .name {
    text-orientation: sideways;
  }
  .notes {
    color: var(--_soft);
    font-size: 0.867em;
    margin-inline-start: 0.4em;
  }
  th[scope='row'] .choice,
  .by-action .choice {
    color: inherit;
  }
  th:focus,
  td:focus {
    outline-offset: -3px;
  }
  tr[aria-current='true'] > *,
  th[aria-current='true'] {
    background: var(--_accent-wash);
  }
  .note {
    color: var(--_soft);
    font-size: 0.867em;
  }
  tbody tr:hover > * {
    background: var(--_wash);
  }
  tfoot th,
  tfoot td {
    color: var(--_soft);
    border-block-end: 0;
  }
  .by-action > li {
    border-block-start: 1px solid var(--_line);
    padding: 0.6em 0;
  }
  .by-action .head {
    font-weight: 600;
  }
  .by-action .head .number {
    color: var(--_soft);
    font-weight: 400;
    margin-inline-end: 0.5em;
  }
  .by-action ul li {
    display: inline-block;
    margin-inline-end: 1.1em;
  }
  .by-action .glyph {
    margin-inline-end: 0.35em;
  }
  @media print {
    .scroll {
      overflow: visible;
      max-height: none;
    }
    table {
      font-size: 0.75em;
    }
    thead th,
    th[scope='row'] {
      position: static;
    }
  }
`;
