import { css } from 'lit';

/** What the attribute `theme` sets, for the element and what is inside it. */
export const themesStyles = css`
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
    --om-scheme: light;
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
    --om-scheme: dark;
  }
  /* Whatever the page, or a toolbar on it, writes with and on. */
  :host([theme~='page']) {
    --om-ink: currentColor;
    --om-soft: currentColor;
    --om-line: currentColor;
    --om-paper: transparent;
    --om-wash: transparent;
    --om-accent: currentColor;
    --om-accent-wash: transparent;
    --om-link: currentColor;
  }
`;
