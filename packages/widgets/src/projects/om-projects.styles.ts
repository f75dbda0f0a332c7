import { css } from 'lit';

export const projectsStyles = css`
  article {
    border-block-start: 2px solid var(--_ink);
    padding: 0.7em 0 1.2em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
  }
  h3 {
    font-size: 1.133em;
    font-weight: 600;
    line-height: 1.45;
    margin-inline-end: 1em;
  }
  .why,
  .note {
    color: var(--_soft);
    font-size: 0.9375em;
    max-width: 52em;
  }
  .note {
    margin-block-end: 0.8em;
  }
  /* Each stage stands on a line that runs on to the next: beside one another, or one under the other. */
  .stages {
    margin: 0.7em 0 0.9em;
    border-inline-start: 1px solid var(--_soft);
  }
  .stages li {
    position: relative;
    padding: 0 0 0.5em 1.2em;
    line-height: 1.45;
  }
  .stages .point {
    position: absolute;
    left: -0.4em;
    top: 0.35em;
    width: 0.75em;
    height: 0.75em;
    overflow: visible;
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.6px;
  }
  .stages .done .point {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .stages .dates {
    display: block;
    color: var(--_soft);
    font-size: 0.867em;
  }
  .stages .dates span + span::before {
    content: ' · ';
  }
  .wide .stages {
    display: flex;
    border-inline-start: 0;
    border-block-start: 1px solid var(--_soft);
    margin-block-start: 1em;
  }
  .wide .stages li {
    flex: 1 1 0;
    padding: 0.7em 1.2em 0 0;
  }
  .wide .stages .point {
    left: 0;
    top: -0.4em;
  }
  .facts {
    font-size: 0.9375em;
    margin-block-start: 0.4em;
  }
  .wide .facts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-column-gap: 2.5em;
  }
  @media print {
    article {
      break-inside: avoid;
      page-break-inside: avoid;
    }
    .stages .point {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .stages .point {
      fill: Canvas;
      stroke: CanvasText;
    }
    .stages .done .point {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
