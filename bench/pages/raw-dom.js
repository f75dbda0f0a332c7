import { changedSeries, drawn, place, series, settled } from './cards-data.js';

const svg = 'http://www.w3.org/2000/svg';
const make = (parent, tag, text) => {
  const element = parent.appendChild(document.createElement(tag));
  if (text !== undefined) element.textContent = text;
  return element;
};
const draw = (parent, tag, attributes) => {
  const element = parent.appendChild(document.createElementNS(svg, tag));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const valueText = ({ values, years }) => `${values[values.length - 1]} in ${years[years.length - 1]}`;

let changes = [];
const card = (room, one) => {
  const { bar, line, path, width, height } = place(one);
  const article = make(room, 'article');
  article.className = 'card';
  make(article, 'h3', one.name);
  const value = make(article, 'p', valueText(one));
  const drawing = draw(article, 'svg', { width, height: height + 20, role: 'img', 'aria-label': one.name });
  const rect = draw(drawing, 'rect', { width: bar, height: 12, fill: '#1f4e79' });
  const values = draw(drawing, 'path', { d: line, transform: 'translate(0 18)', fill: 'none', stroke: '#1f4e79' });
  draw(drawing, 'path', { d: path, transform: 'translate(0 18)', fill: 'none', stroke: '#888' });
  make(article, 'p', `On the way from ${one.from} to ${one.to}.`);
  return (other) => {
    const placed = place(other);
    value.textContent = valueText(other);
    rect.setAttribute('width', placed.bar);
    values.setAttribute('d', placed.line);
  };
};

window.mount = () => {
  const room = document.querySelector('#room');
  changes = series.map((one) => card(room, one));
};
window.change = () => {
  changedSeries.forEach((one, i) => changes[i](one));
  return settled();
};
window.unmount = () => {
  document.querySelector('#room').textContent = '';
};
window.mount();
drawn();
