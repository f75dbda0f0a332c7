/** Rows and lines of the front page and of lists. */
export const listsStyle = `.rows {
  border-top: 2px solid var(--ink);
  margin-top: 8px;
}
.rows li {
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) minmax(0, 5fr);
  grid-gap: 2px 24px;
  align-items: center;
  border-bottom: 1px solid var(--line);
  padding: 7px 0;
}
.rows .marks {
  font-size: 0.625rem;
}
.rows .counts {
  font-size: 0.875rem;
  text-align: right;
}
.three {
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  grid-gap: 0 40px;
}
.lines {
  border-top: 2px solid var(--ink);
  margin-top: 8px;
}
.lines li {
  border-bottom: 1px solid var(--line);
  padding: 6px 0;
}
.lines .detail {
  font-size: 0.875rem;
  white-space: nowrap;
}
.number {
  margin-right: 0.25em;
}
@media (min-width: 760px) {
  .lines.columns {
    columns: 2;
    column-gap: 40px;
  }
  .lines.columns li {
    break-inside: avoid;
  }
}
.all {
  margin-top: 6px;
}
`;
