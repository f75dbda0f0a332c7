const namespace = 'http://www.w3.org/2000/svg';

/**
 * An element of a drawing. Drawings are made as nodes, not as templates: a template keeps a part and two markers for each
 * shape, which for a page of cards is more than the drawings themselves.
 */
export const svgNode = <T extends keyof SVGElementTagNameMap>(tag: T, name = ''): SVGElementTagNameMap[T] => {
  const node = document.createElementNS(namespace, tag);
  if (name !== '') node.setAttribute('class', name);
  return node;
};
