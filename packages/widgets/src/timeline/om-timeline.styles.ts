import { css } from 'lit';

export const timelineStyles = css`
  .chart {
    border-block-start: 2px solid var(--_ink);
  }
  .row,
  .axis {
    display: grid;
    grid-template-columns: minmax(0, 20em) minmax(0, 1fr);
    grid-column-gap: 1.4em;
    align-items: center;
  }
  .row {
    border-block-start: 1px solid var(--_line);
    padding: 0.35em 0;
  }
  .axis {
    color: var(--_soft);
    padding: 0.3em 0;
  }
  .axis span {
    font-size: 0.8125em;
  }
  .name {
    line-height: 1.45;
  }
  .kind,
  .dates {
    color: var(--_soft);
    font-size: 0.8125em;
  }
  svg.line {
    display: block;
    overflow: visible;
    font-size: 0.8125em;
  }
  .base {
    stroke: var(--_line);
  }
  .year {
    stroke: var(--_line);
  }
  .now {
    stroke: var(--_ink);
    stroke-dasharray: 3 3;
  }
  .planned {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.6px;
  }
  .revised {
    fill: var(--_paper);
    stroke: var(--_soft);
    stroke-width: 1.6px;
    stroke-dasharray: 2 2;
  }
  .shift {
    stroke: var(--_soft);
    stroke-dasharray: 2 3;
  }
  .done {
    fill: var(--_accent);
  }
  text {
    fill: var(--_soft);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    color: var(--_soft);
    font-size: 0.875em;
    margin-block-end: 0.6em;
  }
  .legend span {
    margin-inline-end: 1.4em;
  }
  .legend svg {
    width: 0.9em;
    height: 0.9em;
    vertical-align: -0.1em;
    margin-inline-end: 0.35em;
    overflow: visible;
  }
  .undated {
    margin-block-start: 1em;
    margin-block-end: 0.4em;
  }
  .undated p {
    font-weight: 600;
  }
  .undated li {
    border-block-start: 1px solid var(--_line);
    padding: 0.3em 0;
  }
  @media print {
    .row {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .planned,
    .revised {
      fill: Canvas;
      stroke: CanvasText;
    }
    .done {
      fill: CanvasText;
    }
    .base,
    .year,
    .now,
    .shift {
      stroke: CanvasText;
    }
  }
`;
