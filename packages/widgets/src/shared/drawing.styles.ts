import { css } from 'lit';

/** thin = baseline, dashed = expected on the day of the value, thick = target, bar or dot = value, dotted = no data, outline = a missing period. */
export const drawingStyles = css`
  .drawing,
  .spark {
    display: block;
    overflow: visible;
    font-size: 0.8125em;
  }
  [part='drawing'] {
    margin: 0.35em 0.3em 0.2em;
  }
  .drawing text {
    fill: var(--_soft);
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .track {
    fill: var(--_wash);
  }
  .band {
    fill: var(--_accent-wash);
    opacity: 0.45;
  }
  .band.moving {
    opacity: 0.75;
  }
  .band.met {
    opacity: 1;
  }
  .value {
    fill: var(--_accent);
  }
  .segment {
    stroke: var(--_paper);
    stroke-width: 2px;
  }
  .missing {
    fill: none;
    stroke: var(--_soft);
    stroke-dasharray: 3 3;
  }
  .range {
    fill: var(--_accent);
    opacity: 0.35;
  }
  .axis {
    stroke: var(--_soft);
    stroke-width: 1px;
  }
  .axis.none {
    stroke-width: 1.5px;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
  .stop {
    stroke: var(--_soft);
  }
  .tick {
    stroke: var(--_ink);
  }
  .tick.baseline {
    stroke: var(--_soft);
    stroke-width: 1.5px;
  }
  .tick.expected {
    stroke-width: 1.5px;
    stroke-dasharray: 3 3;
  }
  .tick.target {
    stroke-width: 3px;
  }
  .leader {
    stroke: var(--_line);
  }
  .spark .line {
    fill: none;
    stroke: var(--_accent);
    vector-effect: non-scaling-stroke;
    stroke-width: 1.5px;
    stroke-linecap: round;
  }
  .spark .line.gap {
    stroke-dasharray: 1 4;
  }
  .spark .point {
    fill: var(--_accent);
  }
  @media print {
    .drawing,
    .spark {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .value {
      stroke: var(--_ink);
      stroke-width: 0.5px;
    }
  }
  @media (forced-colors: active) {
    .drawing text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .band {
      fill: none;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .value {
      fill: Highlight;
      stroke: CanvasText;
    }
    .tick,
    .axis,
    .stop,
    .missing {
      stroke: CanvasText;
    }
    .spark .line {
      stroke: CanvasText;
    }
    .spark .point {
      fill: CanvasText;
    }
  }
`;
