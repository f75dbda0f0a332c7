import { css } from 'lit';

/** Signs, and what they mean. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    color: var(--_soft);
    font-size: 0.9375em;
    margin-block-end: 0.5em;
  }
  .legend span {
    margin-inline-end: 1.6em;
  }
  .glyph {
    width: 0.8em;
    height: 0.8em;
    overflow: visible;
    vertical-align: -0.05em;
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .legend .glyph {
    margin-inline-end: 0.4em;
  }
  .glyph .ring {
    fill: var(--_paper);
  }
  .glyph .dashed {
    stroke-dasharray: 2 2;
  }
  .glyph .done {
    fill: var(--_accent);
    stroke: none;
  }
  @media (forced-colors: active) {
    .glyph {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .glyph .ring {
      fill: Canvas;
    }
    .glyph .done {
      fill: CanvasText;
    }
  }
`;
