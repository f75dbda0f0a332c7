/** The answer as the element draws it, for a page whose scripts have not run. */
export const answerStyle = `om-programme,
om-answer,
om-item {
  display: block;
}
om-answer h3,
om-answer .opens {
  display: none;
}
om-answer::part(title) {
  display: none;
}
.say {
  font-size: 1.75rem;
  line-height: 1.4;
  font-weight: 600;
  max-width: 26em;
  margin-top: 0.2em;
  text-wrap: balance;
}
.answer .beside {
  color: var(--soft);
  margin-top: 0.5em;
  max-width: 46em;
}
.strip {
  margin-top: 0.9em;
}
.marks {
  display: block;
  max-width: 100%;
  height: auto;
}
.shape {
  fill: none;
  stroke: var(--link);
  stroke-width: 1.7;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.shape .full {
  fill: var(--link);
  stroke: none;
}
.shape .cut {
  stroke: var(--paper);
  stroke-width: 2;
}
.shape .bold {
  stroke-width: 2.6;
  stroke-linecap: butt;
}
.shape .dots {
  stroke-dasharray: 0.1 3.25;
  stroke-width: 2;
}
svg.shape {
  width: 0.95em;
  height: 0.95em;
  vertical-align: -0.1em;
  margin-right: 0.4em;
}
.key {
  display: flex;
  flex-wrap: wrap;
  margin-top: 0.5em;
}
.key li {
  margin: 0 1.4em 0.2em 0;
}
.key a {
  color: inherit;
}
main footer {
  color: var(--soft);
  font-size: 0.8125rem;
  margin-top: 10px;
}
main footer .foot span + span::before {
  content: ' · ';
}
main footer dl {
  display: flex;
  flex-wrap: wrap;
}
main footer dl > div {
  margin-right: 1.2em;
}
main footer dt,
main footer dd {
  display: inline;
}
main footer dt::after {
  content: '：';
}
html[lang='en'] main footer dt::after {
  content: ': ';
}
main footer a {
  color: inherit;
}
`;
