import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { changedSeries, drawn, place, series, settled } from './cards-data.js';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

let charts = [];
const make = (parent, tag, text) => {
  const element = parent.appendChild(document.createElement(tag));
  if (text !== undefined) element.textContent = text;
  return element;
};

// The library draws the line alone, with everything else switched off; the rest of the card is the same plain markup.
const card = (room, one) => {
  const { width, height } = place(one);
  const article = make(room, 'article');
  article.className = 'card';
  make(article, 'h3', one.name);
  make(article, 'p', `${one.values[one.values.length - 1]} in ${one.years[one.years.length - 1]}`);
  const canvas = make(article, 'canvas');
  canvas.width = width;
  canvas.height = height + 20;
  charts.push(
    new Chart(canvas, {
      type: 'line',
      data: {
        labels: one.years,
        datasets: [
          { data: one.values, borderColor: '#1f4e79', borderWidth: 1, pointRadius: 0 },
          {
            data: one.years.map((_, i) => one.from + (i * (one.to - one.from)) / (one.years.length - 1)),
            borderColor: '#888',
            borderWidth: 1,
            pointRadius: 0,
          },
        ],
      },
      options: {
        animation: false,
        responsive: false,
        events: [],
        scales: { x: { display: false }, y: { display: false, min: one.from, max: one.to } },
      },
    }),
  );
  make(article, 'p', `On the way from ${one.from} to ${one.to}.`);
};

window.mount = () => {
  const room = document.querySelector('#room');
  for (const one of series) card(room, one);
};
window.change = () => {
  const values = document.querySelectorAll('h3 + p');
  changedSeries.forEach((one, i) => {
    values[i].textContent = `${one.values[one.values.length - 1]} in ${one.years[one.years.length - 1]}`;
    charts[i].data.datasets[0].data = one.values;
    charts[i].update();
  });
  return settled();
};
window.unmount = () => {
  for (const chart of charts) chart.destroy();
  charts = [];
  document.querySelector('#room').textContent = '';
};
window.mount();
drawn();
