import { css } from 'lit';

export const domainsStyles = css`
  .items {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(12.2em, 1fr));
    grid-gap: 1.6em 1.8em;
  }
  .item {
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.7em;
  }
  .name .number {
    color: var(--_soft);
    font-size: 0.875em;
    display: block;
  }
  .name {
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
  .counts .detail + .detail::before {
    content: ' · ';
    color: var(--_soft);
  }
  .families {
    margin-block-start: 0.5em;
  }
  .families li {
    grid-template-columns: 9.5em 2.2em minmax(0, 1fr);
    grid-column-gap: 0;
    align-items: center;
    font-size: 0.9375em;
    line-height: 1.7;
  }
  .families .count {
    padding-inline-end: 0.7em;
  }
`;
