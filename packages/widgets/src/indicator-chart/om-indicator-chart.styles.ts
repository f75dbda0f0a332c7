import { css } from 'lit';

export const indicatorChartStyles = css`
  :host {
    content-visibility: auto;
    contain-intrinsic-size: 420px;
    contain-intrinsic-size: auto 420px;
  }
  article {
    border-block-start: 2px solid var(--_ink);
    padding: 0.75em 0 1.4em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
  }
  .title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.45;
    margin-inline-end: 1.2em;
    text-wrap: pretty;
  }
  .absent {
    font-size: 1.25em;
    color: var(--_soft);
    line-height: 1.6;
  }
  .aim,
  .chart-notes {
    color: var(--_soft);
  }
  .aim {
    font-size: 0.9375em;
  }
  .sentence {
    line-height: 1.7;
    text-wrap: pretty;
  }
  @media print {
    article {
      break-inside: avoid;
      page-break-inside: avoid;
    }
    :host {
      content-visibility: visible;
    }
  }
`;
