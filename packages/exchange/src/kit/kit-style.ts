/** The style of the pages in the folder: a file of its own, so that a strict policy lets it through. */
export const kitStyle = `:root {
  color-scheme: light;
}
body {
  margin: 0 auto;
  max-width: 62rem;
  padding: 1.5rem 1rem 4rem;
  color: #1a1a1a;
  background: #fff;
  font: 1rem/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif;
}
h1 {
  font-size: 1.6rem;
  line-height: 1.4;
}
h2 {
  margin-top: 2.5rem;
  padding-bottom: 0.25rem;
  border-bottom: 1px solid #c8d0d8;
  font-size: 1.25rem;
}
h3 {
  font-size: 1.05rem;
}
a {
  color: #1f4e79;
}
table {
  width: 100%;
  border-collapse: collapse;
}
th,
td {
  padding: 0.3rem 0.6rem 0.3rem 0;
  border-bottom: 1px solid #dde3e8;
  text-align: start;
  vertical-align: top;
}
code,
pre {
  font-family: ui-monospace, Consolas, Menlo, monospace;
  font-size: 0.9em;
}
pre {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  padding: 0.75rem 1rem;
  background: #f3f5f7;
}
.mark {
  padding: 0.1rem 0.5rem;
  border: 1px solid currentColor;
  font-size: 0.9rem;
}
.wide {
  overflow-x: auto;
}
@media print {
  body {
    max-width: none;
    padding: 0;
  }
  a {
    color: inherit;
  }
}
`;
