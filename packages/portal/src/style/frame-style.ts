/** What stands around every page: type, head line, name, menu. */
export const frameStyle = `* {
  box-sizing: border-box;
}
html {
  -webkit-text-size-adjust: 100%;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font:
    100%/1.7 'Source Han Sans SC',
    'Noto Sans CJK SC',
    'PingFang SC',
    'Microsoft YaHei',
    'Hiragino Sans GB',
    sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}
/* Latin type first: in a Chinese font, quotation marks and apostrophes would be a full width. */
html[lang='en'] body {
  font-variant-east-asian: proportional-width;
  font-family:
    'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', 'Source Han Sans SC', 'Noto Sans CJK SC',
    sans-serif;
}
a {
  color: var(--link);
  text-underline-offset: 0.2em;
}
a:focus-visible,
summary:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
}
p,
ul,
ol,
dl,
dd,
h1,
h2,
h3,
h4 {
  margin: 0;
}
ul,
ol {
  padding: 0;
  list-style: none;
}
h1 {
  font-size: 1.75rem;
  line-height: 1.35;
  font-weight: 600;
  margin-top: 0.3em;
  text-wrap: balance;
}
h1 + * {
  margin-top: 0.7em;
}
h1.kicker {
  font-size: 1rem;
  line-height: 1.6;
}
h2 {
  font-size: 1.3125rem;
  line-height: 1.4;
  font-weight: 600;
}
.wrap {
  max-width: 1128px;
  margin: 0 auto;
  padding: 0 24px;
}
.skip {
  position: absolute;
  left: -9999px;
  top: 0;
  background: var(--paper);
  padding: 8px 16px;
  z-index: 2;
}
.skip:focus {
  left: 0;
}
.mark {
  display: inline-block;
  border: 1px solid currentColor;
  color: var(--soft);
  font-size: 0.8125rem;
  line-height: 1.5;
  padding: 0 0.5em;
  white-space: nowrap;
  font-weight: 400;
}
header.site {
  border-top: 5px solid var(--head);
  border-bottom: 1px solid var(--line);
}
header.site .wrap {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  padding-top: 10px;
  padding-bottom: 8px;
}
header.site .name {
  margin-right: auto;
  padding-right: 24px;
}
header.site .name a {
  color: var(--ink);
  font-weight: 600;
  text-decoration: none;
  margin-right: 8px;
}
header.site .name img {
  height: 1.6em;
  width: auto;
  vertical-align: -0.4em;
  margin-right: 0.5em;
}
header.site nav {
  margin-right: 16px;
}
header.site .language {
  order: 1;
}
nav ul {
  display: flex;
  flex-wrap: wrap;
  margin: 0 -10px;
}
nav ul a {
  display: block;
  padding: 4px 10px;
}
header.site nav a {
  color: var(--ink);
  text-decoration: none;
  border-bottom: 2px solid transparent;
}
header.site nav a:hover,
header.site nav a[aria-current] {
  border-bottom-color: var(--head);
}
main.wrap {
  padding-top: 26px;
  padding-bottom: 48px;
}
section {
  margin-top: 30px;
}
.lead,
.detail,
.counts,
.count,
.cite,
.number {
  color: var(--soft);
}
.lead,
.cite {
  font-size: 0.9375rem;
}
.count {
  font-weight: 400;
}
`;
