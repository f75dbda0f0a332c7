/** Wide, narrow, printed, and in colours that the reader forces. */
export const mediaStyle = `@media screen and (min-width: 900px) {
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    grid-gap: 0 56px;
    align-items: start;
  }
  .answer > * {
    grid-column: 1;
  }
  .answer > .strip {
    grid-column: 2;
    grid-row: 1 / span 4;
    margin-top: 0.7em;
  }
  .answer > footer {
    grid-column: 1 / -1;
  }
}
@media (max-width: 760px) {
  main th:first-child {
    min-width: 0;
  }
  .wrap {
    padding: 0 16px;
  }
  h1 {
    font-size: 1.4375rem;
  }
  .say {
    font-size: 1.4375rem;
  }
  .rows li,
  .three,
  .item .facts > div {
    grid-template-columns: minmax(0, 1fr);
  }
  .item .facts dt,
  .item .facts dd {
    grid-column: 1;
  }
  .rows .counts {
    text-align: left;
  }
  main .item table,
  main .item thead,
  main .item tbody,
  main .item tr,
  main .item th,
  main .item td {
    display: block;
  }
  main .item thead {
    display: none;
  }
  main .item tr {
    border-bottom: 1px solid var(--line);
    padding: 6px 0;
  }
  main .item th,
  main .item td {
    border: 0;
    padding: 1px 0;
  }
}
@media screen {
  :not(:defined) {
    overflow-x: auto;
  }
}
@page {
  margin: 16mm 14mm;
}
@media print {
  :root {
    --ink: #000;
    --soft: #444;
    --line: #bbb;
    --paper: #fff;
    --wash: #fff;
    --link: #1f4e79;
  }
  body {
    font-size: 10.5pt;
  }
  .wrap {
    max-width: none;
    padding: 0;
  }
  nav,
  .skip,
  .language,
  .all {
    display: none;
  }
  section,
  .rows li,
  .lines li,
  tr {
    break-inside: avoid;
    page-break-inside: avoid;
  }
  h2 {
    break-after: avoid;
    page-break-after: avoid;
  }
  a {
    color: inherit;
  }
}
@media (forced-colors: active) {
  .shape {
    stroke: CanvasText;
  }
  .shape .full {
    fill: CanvasText;
  }
}
`;
