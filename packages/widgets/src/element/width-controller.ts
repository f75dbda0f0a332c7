import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Widths are told in steps, so that dragging a window does not draw at every pixel. */
const step = 4;
const paper = 20;

let observer: ResizeObserver | null = null;
const controllers = new WeakMap<Element, WidthController>();

const observe = (element: Element): void => {
  // One observer for the page: they are cheap to feed and dear to make.
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) controllers.get(target)?.tell(contentRect.width, target);
  });
  observer.observe(element);
};

/**
 * The width of an element in em of its own text, rounded down: what fits it is for the element to decide, not the window.
 * Measured is the ruler inside it, which has no height: what is drawn differently at another width cannot set off
 * another measurement.
 */
export class WidthController implements ReactiveController {
  /** Until it is measured, and on paper, a narrow width is taken: what fits it also fits a wider one. */
  em = paper;
  private readonly host: ReactiveControllerHost & Element;
  private ruler: Element | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const ruler = this.host.shadowRoot?.querySelector('.ruler') ?? null;
    if (ruler === this.ruler || typeof ResizeObserver === 'undefined') return;
    this.hostDisconnected();
    this.ruler = ruler;
    if (!ruler) return;
    controllers.set(ruler, this);
    observe(ruler);
  }

  hostConnected(): void {
    // Back on the page, it is drawn again and finds its ruler.
    if (this.ruler === null) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    if (!this.ruler) return;
    controllers.delete(this.ruler);
    observer?.unobserve(this.ruler);
    this.ruler = null;
  }

  /** Paper is as wide as nobody knows: the narrow form is taken, and what stood before comes back afterwards. */
  takeForPaper(): void {
    this.em = paper;
    const restore = (): void => {
      window.removeEventListener('afterprint', restore);
      if (this.ruler) this.tell(this.ruler.clientWidth, this.ruler);
    };
    window.addEventListener('afterprint', restore);
  }

  /** @param width in pixels */
  tell(width: number, ruler: Element): void {
    const size = Number.parseFloat(getComputedStyle(ruler).fontSize);
    if (!(size > 0) || !(width > 0)) return;
    const em = Math.max(step, Math.floor(width / size / step) * step);
    if (em === this.em) return;
    this.em = em;
    // In the next frame: a change of height within this one would be reported as an observer loop.
    requestAnimationFrame(() => this.host.requestUpdate());
  }
}
