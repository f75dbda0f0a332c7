import { css } from 'lit';

export const indicatorStyles = css`
  :host {
    content-visibility: auto;
    contain-intrinsic-size: 320px;
    /* The width is never remembered: of an inline block it was that of nothing. */
    contain-intrinsic-size: 320px auto 320px;
  }
  .figure {
    margin-inline-end: 1em;
    line-height: 1.25;
    margin-block-start: 0.1em;
  }
  .digits {
    font-size: 2.125em;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  .sign {
    font-size: 1.6em;
    font-weight: 400;
  }
  .unit {
    margin-inline-start: 0.35em;
  }
  .unit,
  .detail,
  .tag {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .detail::before {
    content: ' · ';
  }
  .tag::before {
    content: ' · ';
  }
  /* While it waits it has a height, else it is remembered as empty; less than a page would state for it. */
  .om[aria-busy='true']:not([data-faced]) {
    min-height: 12em;
  }
  .absent {
    font-size: 1.5em;
    color: var(--_soft);
    line-height: 1.6;
  }
  .goal {
    font-size: 1.5em;
    line-height: 1.5;
    margin-block-start: 0.1em;
  }
  .goal .detail,
  .goal .tag {
    font-size: 0.625em;
  }
  .sentence {
    margin-block-start: 0.35em;
    line-height: 1.7;
    text-wrap: pretty;
  }
  .aim {
    color: var(--_soft);
    font-size: 0.9375em;
    margin-block-start: 0.25em;
  }
  .aim strong {
    font-weight: 500;
    color: var(--_ink);
  }
  .original {
    color: var(--_soft);
    font-weight: 400;
  }
  .others {
    margin-block-start: 0.7em;
    font-size: 0.9375em;
  }
  .others li {
    border-block-start: 1px solid var(--_line);
    padding: 0.4em 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
  }
  .others .words {
    margin-inline-end: 1em;
  }
  .others .sentence {
    flex: 1 0 100%;
    color: var(--_soft);
    margin: 0;
  }
  .further {
    margin: 1.2em 0 0.3em;
    font-size: 1em;
    font-weight: 600;
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
