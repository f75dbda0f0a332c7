import { css } from 'lit';

export const downloadStyles = css`
  .downloads {
    display: flex;
    flex-wrap: wrap;
    margin-block-end: -0.6em;
  }
  .downloads button {
    margin: 0 0.6em 0.6em 0;
  }
  .large-hint {
    color: var(--_soft);
    margin-block-start: 0.8em;
    margin-block-end: 0.4em;
  }
  .large canvas {
    display: block;
    width: 100%;
    height: auto;
    border: 1px solid var(--_line);
  }
  @media print {
    .download {
      display: none;
    }
  }
`;
