/** A text and what is behind it. */
export interface SeenText {
  readonly words: string;
  /** Colours as the browser computes them. */
  readonly ink: string;
  readonly ground: string;
  /** From 1 to 21, as WCAG 2.2 reckons it. */
  readonly contrast: number;
}

/**
 * Every text that our elements print, with its colour, the first ground behind it, through shadow roots, and how far the two
 * stand apart. Runs in the page, so it uses nothing from outside itself.
 */
export const seenTexts = (): readonly SeenText[] => {
  const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const above = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const groundOf = (element: Element): string => {
    for (let at: Element | null = element; at !== null; at = above(at)) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const texts: SeenText[] = [];
  const visit = (node: Node, isOurs: boolean): void => {
    if (node instanceof Element) {
      if (node.matches('style, script, title, desc, option') || (isOurs && !node.checkVisibility())) return;
      if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) visit(child, true);
    }
    if (node instanceof Text && isOurs && node.data.trim() !== '') {
      const element = node.parentElement as Element;
      const style = getComputedStyle(element);
      const ink = element instanceof SVGElement ? style.fill : style.color;
      const ground = groundOf(element);
      const [one, other] = [luminance(ink), luminance(ground)];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      texts.push({ words: node.data.trim().slice(0, 40), ink, ground, contrast: Math.round(contrast * 100) / 100 });
    }
    // What the page itself has put inside is the page's.
    if (!(node instanceof Element && node.shadowRoot)) for (const child of node.childNodes) visit(child, isOurs);
    else for (const child of node.children) visit(child, false);
  };
  visit(document.body, false);
  return texts;
};
