/**
 * Prints one element on A4 and nothing else of its page. What stands beside it and beside its ancestors is hidden until
 * the print is over; the page's own styles are left as they are.
 */
export const printAlone = (element: HTMLElement): void => {
  const hidden: (readonly [style: CSSStyleDeclaration, value: string, priority: string])[] = [];
  const hideBeside = (node: Element): void => {
    for (const sibling of node.parentNode?.children ?? []) {
      if (sibling === node || !('style' in sibling)) continue;
      const { style } = sibling as HTMLElement;
      hidden.push([style, style.getPropertyValue('display'), style.getPropertyPriority('display')]);
      style.setProperty('display', 'none', 'important');
    }
  };
  for (let node: Element | null = element; node && node !== document.body;) {
    hideBeside(node);
    const root: Node = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  element.toggleAttribute('alone', true);
  const restore = (): void => {
    window.removeEventListener('afterprint', restore);
    element.toggleAttribute('alone', false);
    for (const [style, value, priority] of hidden) style.setProperty('display', value, priority);
  };
  window.addEventListener('afterprint', restore);
  window.print();
};
