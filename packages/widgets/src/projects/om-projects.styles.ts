import { css } from 'lit';

export const projectsStyles = css`
  .item {
    border-block-start: 2px solid var(--_ink);
    padding: 0.7em 0 1.2em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
  }
  .name {
    font-size: 1.133em;
    font-weight: 600;
    line-height: 1.45;
    margin-inline-end: 1em;
  }
  .item .sentence,
  .lead {
    color: var(--_soft);
    font-size: 0.9375em;
    max-width: 52em;
  }
  .lead {
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
  /* A ring, filled by its own edge when the stage is behind: edges keep a colour on paper and in the reader's colours. */
  .stages li::before {
    content: '';
    position: absolute;
    left: -0.45em;
    top: 0.3em;
    width: 0.85em;
    height: 0.85em;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_paper);
  }
  .stages .done::before {
    border: 0.425em solid var(--_accent);
    background: var(--_accent);
  }
  .stages .aside {
    display: block;
    color: var(--_soft);
    font-size: 0.867em;
  }
  .stages .detail + .detail::before {
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
  .wide .stages li::before {
    left: 0;
    top: -0.45em;
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
    .item {
      break-inside: avoid;
      page-break-inside: avoid;
    }
  }
`;
