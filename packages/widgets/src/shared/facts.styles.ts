import { css } from 'lit';

/** `facts` stand in rows, `source` in one running line. */
export const factsStyles = css`
  .facts > div {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    grid-column-gap: 1em;
    padding: 0.3em 0;
    border-block-start: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_soft);
    grid-row: 1 / span 40;
  }
  .facts dd {
    grid-column: 2;
  }
  .host {
    color: var(--_soft);
    font-size: 0.8125em;
    margin-inline-start: 0.5em;
  }
  .source .host {
    display: none;
  }
  .source {
    color: var(--_soft);
    font-size: 0.8125em;
    margin-block-start: 0.5em;
  }
  .source > div {
    display: inline;
  }
  .source > div + div::before {
    content: ' · ';
  }
  .source dt,
  .source dd {
    display: inline;
  }
  .source dt::after {
    content: '：';
  }
  .source dd + dd::before {
    content: '、';
  }
  .om[lang='en'] .source dt::after {
    content: ': ';
  }
  .om[lang='en'] .source dd + dd::before {
    content: ', ';
  }
  .source a {
    color: inherit;
  }
`;
