import { css } from 'lit';

export const meetingSheetStyles = css`
  section {
    max-width: 46em;
    line-height: 1.45;
  }
  .kicker {
    border-block-start: 3px solid var(--_ink);
    padding-block-start: 0.5em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  h3 {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.35;
    margin: 0.15em 0 0.4em;
    text-wrap: pretty;
  }
  .mark {
    font-size: 0.6em;
    font-weight: 400;
    vertical-align: 0.2em;
  }
  h4 {
    font-size: 1em;
    font-weight: 600;
    margin: 0.9em 0 0.1em;
    border-block-start: 1px solid var(--_ink);
    padding-block-start: 0.35em;
  }
  section > .tally {
    margin-block-start: 0.3em;
  }
  .tally strong {
    font-weight: 600;
    margin-inline-end: 0.75em;
  }
  .count {
    display: inline-block;
    margin-inline-end: 0.85em;
  }
  .count b {
    font-weight: 600;
    /* A count is never torn, however narrow its place. */
    overflow-wrap: normal;
    margin-inline-start: 0.3em;
  }
  .detail,
  .more {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .detail::before {
    content: ' ';
  }
  li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    border-block-end: 1px solid var(--_line);
    padding: 0.28em 0;
  }
  .words {
    flex: 1 1 16em;
    margin-inline-end: 1em;
  }
  .detail + .detail::before {
    content: ' · ';
  }
  .acts {
    margin-block-start: 1em;
  }
  @media print {
    section {
      max-width: none;
      break-inside: avoid;
      page-break-inside: avoid;
    }
    /* A very long name takes two lines of the page, and no more. */
    h3,
    .words {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
    :host {
      break-before: page;
      break-after: page;
    }
    :host([alone]) {
      break-before: auto;
      break-after: auto;
    }
  }
`;
