import { css } from 'lit';

/**
 * Type, colours and space of every widget. Names that a page may set are `--om-…`; each has its value here, so that a
 * widget is complete without any style sheet. Sizes are in em of the page's text: `rem` would shrink with old pages that
 * set the root to 10 px. The scale acts on the inside of a widget, so that widgets within widgets do not multiply it.
 */
export const hostStyles = css`
  :host {
    display: block;
    margin-block-end: 1.25em;
    writing-mode: horizontal-tb !important;
    --_ink: var(--om-ink, #1c2024);
    --_soft: var(--om-soft, #59616a);
    --_line: var(--om-line, #dfe2e5);
    --_paper: var(--om-paper, #fff);
    --_wash: var(--om-wash, #f4f5f6);
    --_accent: var(--om-accent, #1f4e79);
    --_accent-wash: var(--om-accent-wash, #e9eff5);
    --_link: var(--om-link, var(--om-accent, #1f4e79));
  }
  /* Important, so that no rule of the page shows what is hidden. */
  :host([hidden]),
  :host([filtered]) {
    display: none !important;
  }
  /*
   * Nothing of the page comes in but what is named here: an article's indent or a portal's word-break would tear numbers
   * in two. Ink and paper are a pair, so that it can be read on whatever the page stands on.
   */
  .om {
    all: initial;
    /* What lang="zh-Hans" would say, had it not been taken back with all else. */
    -webkit-locale: 'zh-Hans';
    visibility: inherit;
    pointer-events: inherit;
    cursor: inherit;
    display: block;
    direction: ltr;
    unicode-bidi: isolate;
    /* Whole width in a host that was made a flex box, and no column of a page's own. */
    flex: 1 1 100%;
    min-width: 0;
    column-span: all;
    color: var(--_ink);
    background: var(--_paper);
    color-scheme: var(--om-scheme, light);
    font-family: var(--om-font, inherit);
    font-size: calc(1em * var(--om-scale, 1));
    line-height: 1.65;
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: break-word;
    overflow-wrap: anywhere;
    line-break: strict;
    -webkit-text-size-adjust: 100%;
  }
  /* Together: WebKit knows the first alone, and draws digits over the letters beside them. */
  @supports (text-spacing-trim: trim-start) {
    .om {
      text-autospace: normal;
      text-spacing-trim: trim-start;
    }
  }
  /* Chinese type draws ’ and “” full width, which tears English words apart. */
  .om[lang='en'],
  [lang='en'] {
    -webkit-locale: 'en';
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
  h3,
  h4 {
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
  @media print {
    /* Paper is white, whatever the screen was. */
    :host,
    :host([theme~='page']),
    :host([theme~='dark']) {
      --om-ink: #000;
      --om-soft: #4a5057;
      --om-line: #c9cdd1;
      --om-paper: #fff;
      --om-wash: #f4f5f6;
      --om-accent-wash: #e9eff5;
    }
    :host([theme~='page']),
    :host([theme~='dark']) {
      --om-accent: #1f4e79;
      --om-link: #1f4e79;
      --om-scheme: light;
    }
    button {
      display: none;
    }
  }
  /* No grey for those who ask for more contrast, on whichever ground. */
  @media (prefers-contrast: more) {
    :host {
      --_soft: var(--_ink);
      --_line: var(--_ink);
      --_wash: var(--_paper);
    }
  }
  /* Drawings are not recoloured by the browser: they take the reader's own colours. */
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_line: CanvasText;
      --_paper: Canvas;
      --_wash: Canvas;
      --_accent: Highlight;
      --_accent-wash: Canvas;
      --_link: LinkText;
    }
  }
`;
