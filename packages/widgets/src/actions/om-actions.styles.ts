import { css } from 'lit';

export const actionsStyles = css`
  .field {
    margin-block-start: 1.8em;
    padding-block-end: 0.3em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .field:first-child {
    margin-block-start: 0;
  }
  .field .count {
    color: var(--_soft);
    font-weight: 400;
  }
  .field .count::before {
    content: '· ';
  }
  .item {
    position: relative;
    border-block-start: 1px solid var(--_line);
    padding: 0.9em 0 1em;
  }
  .field + .item {
    border-block-start: 2px solid var(--_ink);
  }
  .name {
    font-weight: 600;
    font-size: 1.125em;
    line-height: 1.45;
  }
  .name .number {
    display: block;
    color: var(--_soft);
    font-size: 0.889em;
    font-weight: 400;
    line-height: 1.63;
  }
  .wide .item {
    padding-inline-start: 8em;
  }
  .wide .name .number {
    position: absolute;
    left: 0;
    width: 7em;
  }
  .summary {
    color: var(--_soft);
    margin-block-start: 0.1em;
  }
  .labelled {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.55em;
    line-height: 1.6;
  }
  .wide .labelled {
    grid-template-columns: 6em minmax(0, 1fr);
  }
  .label {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .units strong {
    font-weight: 600;
  }
  .beside {
    color: var(--_soft);
    font-size: 0.875em;
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
`;
