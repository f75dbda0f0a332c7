const silent = ['script', 'style', 'template'];

/** Whether a reader of the page finds a text in an element; data, styles and comments are none. */
export const showsText = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) =>
      node.nodeType !== Node.COMMENT_NODE &&
      !silent.includes((node as Partial<Element>).localName ?? '') &&
      (node.textContent ?? '').trim() !== '',
  );
