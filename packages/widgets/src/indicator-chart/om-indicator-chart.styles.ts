import { css } from 'lit';

export const indicatorChartStyles = css`
  :host {
    content-visibility: auto;
    contain-intrinsic-size: 420px;
    /* The width is never remembered: of an inline block it was that of nothing. */
    contain-intrinsic-size: 420px auto 420px;
  }
  /* While it waits it has a height, else it is remembered as empty; less than a page would state for it. */
  .om[aria-busy='true']:not([data-faced]) {
    min-height: 20em;
  }
  .absent {
    font-size: 1.25em;
    color: var(--_soft);
    line-height: 1.6;
  }
  .aim,
  .more {
    color: var(--_soft);
  }
  .aim {
    font-size: 0.9375em;
  }
  .detail::before,
  .tag::before {
    content: ' · ';
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
