import { css } from 'lit';

/** Large type, room, and one drawing for each card; what is counted is filled in the colour of values. */
export const childStyles = css`
  /* The cards' own margins make the gaps; at the edges they are cut off. */
  .young .group {
    overflow: hidden;
  }
  .young .cards {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    margin: -0.5em;
  }
  .young .field {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.4;
    margin-block-start: 1.1em;
    margin-block-end: 0.5em;
  }
  article.child {
    display: flex;
    flex-wrap: wrap;
    align-content: flex-start;
    flex: 1 1 22em;
    min-width: 0;
    max-width: 100%;
    margin: 0.5em;
    border: 0;
    border-radius: 14px;
    background: var(--_wash);
    padding: 1.2em 1.3em 1em;
    break-inside: avoid;
    page-break-inside: avoid;
  }
  .child .picture {
    flex: none;
    width: 4.5em;
    height: 4.5em;
    margin-inline-end: 1.2em;
    margin-block-end: 0.4em;
    overflow: visible;
  }
  .picture .line,
  .way path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .picture .fill,
  .way .fill,
  .icons .now,
  .icons .over {
    fill: var(--_accent);
  }
  .child .beside {
    flex: 1 1 13em;
    min-width: 0;
  }
  .child .says {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .child .says .mark {
    font-size: 0.6em;
  }
  .child .tells {
    font-size: 1.1875em;
    line-height: 1.7;
    margin-block-start: 0.3em;
  }
  .child .tells span {
    display: inline-block;
  }
  .way .fill {
    stroke: none;
  }
  .way .step {
    stroke: var(--_accent);
  }
  .child .way,
  .child .icons {
    display: block;
    max-width: 100%;
    height: auto;
    margin-block-start: 0.6em;
    margin-block-end: 0.2em;
  }
  .icons rect {
    stroke: var(--_accent);
    stroke-width: 2;
    fill: none;
  }
  .icons .wanted {
    fill: var(--_paper);
  }
  .icons .rest {
    stroke: var(--_soft);
    stroke-width: 1;
  }
  .icons .cross {
    stroke: var(--_paper);
    stroke-width: 2.4;
    stroke-linecap: round;
  }
  .child .official {
    color: var(--_soft);
    font-size: 0.9375em;
    line-height: 1.55;
    margin-block-start: 0.5em;
  }
  .child .tallies {
    margin-block-start: 0.6em;
    font-size: 1.0625em;
  }
  .tallies li + li {
    margin-block-start: 0.35em;
  }
  .tallies .dots {
    display: block;
    line-height: 1.25;
  }
  .tallies .shape {
    margin-inline-end: 0.3em;
  }
  .child details {
    margin-block-start: 0.5em;
  }
  @media print {
    article.child {
      border: 1px solid var(--_soft);
    }
    .picture,
    .way,
    .icons {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    article.child {
      border: 1px solid CanvasText;
    }
    .picture .fill,
    .way .fill,
    .icons .now,
    .icons .over {
      fill: CanvasText;
    }
    .way .step,
    .icons rect {
      stroke: CanvasText;
    }
    .icons .cross {
      stroke: Canvas;
    }
  }
`;
