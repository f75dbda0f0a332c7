import { css } from 'lit';

export const overviewStyles = css`
  .kpi {
    border-block-start: 2px solid var(--_ink);
    border-block-end: 1px solid var(--_line);
    overflow: hidden;
  }
  /* Shifted by the padding of a cell, so that the first column stands at the edge and its line is cut off. */
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    margin-inline-start: calc(-1em - 1px);
  }
  .counts > div {
    padding: 0.7em 1em 0.6em;
    border-inline-start: 1px solid var(--_line);
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  .counts dt {
    color: var(--_soft);
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .digits {
    font-size: 2em;
    line-height: 1.25;
    font-weight: 600;
    letter-spacing: -0.01em;
    /* A count is never torn, however narrow its place. */
    overflow-wrap: normal;
  }
  .unit {
    color: var(--_soft);
    margin-inline-start: 0.3em;
  }
  .coverage {
    margin-block-start: 0.9em;
    max-width: 52em;
    text-wrap: pretty;
  }
  .axes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: 0 2.5em;
    margin-block-start: 0.4em;
  }
  .axes > div {
    max-width: 46em;
  }
  .wide .axes.two {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .axis-head {
    font-size: 1.0625em;
    font-weight: 600;
    margin-block-start: 1em;
  }
  .axis-head .note {
    display: inline;
    color: var(--_soft);
    font-weight: 400;
    font-size: 0.85em;
    margin-inline-start: 0.7em;
  }
  .headline {
    font-size: 0.9375em;
    color: var(--_soft);
    margin-block-end: 0.4em;
    text-wrap: pretty;
  }
  .families li {
    display: grid;
    grid-template-columns: 9em 2.2em minmax(0, 1fr);
    grid-column-gap: 0.6em;
    align-items: baseline;
    border-block-start: 1px solid var(--_line);
    padding: 0.4em 0;
    line-height: 1.5;
  }
  .om[lang='en'] .families li {
    grid-template-columns: 11em 2.2em minmax(0, 1fr);
  }
  .narrow .families li,
  .om[lang='en'] .narrow .families li {
    grid-template-columns: minmax(0, 1fr) 2.2em;
  }
  .narrow .families .tally,
  .narrow .families .states {
    grid-column: 1 / -1;
  }
  .narrow .families .zero .tally {
    display: none;
  }
  .families li.zero {
    color: var(--_soft);
  }
  .families .count {
    text-align: end;
    font-weight: 600;
    font-size: 1.0625em;
  }
  .families .zero .count {
    font-weight: 400;
  }
  .families .states {
    grid-column: 3;
    color: var(--_soft);
    font-size: 0.867em;
  }
  .tally {
    display: block;
    overflow: visible;
    fill: var(--_accent);
  }
  @media print {
    .tally {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .tally {
      fill: CanvasText;
    }
  }
`;
