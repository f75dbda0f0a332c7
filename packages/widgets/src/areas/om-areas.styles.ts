import { css } from 'lit';

export const areasStyles = css`
  .facts {
    margin-block-start: 0.6em;
    margin-block-end: 0.4em;
    max-width: 46em;
  }
  .legend {
    color: var(--_soft);
    font-size: 0.867em;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    font-weight: 400;
    color: var(--_soft);
    font-size: 0.867em;
    min-width: 14em;
  }
  .stacked .ends {
    display: none;
  }
  .dots {
    display: block;
    overflow: visible;
    margin-block-start: 0.05em;
  }
  .dots .axis {
    stroke: var(--_line);
  }
  .dots .whole {
    stroke: var(--_soft);
    stroke-dasharray: 3 3;
  }
  .dots .target {
    stroke: var(--_ink);
    stroke-width: 3px;
  }
  .dots circle {
    fill: var(--_accent);
  }
  @media print {
    .dots {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .dots .axis,
    .dots .whole,
    .dots .target {
      stroke: CanvasText;
    }
    .dots circle {
      fill: CanvasText;
    }
  }
`;
