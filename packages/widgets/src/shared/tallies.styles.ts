import { css } from 'lit';

/** How many stand in which family of states: the word, the number, and one mark for each. */
export const talliesStyles = css`
  .families li {
    display: grid;
    grid-column-gap: 0.6em;
  }
  .families .count {
    text-align: end;
    font-weight: 600;
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
