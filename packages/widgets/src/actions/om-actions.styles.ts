import { css } from 'lit';

export const actionsStyles = css`
  .domain {
    color: var(--_soft);
    margin-block-start: 1.8em;
    padding-block-end: 0.3em;
    font-size: 0.9375em;
  }
  .domain:first-child {
    margin-block-start: 0;
  }
  .domain strong {
    color: var(--_ink);
    font-weight: 600;
  }
  article {
    border-block-start: 1px solid var(--_line);
    padding: 0.9em 0 1em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-column-gap: 2em;
  }
  .domain + article {
    border-block-start: 2px solid var(--_ink);
  }
  .wide article {
    grid-template-columns: 6em minmax(0, 1fr);
  }
  .number {
    color: var(--_soft);
  }
  h3 {
    font-weight: 600;
    font-size: 1.125em;
    line-height: 1.45;
  }
  .summary {
    color: var(--_soft);
    margin-block-start: 0.1em;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.55em;
    line-height: 1.6;
  }
  .wide .row {
    grid-template-columns: 6em minmax(0, 1fr);
  }
  .row > :first-child {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .units li {
    display: inline;
  }
  .units li + li::before {
    content: '、';
    color: var(--_soft);
  }
  [lang='en'] .units li + li::before {
    content: ', ';
  }
  .duty,
  .group {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .lead {
    font-weight: 600;
  }
  .lines > li:first-child {
    padding-block-start: 0;
  }
  .notes li {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.8em;
    margin-block-end: 0.3em;
    font-size: 0.9375em;
  }
  .extra {
    margin-block-start: 0.4em;
  }
`;
