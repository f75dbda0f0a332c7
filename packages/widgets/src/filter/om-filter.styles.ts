import { css } from 'lit';

export const filterStyles = css`
  .bar {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(10em, 1fr));
    grid-gap: 0.5em 1em;
    align-items: end;
  }
  label {
    min-width: 0;
  }
  label > span {
    display: block;
    color: var(--_soft);
    font-size: 0.8125em;
    line-height: 1.5;
  }
  select,
  input {
    display: block;
    width: 100%;
    min-height: var(--om-target, 2.5em);
    margin: 0;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_soft);
    border-radius: 2px;
    background-color: var(--_paper);
    color: var(--_ink);
    font: inherit;
    text-overflow: ellipsis;
  }
  .acting select,
  .acting input {
    border-color: var(--_ink);
    box-shadow: inset 0 -2px 0 var(--_ink);
  }
  select:hover,
  input:hover {
    border-color: var(--_ink);
  }
  select:focus,
  input:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .bar button {
    min-height: var(--om-target, 2.5em);
    justify-self: start;
  }
  .shown {
    color: var(--_soft);
    font-size: 0.9375em;
    margin-block-start: 0.35em;
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
