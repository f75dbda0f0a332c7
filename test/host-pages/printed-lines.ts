/**
 * Every line box of what an element prints into its shadow root, with its words: `words @ left top width height`, in
 * half pixels from the element's own corner. Blank text and text without a box are passed over. Runs in the page.
 */
export const printedLines = (host: Element): readonly string[] => {
  const origin = host.getBoundingClientRect();
  const lines: string[] = [];
  const half = (length: number): number => Math.round(length * 2) / 2;
  const visit = (node: Node): void => {
    if (node instanceof Element && node.matches('style, script, title, desc')) return;
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    if (node instanceof Text) {
      const words = node.data.replaceAll(/\s+/g, ' ').trim();
      if (words === '') return;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, width, height } of range.getClientRects())
        if (width > 0 && height > 0)
          lines.push(
            `${words} @ ${[left - origin.left, top - origin.top, width, height].map((length) => half(length)).join(' ')}`,
          );
    } else for (const child of node.childNodes) visit(child);
  };
  if (host.shadowRoot) visit(host.shadowRoot);
  return lines;
};
