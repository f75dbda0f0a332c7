import { css } from 'lit';

export const stateStyles = css`
  .state {
    display: inline-block;
  }
  .state .word {
    font-weight: 500;
    white-space: nowrap;
  }
  .state .flag {
    color: var(--_soft);
    font-size: 0.8125em;
    margin-inline-start: 0.6em;
    white-space: nowrap;
  }
  .shape {
    display: inline-block;
    width: 0.95em;
    height: 0.95em;
    vertical-align: -0.1em;
    margin-inline-end: 0.4em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
    overflow: visible;
  }
  .shape .full {
    fill: currentColor;
    stroke: none;
  }
  .shape .cut {
    stroke: var(--_paper);
    stroke-width: 2;
  }
  .shape .bold {
    stroke-width: 2.6;
    stroke-linecap: butt;
  }
  .shape .dots {
    stroke-dasharray: 0.1 3.25;
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .shape {
      stroke: CanvasText;
    }
    .shape .full {
      fill: CanvasText;
    }
    .shape .cut {
      stroke: Canvas;
    }
  }
`;
