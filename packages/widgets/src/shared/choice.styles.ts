import { css } from 'lit';

/** Names that can be chosen, and what is chosen. */
export const choiceStyles = css`
  button.choice {
    border: 0;
    border-radius: 0;
    padding: 0;
    min-width: var(--om-target, 24px);
    min-height: var(--om-target, 24px);
    color: var(--_link);
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
    overflow-wrap: inherit;
  }
  button.choice:hover,
  button.choice[aria-pressed='true'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* What is chosen, wherever it was chosen. */
  [aria-current='true'] {
    background: var(--_accent-wash);
    box-shadow: inset 0.2em 0 0 var(--_accent);
  }
  @media print {
    button.choice {
      display: inline;
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    [aria-current='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
