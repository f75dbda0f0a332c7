import { css } from 'lit';

export const timelineStyles = css`
  /* What stands over the lines says the same to those who hear it. */
  .drawn caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }
  .drawn thead th {
    position: -webkit-sticky;
    position: sticky;
    top: 0;
    background: var(--_paper);
    z-index: 1;
  }
  .drawn th,
  .drawn td {
    padding-block-start: 0.35em;
    padding-block-end: 0.35em;
    vertical-align: middle;
  }
  .drawn thead th:last-child {
    width: 52%;
  }
  .drawn .state .flag {
    display: block;
    margin-inline-start: 1.55em;
  }
  .group th {
    padding-block-start: 1em;
    padding-block-end: 0.3em;
    border-block-end: 1px solid var(--_ink);
    font-weight: 600;
  }
  .stacked.drawn tr {
    border-block-start: 1px solid var(--_line);
    padding: 0.4em 0 0.5em;
  }
  .stacked.drawn .group {
    border-block-start: 0;
    padding-block-end: 0;
  }
  .stacked.drawn .group th {
    font-size: 1em;
    border-block-end: 2px solid var(--_ink);
  }
  .stacked .group .scale {
    width: calc(100% - 1.5em);
    margin-inline-start: 0.75em;
    margin-inline-end: 0.75em;
  }
  .group .count {
    color: var(--_soft);
    font-weight: 400;
    margin-inline-start: 0.5em;
  }
  .aim {
    font-weight: 600;
    margin-block-start: 1em;
  }
  .lines {
    margin-block-end: 0.4em;
  }
  .lines li {
    border-block-start: 1px solid var(--_line);
    padding: 0.3em 0;
  }
`;
