/** The page of one item, tables, and the foot. */
export const itemStyle = `.host {
  color: var(--soft);
  font-size: 0.8125rem;
  margin-left: 0.5em;
}
.path ol {
  display: flex;
  flex-wrap: wrap;
  font-size: 0.875rem;
}
.path li + li::before {
  content: '›';
  color: var(--soft);
  margin: 0 0.5em;
}
.path li a {
  display: inline;
  padding: 0;
  color: var(--soft);
}
.item .lead {
  color: var(--ink);
  font-size: 1.1875rem;
  line-height: 1.6;
  margin-top: 0.5em;
  max-width: 40em;
}
.item .facts {
  border-top: 2px solid var(--ink);
  margin-top: 18px;
}
.item .facts > div {
  display: grid;
  grid-template-columns: 9em minmax(0, 1fr);
  grid-gap: 0 20px;
  border-bottom: 1px solid var(--line);
  padding: 6px 0;
}
.item .facts dt {
  grid-column: 1;
  color: var(--soft);
}
.item .facts dd {
  grid-column: 2;
}
main table {
  border-collapse: collapse;
  width: 100%;
  font-size: 0.9375rem;
  margin-top: 20px;
}
main th,
main td {
  border-bottom: 1px solid var(--line);
  padding: 6px 12px 6px 0;
  text-align: left;
  vertical-align: top;
  font-weight: 400;
}
main thead th {
  border-bottom: 2px solid var(--ink);
  color: var(--soft);
}
main caption {
  text-align: left;
  font-weight: 600;
  font-size: 1.0625rem;
}
.notes,
main small {
  color: var(--soft);
  font-size: 0.8125rem;
  margin-left: 0.6em;
}
main th:first-child {
  min-width: 14em;
}
.cite {
  margin-top: 24px;
}
footer.site {
  border-top: 1px solid var(--line);
  background: var(--wash);
  color: var(--soft);
  font-size: 0.875rem;
  padding: 14px 0 24px;
}
footer.site code {
  font-size: 0.75rem;
  word-break: break-all;
}
`;
