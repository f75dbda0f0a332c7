import '../../packages/widgets/dist/programme/om-programme.define.js';
import '../../packages/widgets/dist/indicator/om-indicator.define.js';
import { changedSeries, drawn, series, settled } from './cards-data.js';

const text = (words) => ({ en: words });
const programmeOf = (series) => ({
  schemaVersion: 2,
  id: 'bench',
  release: 'public',
  demonstration: true,
  title: text('Invented plan'),
  languages: ['en'],
  jurisdiction: { title: text('Invented district') },
  issuer: text('nobody'),
  publisher: text('nobody'),
  publisherIsIssuer: true,
  period: { start: '2006', end: '2030' },
  asOf: '2026-06-30',
  levels: [{ id: 'domain', one: text('domain'), other: text('domains') }],
  horizons: [],
  documents: [],
  parties: [],
  domains: [{ id: 'all', level: 'domain', role: 'domain', title: text('All') }],
  actions: [],
  responsibilities: [],
  figures: series.map(({ name, from }, i) => ({
    id: `f${i}`,
    title: text(name),
    value: from,
    unit: { label: text('%'), kind: 'percent' },
    date: '2005',
  })),
  indicators: series.map(({ name }, i) => ({
    id: `i${i}`,
    item: 'all',
    title: text(name),
    unit: { label: text('%'), kind: 'percent' },
    direction: 'up',
    timeBasis: 'point',
    frequency: 'year',
    purpose: 'progress',
    baselines: [{ figure: `f${i}`, sameLabel: true, sameBasis: true }],
  })),
  targets: series.map(({ to }, i) => ({
    id: `t${i}`,
    indicator: `i${i}`,
    kind: 'reach',
    comparator: 'ge',
    value: to,
    quantity: text(`at least ${to}%`),
    wording: 'summary',
    deadline: '2030',
    origin: 'own',
  })),
  observations: series.flatMap(({ years, values }, i) =>
    years.map((year, j) => ({
      id: `o${i}-${year}`,
      indicator: `i${i}`,
      period: String(year),
      value: values[j],
      printed: String(values[j]),
      qualifier: 'exact',
      status: 'final',
      grade: 'original',
      published: `${year + 1}-03-31`,
    })),
  ),
});

// Cards that are further down draw themselves in later frames: all of them count.
const cards = () => [...document.querySelectorAll('om-indicator')];
const valueOf = ({ shadowRoot }) => shadowRoot?.querySelector('[data-figure=value]')?.textContent;
const shows = (series) =>
  cards().every((card, i) => valueOf(card)?.startsWith(String(Number(series[i].values[19].toFixed(10)))) === true);

window.mount = () => {
  const room = document.querySelector('#room');
  const around = document.createElement('om-programme');
  around.lang = 'en';
  around.programme = programmeOf(series);
  for (let i = 0; i < series.length; i += 1) {
    const card = document.createElement('om-indicator');
    card.item = `i${i}`;
    around.appendChild(card);
  }
  room.appendChild(around);
};
window.change = () => {
  document.querySelector('om-programme').programme = programmeOf(changedSeries);
  return settled(() => shows(changedSeries));
};
window.unmount = () => {
  document.querySelector('#room').textContent = '';
};
window.mount();
drawn(() => shows(series));
