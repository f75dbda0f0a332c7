import { css } from 'lit';

/** Rows that are drawn on one common axis. */
export const rowsStyles = css`
  .line {
    display: block;
    overflow: visible;
  }
  .scale {
    display: block;
    overflow: visible;
    min-width: 14em;
    font-size: 0.8125em;
    font-weight: 400;
  }
  .scale text {
    fill: var(--_soft);
  }
  .line .base,
  .line .year {
    stroke: var(--_line);
  }
  .line .now,
  .line .whole {
    stroke: var(--_soft);
    stroke-dasharray: 3 3;
  }
  .line .target {
    stroke: var(--_ink);
    stroke-width: 3px;
  }
  .line .moved {
    stroke: var(--_ink);
    stroke-dasharray: 2 3;
  }
  .line .ground {
    fill: var(--_paper);
  }
  .line .value,
  .line .done {
    fill: var(--_accent);
  }
  .line .planned,
  .line .revised {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.6px;
  }
  .line .revised {
    stroke-dasharray: 2 2;
  }
  .line .at {
    overflow: visible;
  }
  .line .shape {
    margin: 0;
  }
  /* What stands at an end of the axis is whole. */
  th.lined,
  td.lined {
    padding-inline-start: 0.6em;
    padding-inline-end: 0.6em;
  }
  table.stacked td.lined {
    display: block;
    padding-inline-start: 0.6em;
    padding-inline-end: 0.6em;
  }
  @media print {
    .line {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .line .base,
    .line .year,
    .line .now,
    .line .whole,
    .line .target,
    .line .moved {
      stroke: CanvasText;
    }
    .line .value,
    .line .done {
      fill: CanvasText;
    }
    .line .planned,
    .line .revised,
    .line .ground {
      fill: Canvas;
    }
    .line .planned,
    .line .revised {
      stroke: CanvasText;
    }
  }
`;
