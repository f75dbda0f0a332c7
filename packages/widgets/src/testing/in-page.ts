/**
 * Reads, in the page, every shown figure in document order, through open shadow roots: its kind and its words. Text that
 * the element itself would show without the script is passed over once the element has drawn itself. Written for
 * Chromium 78. The ends of an axis are left out: they stand only where a drawing has room for them.
 */
export const readFigures = `(() => {
  const figures = [];
  const visit = (node) => {
    if (node.nodeType !== 1) return;
    if (node.hasAttribute('data-figure') && node.getAttribute('data-figure') !== 'axis') figures.push(node.getAttribute('data-figure') + ': ' + node.textContent.replace(/\\s+/g, ' ').trim());
    const root = node.shadowRoot;
    if (root) {
      for (const child of root.children) visit(child);
      const slots = root.querySelectorAll('slot');
      if (slots.length === 0) return;
    }
    if (!node.hasAttribute('data-figure')) for (const child of node.children) visit(child);
  };
  visit(document.body);
  return figures;
})()`;

/** True once every widget on the page has drawn itself. */
export const allDrawn = `Array.prototype.filter.call(document.querySelectorAll('*'), (element) => element.localName.slice(0, 3) === 'om-').every((element) => element.shadowRoot && element.shadowRoot.querySelector('[part~="base"] footer, [part~="base"] header, [role="search"], [part~="notice"]'))`;

/** Two frames later: how much every widget has drawn, and how high it stands. */
export const drawnSoFar = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(
  Array.prototype.filter.call(document.querySelectorAll('*'), (element) => element.shadowRoot).map((element) =>
    element.shadowRoot.innerHTML.length + ':' + element.getBoundingClientRect().height).join(' ')))))`;
