import { css } from 'lit';

export const commitmentsStyles = css`
  .tally {
    margin-block-end: 1.2em;
    color: var(--_soft);
  }
  .tally strong {
    color: var(--_ink);
    font-weight: 600;
  }
  .tally strong,
  .tally .count {
    display: inline-block;
    margin-inline-end: 1.1em;
  }
  .tally b {
    color: var(--_ink);
    font-weight: 600;
    margin-inline-start: 0.35em;
  }
  .items {
    column-width: 30em;
    column-gap: 2.6em;
  }
  .item {
    break-inside: avoid;
    page-break-inside: avoid;
    padding-block-end: 1.2em;
  }
  .name {
    overflow: hidden;
    border-block-start: 2px solid var(--_ink);
    padding: 0.6em 0 0.5em;
    font-weight: 600;
    font-size: 1.0625em;
    line-height: 1.45;
  }
  .name .number,
  .name .count {
    color: var(--_soft);
    font-weight: 400;
  }
  .name .number {
    margin-inline-end: 0.3em;
  }
  .name .count {
    float: right;
    font-size: 0.824em;
  }
  .narrow .name .count {
    float: none;
    display: block;
  }
`;
