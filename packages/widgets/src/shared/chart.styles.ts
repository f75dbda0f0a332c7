import { css } from 'lit';

/**
 * filled dot = value, hollow dot = provisional, hollow square = part of a period, hollow diamond = another source, dotted
 * circle = missing; thick = target, dashed = the way expected, thin = baseline; washed = the good side of a line to hold.
 */
export const chartStyles = css`
  .field {
    display: flex;
    font-size: 0.8125em;
    line-height: 1.25;
    margin-block-start: 0.2em;
    margin-block-end: 0.1em;
  }
  .scale {
    flex: none;
    overflow: visible;
  }
  .area {
    flex: 1 1 0%;
    min-width: 0;
    position: relative;
  }
  .plot {
    display: block;
    overflow: visible;
  }
  .field text {
    fill: var(--_soft);
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .field text.latest,
  .field text.target {
    fill: var(--_ink);
  }
  .field text.latest {
    font-weight: 600;
  }
  .grid,
  .stem,
  .leader {
    stroke: var(--_line);
  }
  .floor,
  .as-of {
    stroke: var(--_soft);
  }
  .cut {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5px;
    stroke-linejoin: round;
  }
  .break {
    stroke: var(--_ink);
    stroke-dasharray: 2 3;
  }
  .good {
    fill: var(--_accent-wash);
  }
  .tick {
    stroke: var(--_soft);
    stroke-width: 1.5px;
  }
  .level,
  .tick.target,
  .tick.interim {
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .tick.target {
    stroke-width: 3px;
  }
  .tick.original,
  .tick.reference {
    stroke-dasharray: 3 2;
    stroke-width: 2px;
  }
  .path {
    stroke: var(--_ink);
    stroke-width: 1.5px;
    stroke-dasharray: 5 4;
  }
  .path.original {
    stroke: var(--_soft);
    stroke-width: 1px;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .line {
    stroke: var(--_accent);
    stroke-width: 2.25px;
    stroke-linecap: round;
  }
  .line.gap {
    stroke-width: 2px;
    stroke-dasharray: 0.1 6;
  }
  .dot {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .dot.hollow {
    fill: var(--_paper);
  }
  .range {
    stroke: var(--_accent);
    stroke-width: 6px;
    opacity: 0.35;
  }
  .open {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .lack {
    fill: var(--_paper);
    stroke: var(--_soft);
    stroke-width: 1.5px;
    stroke-dasharray: 2 2;
  }
  .likely {
    fill: var(--_accent);
    opacity: 0.14;
  }
  .likely-line {
    stroke: var(--_accent);
    stroke-width: 1.5px;
    stroke-dasharray: 2 3;
  }
  .cursor {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .walk {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .more,
  .readout {
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .readout {
    min-height: 1.65em;
  }
  @media print {
    .field {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .cursor,
    .readout {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .good,
    .likely {
      fill: none;
      stroke: CanvasText;
      stroke-width: 1px;
      /* The box of a projection is stretched; its outline is not. */
      vector-effect: non-scaling-stroke;
    }
    .grid,
    .stem,
    .leader {
      opacity: 0.35;
    }
    .area line,
    .lack,
    .cut,
    .cursor {
      stroke: CanvasText;
    }
    .area .line,
    .area .likely-line,
    .area .range,
    .open,
    .dot {
      stroke: Highlight;
    }
    .dot {
      fill: Highlight;
    }
  }
`;
