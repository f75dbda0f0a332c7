import { css } from 'lit';

export const footStyles = css`
  footer {
    color: var(--_soft);
    font-size: 0.8125em;
    line-height: 1.6;
    margin-block-start: 0.6em;
  }
  footer .foot,
  footer .source {
    display: inline;
    font-size: 1em;
    margin: 0;
  }
  .foot span::after {
    content: ' · ';
  }
`;
