import { css } from 'lit';

export const detailsStyles = css`
  details {
    font-size: 0.9375em;
  }
  summary {
    cursor: pointer;
    color: var(--_link);
    padding: 0.25em 0;
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
