import { css } from 'lit';

export const commitmentsStyles = css`
  .natures {
    display: flex;
    flex-wrap: wrap;
    margin-block-end: 1.2em;
  }
  .natures li {
    margin-inline-end: 1.4em;
    color: var(--_soft);
  }
  .natures b {
    color: var(--_ink);
    font-weight: 600;
    margin-inline-start: 0.35em;
  }
  .total {
    font-weight: 600;
    color: var(--_ink);
  }
  .wide {
    column-width: 30em;
    column-gap: 2.6em;
  }
  section {
    break-inside: avoid;
    page-break-inside: avoid;
    padding-block-end: 1.2em;
  }
  .group-head {
    margin-block-start: 0;
  }
`;
