import { css } from 'lit';

export const detailsStyles = css`
  /* Closed ones stand side by side; an open one takes the whole line. */
  .opens {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.35em;
  }
  details {
    font-size: 0.9375em;
    margin-inline-end: 1.8em;
    max-width: 100%;
  }
  .opens > details[open] {
    flex: 1 0 100%;
    margin-inline-end: 0;
  }
  summary {
    cursor: pointer;
    color: var(--_link);
    /* Half of what a large target needs beyond its line, above and below. */
    padding: calc((var(--om-target, 2.15em) - 1.65em) / 2) 0;
    list-style: none;
    display: inline-block;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    display: inline-block;
    width: 0.42em;
    height: 0.42em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    margin-inline-end: 0.6em;
    vertical-align: 0.14em;
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .inside {
    padding: 0.3em 0 0.8em;
  }
  @media print {
    summary {
      color: inherit;
    }
    details:not([open]) {
      display: none;
    }
  }
`;
