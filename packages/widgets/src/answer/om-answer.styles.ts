import { css } from 'lit';

/** The sentence first, the picture beside it where there is room; under it on a phone. */
export const answerStyles = css`
  .answer {
    border-block-start: 2px solid var(--_ink);
    padding: 0.75em 0 1em;
  }
  .answer > .title {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.5;
  }
  .say {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.4;
    margin-block-start: 0.3em;
    max-width: 30em;
    text-wrap: balance;
  }
  .wide > .say {
    font-size: 1.875em;
  }
  .beside {
    color: var(--_soft);
    margin-block-start: 0.6em;
    max-width: 46em;
    text-wrap: pretty;
  }
  .strip {
    margin-block-start: 1em;
  }
  .strip .marks {
    display: block;
    max-width: 100%;
    height: auto;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.6em;
  }
  .key li {
    margin: 0 1.4em 0.3em 0;
  }
  .key a {
    color: inherit;
    text-decoration-color: var(--_soft);
  }
  .key b {
    font-size: 1.125em;
    font-weight: 600;
  }
  .key .shape {
    color: var(--_accent);
  }
  .marks .shape {
    stroke: var(--_accent);
    stroke-width: 1.7;
  }
  .marks .shape .full {
    fill: var(--_accent);
  }
  .opens {
    margin-block-start: 0.4em;
  }
  /* The last row of the picture takes what it is taller by, so that the words stay close. */
  @media screen {
    .answer.wide {
      display: grid;
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      grid-template-rows: auto auto auto 1fr;
      grid-column-gap: 3.5em;
      align-items: start;
    }
    .answer.wide > * {
      grid-column: 1;
    }
    .answer.wide > .strip {
      grid-column: 2;
      grid-row: 1 / span 4;
    }
    .answer.wide > footer {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .answer {
      break-inside: avoid;
      page-break-inside: avoid;
    }
    .marks,
    .key .shape {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .marks .shape {
      stroke: CanvasText;
    }
    .marks .shape .full {
      fill: CanvasText;
    }
  }
`;
