/** What a page must keep to, beside what axe knows. */
export interface LayoutRules {
  /** The least height and width of what is pressed, px. */
  readonly target: number;
}

/**
 * What a reader could not see or press in the page as it stands, as short lines: something wider than the page, text that is
 * cut off, text without size or under other text, and targets too small to press. Runs in the page, so it uses nothing
 * from outside itself.
 */
export const layoutFaults = ({ target }: LayoutRules): readonly string[] => {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    faults.push(`the page is ${root.scrollWidth} px wide in ${root.clientWidth}`);

  const elements: Element[] = [];
  const collect = (within: ParentNode): void =>
    within.querySelectorAll('*').forEach((element) => {
      elements.push(element);
      if (element.shadowRoot) collect(element.shadowRoot);
    });
  collect(document.body);

  const said = (element: Element): string =>
    `${element.localName}${element.getAttribute('class') === null ? '' : `.${element.getAttribute('class')}`} “${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 30)}”`;
  const clipped = new Map<Element, boolean>();
  /** Inside a box clipped to nothing: kept for screen readers alone. */
  const isSaidOnly = (element: Element): boolean => {
    const known = clipped.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const is = getComputedStyle(element).clip.startsWith('rect(0') || (parent !== null && isSaidOnly(parent));
    clipped.set(element, is);
    return is;
  };
  const isUnseen = (element: Element): boolean =>
    element.matches('title, desc, style, script, option') ||
    element.getClientRects().length === 0 ||
    // What is closed keeps its boxes.
    !element.checkVisibility({ visibilityProperty: true }) ||
    isSaidOnly(element);
  const ownText = (element: Element): readonly Text[] =>
    [...element.childNodes].filter(
      (node): node is Text => node instanceof Text && (node.nodeValue ?? '').trim() !== '',
    );

  const frames = new Map<Element, DOMRect>();
  /** The box that hides what sticks out of it, or that scrolls it, around an element. */
  const frameOf = (element: Element): { readonly box: DOMRect; readonly scrolls: boolean } | null => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const overflow = at instanceof HTMLElement ? getComputedStyle(at).overflowX : 'visible';
      if (overflow === 'visible') continue;
      const box = frames.get(at) ?? at.getBoundingClientRect();
      frames.set(at, box);
      return { box, scrolls: /auto|scroll/.test(overflow) };
    }
    return null;
  };

  interface Box {
    readonly element: Element;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const boxes: Box[] = [];
  for (const element of elements) {
    if (isUnseen(element)) continue;
    const style = getComputedStyle(element);
    if (element.matches('button, summary, select, input, [role="button"]')) {
      const { width, height } = element.getBoundingClientRect();
      // Half a pixel is the rounding of a zoomed page.
      if (Math.min(width, height) < target - 0.5)
        faults.push(`${Math.round(width)} × ${Math.round(height)} px to press: ${said(element)}`);
    }
    for (const text of ownText(element)) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = element instanceof SVGElement ? [element.getBoundingClientRect()] : [...range.getClientRects()];
      const seen = lines.filter(({ width, height }) => width > 0 && height > 0);
      if (seen.length === 0 || Number.parseFloat(style.fontSize) < 8) faults.push(`without size: ${said(element)}`);
      const framed = frameOf(element);
      for (const { left, right, top, bottom } of seen) {
        if (framed) {
          const { box, scrolls } = framed;
          const out = left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
          if (out && scrolls) continue;
          if (out) faults.push(`cut off: ${said(element)}`);
        }
        if (left < -1 || right > root.clientWidth + 1) faults.push(`outside the page: ${said(element)}`);
        // A line of type is higher than its letters: only they may not meet.
        const air = (bottom - top) * 0.28;
        boxes.push({ element, left: left + 1, right: right - 1, top: top + air, bottom: bottom - air });
      }
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      if (b.top >= a.bottom) break;
      if (a.element !== b.element && a.left < b.right && b.left < a.right)
        faults.push(`${said(a.element)} is over ${said(b.element)}`);
    }
  });
  return [...new Set(faults)];
};
