/** The page for young readers: large type, room, one drawing for each card; what is counted is filled. */
export const childStyle = `.young {
  margin-top: 18px;
}
.child,
.young .field {
  break-inside: avoid;
}
.young .field {
  font-size: 1.3125rem;
  font-weight: 600;
  line-height: 1.4;
  margin: 34px 0 12px;
}
.child {
  display: grid;
  grid-template-columns: 7.5rem minmax(0, 1fr);
  grid-gap: 0 32px;
  align-items: center;
  background: var(--wash);
  border-radius: 14px;
  padding: 24px 32px;
}
.child + .child {
  margin-top: 14px;
}
.child .picture {
  width: 100%;
  height: auto;
}
.child .says {
  font-size: 1.375rem;
  line-height: 1.5;
  font-weight: 600;
}
.child .tells {
  font-size: 1.125rem;
  line-height: 1.65;
  margin-top: 0.3em;
}
.child .tells span,
main > .lead span {
  display: inline-block;
}
.child .official {
  font-size: 0.9375rem;
  color: var(--soft);
  margin-top: 0.4em;
}
.child .official a {
  color: inherit;
}
.child .way,
.child .icons {
  display: block;
  max-width: 100%;
  height: auto;
  margin: 0.6em 0 0.2em;
}
/* As wide as the card lets it be, up to a hand. */
.child .way {
  width: 26rem;
}
.picture .line,
.way path {
  fill: none;
  stroke: currentColor;
  stroke-width: 2.4;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.way .step,
.icons rect {
  stroke: var(--link);
}
.picture .fill,
.way .fill,
.icons .now,
.icons .over {
  fill: var(--link);
  stroke: none;
}
.icons rect {
  fill: none;
  stroke-width: 2;
}
.icons .wanted {
  fill: var(--paper);
}
.icons .rest {
  stroke: var(--soft);
  stroke-width: 1;
}
.icons .cross {
  stroke: var(--paper);
  stroke-width: 2.4;
}
.young .group + .group .cards {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
  grid-gap: 14px;
}
.young .group + .group .child {
  display: block;
  margin: 0;
  padding: 22px 24px;
}
.young .group + .group .picture {
  width: 5rem;
}
.young .group + .group .says {
  font-size: 1.1875rem;
}
@media (max-width: 760px) {
  .child {
    display: block;
    padding: 18px 20px;
  }
  .child .picture,
  .young .group + .group .picture {
    width: 4.5rem;
  }
}
@media print {
  .child {
    border: 1px solid var(--soft);
    padding: 12px 18px;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
}
@media (forced-colors: active) {
  .young {
    --link: CanvasText;
  }
  .child {
    border: 1px solid CanvasText;
  }
}
`;
