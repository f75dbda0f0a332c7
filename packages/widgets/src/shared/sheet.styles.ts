import { css } from 'lit';

/** The caption of a table heads it: several stand under one another. */
export const sheetStyles = css`
  table caption {
    color: var(--_ink);
    font-weight: 600;
    font-size: 1.133em;
    padding: 1.2em 0 0.5em;
  }
  th:first-child {
    min-width: 12em;
  }
  .lead {
    max-width: 52em;
    text-wrap: pretty;
  }
  .facts {
    font-size: 0.9375em;
    margin-block-start: 1.4em;
  }
  footer {
    margin-block-start: 0.4em;
  }
`;
