import { css } from 'lit';

export const domainsStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(12.2em, 1fr));
    grid-gap: 1.6em 1.8em;
  }
  article {
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.7em;
  }
  .number {
    color: var(--_soft);
    font-size: 0.875em;
    display: block;
  }
  h3 {
    font-weight: 600;
    font-size: 1.0625em;
    line-height: 1.45;
    text-wrap: balance;
  }
  .summary {
    color: var(--_soft);
    margin-block-start: 0.35em;
  }
  .counts {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .counts li {
    display: inline;
  }
  .counts li + li::before {
    content: ' · ';
    color: var(--_soft);
  }
  .families {
    margin-block-start: 0.5em;
  }
  .families li {
    display: grid;
    grid-template-columns: 9.5em 2.2em minmax(0, 1fr);
    align-items: center;
    font-size: 0.9375em;
    line-height: 1.7;
  }
  .families .count {
    text-align: end;
    padding-inline-end: 0.7em;
    font-weight: 600;
  }
  .tally {
    display: block;
  }
  .tally rect {
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .tally rect {
      fill: CanvasText;
    }
  }
`;
