import { css } from 'lit';

export const listStyles = css`
  table caption {
    color: var(--_ink);
    font-weight: 600;
    font-size: 1.133em;
    padding: 1.2em 0 0.5em;
  }
  th:first-child {
    min-width: 12em;
  }
  footer {
    margin-block-start: 0.4em;
  }
`;
