/**
 * The numbers that an element prints on more than one line, with the words around them. Runs in the page.
 *
 * @example
 * brokenNumbers(host) // => ['16 in “16 items”']
 */
export const brokenNumbers = (host: Element): readonly string[] => {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Element && node.matches('style, script, title, desc, option')) return;
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    if (node instanceof Text) {
      for (const { 0: number, index } of node.data.matchAll(/\d[\d,.]*\d/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + number.length);
        const tops = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
        );
        if (tops.size > 1) found.push(`${number} in “${node.data.trim().slice(0, 60)}”`);
      }
    } else for (const child of node.childNodes) visit(child);
  };
  if (host.shadowRoot) visit(host.shadowRoot);
  return found;
};
