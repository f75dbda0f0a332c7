import { css, html, LitElement, svg } from 'lit';
import { changedSeries, drawn, place, series, settled } from './cards-data.js';

class HandCard extends LitElement {
  static properties = { one: { attribute: false } };
  static styles = css`
    :host {
      display: block;
    }
  `;

  render() {
    const { bar, line, path, width, height } = place(this.one);
    return html`<article class="card">
      <h3>${this.one.name}</h3>
      <p>${this.one.values[this.one.values.length - 1]} in ${this.one.years[this.one.years.length - 1]}</p>
      <svg width=${width} height=${height + 20} role="img" aria-label=${this.one.name}>
        ${svg`<rect width=${bar} height="12" fill="#1f4e79"></rect>
          <path d=${line} transform="translate(0 18)" fill="none" stroke="#1f4e79"></path>
          <path d=${path} transform="translate(0 18)" fill="none" stroke="#888"></path>`}
      </svg>
      <p>On the way from ${this.one.from} to ${this.one.to}.</p>
    </article>`;
  }
}
customElements.define('hand-card', HandCard);

window.mount = () => {
  const room = document.querySelector('#room');
  for (const one of series) {
    const card = document.createElement('hand-card');
    card.one = one;
    room.appendChild(card);
  }
};
window.change = () => {
  document.querySelectorAll('hand-card').forEach((card, i) => {
    card.one = changedSeries[i];
  });
  return settled();
};
window.unmount = () => {
  document.querySelector('#room').textContent = '';
};
window.mount();
drawn();
