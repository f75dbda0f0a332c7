import { css } from 'lit';

export const areasStyles = css`
  .facts {
    margin-block-start: 0.6em;
    margin-block-end: 0.4em;
    max-width: 46em;
  }
  .more {
    color: var(--_soft);
    font-size: 0.867em;
  }
`;
