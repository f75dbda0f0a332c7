import { css } from 'lit';

export const programmeStyles = css`
  .sheet {
    padding-block-end: 1.25em;
  }
  .title {
    font-size: 1.875em;
    line-height: 1.35;
    font-weight: 600;
    text-wrap: balance;
  }
  .title .mark {
    font-size: 0.467em;
    vertical-align: 0.35em;
    margin-inline-end: 0.5em;
  }
  .narrow .title {
    font-size: 1.5em;
  }
  .narrow .title .mark {
    font-size: 0.55em;
  }
  .summary {
    color: var(--_soft);
    max-width: 46em;
    margin-block-start: 0.3em;
    text-wrap: pretty;
  }
  .lead {
    border-inline-start: 4px solid var(--_ink);
    background: var(--_wash);
    padding: 0.6em 1.1em;
    margin-block-start: 1em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(18em, 1fr));
    grid-gap: 0 2em;
    margin-block-start: 1em;
    font-size: 0.9375em;
    border-block-end: 1px solid var(--_line);
  }
  .narrow .facts,
  .child .facts {
    grid-template-columns: minmax(0, 1fr);
  }
  .facts > div {
    grid-template-columns: 5em minmax(0, 1fr);
    padding: 0.45em 0;
  }
  .om[lang='en'] .facts > div {
    grid-template-columns: 8em minmax(0, 1fr);
  }
  @media (forced-colors: active) {
    .lead {
      border-color: CanvasText;
    }
  }
`;
