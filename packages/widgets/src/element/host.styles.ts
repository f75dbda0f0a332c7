import { css } from 'lit';

/**
 * Type, colours and space of every widget. Names that a page may set are `--om-…`; each has its value here, so that a
 * widget is complete without any style sheet. Sizes are in em of the page's text: `rem` would shrink with old pages that
 * set the root to 10 px. The scale acts on the inside of a widget, so that widgets within widgets do not multiply it.
 */
export const hostStyles = css`
  :host {
    display: block;
    --_ink: var(--om-ink, #1c2024);
    --_soft: var(--om-soft, #59616a);
    --_line: var(--om-line, #dfe2e5);
    --_paper: var(--om-paper, #fff);
    --_wash: var(--om-wash, #f4f5f6);
    --_accent: var(--om-accent, #1f4e79);
    --_accent-wash: var(--om-accent-wash, #e9eff5);
    --_link: var(--om-link, var(--om-accent, #1f4e79));
  }
  :host([hidden]),
  :host([filtered]) {
    display: none;
  }
  /* Several themes may be named: theme="contrast large". */
  :host([theme~='large']) {
    --om-scale: 1.5;
    --om-target: 60px;
  }
  :host([theme~='contrast']) {
    --om-ink: #000000;
    --om-soft: #000000;
    --om-line: #000000;
    --om-paper: #ffffff;
    --om-wash: #ffffff;
    --om-accent: #00306e;
    --om-accent-wash: #d3e0f0;
    --om-link: #00306e;
  }
  :host([theme~='dark']) {
    --om-ink: #eceef0;
    --om-soft: #a9b2bb;
    --om-line: #3a4149;
    --om-paper: #15181b;
    --om-wash: #1f2327;
    --om-accent: #8fbde8;
    --om-accent-wash: #22303d;
    --om-link: #9cc6ee;
    color-scheme: dark;
    /* Its own ground, so that it can be read on a light page too. */
    background: #15181b;
    color: #eceef0;
  }
  .om {
    color: var(--_ink);
    font-family: var(--om-font, inherit);
    font-size: calc(1em * var(--om-scale, 1));
    line-height: 1.65;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
    letter-spacing: normal;
    white-space: normal;
    text-transform: none;
    overflow-wrap: break-word;
    overflow-wrap: anywhere;
    line-break: strict;
    text-autospace: normal;
    text-spacing-trim: trim-start;
    -webkit-text-size-adjust: 100%;
  }
  /* Chinese type draws ’ and “” full width, which tears English words apart. */
  .om[lang='en'],
  [lang='en'] {
    font-variant-east-asian: proportional-width;
    text-autospace: no-autospace;
  }
  .om[data-density='compact'] {
    line-height: 1.45;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  ul,
  dl,
  dd,
  h2,
  h3 {
    margin: 0;
    padding: 0;
    font-size: inherit;
    font-weight: inherit;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_soft);
    border-radius: 2px;
    padding: 0.2em 0.9em;
    min-height: var(--om-target, 2em);
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_ink);
  }
  a:focus,
  button:focus,
  summary:focus,
  [tabindex]:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  a:focus:not(:focus-visible),
  button:focus:not(:focus-visible),
  summary:focus:not(:focus-visible),
  [tabindex]:focus:not(:focus-visible) {
    outline: none;
  }
  .ruler {
    height: 0;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  .only,
  .mark {
    display: inline-block;
    color: var(--_soft);
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1.5;
    white-space: nowrap;
    vertical-align: 0.1em;
    margin-inline-end: 0.2em;
  }
  .mark {
    border: 1px solid currentColor;
    padding: 0 0.5em;
  }
  .notice,
  .kept {
    border-inline-start: 4px solid var(--_ink);
    background: var(--_wash);
    padding: 0.7em 1.1em;
    margin-block-end: 0.8em;
  }
  .notice-title {
    font-weight: 600;
  }
  .notice ul {
    margin-block-start: 0.3em;
    color: var(--_soft);
    font-size: 0.9em;
  }
  .notice button,
  .kept button {
    margin-block-start: 0.6em;
  }
  .waiting {
    color: var(--_soft);
    font-size: 0.9em;
  }
  @media print {
    /* Paper is white, whatever the screen was. */
    :host,
    :host([theme~='dark']) {
      --om-ink: #000;
      --om-soft: #4a5057;
      --om-line: #c9cdd1;
      --om-paper: #fff;
      --om-wash: #f4f5f6;
      --om-accent-wash: #e9eff5;
    }
    :host([theme~='dark']) {
      --om-accent: #1f4e79;
      --om-link: #1f4e79;
      background: none;
      color: inherit;
    }
    button {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .notice,
    .kept {
      border-color: CanvasText;
    }
  }
`;
