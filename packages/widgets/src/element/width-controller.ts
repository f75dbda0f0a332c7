import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Widths are told in steps, so that dragging a window does not draw at every pixel. */
const step = 4;

let observer: ResizeObserver | null = null;
const controllers = new WeakMap<Element, WidthController>();

const observe = (element: Element): void => {
  // One observer for the page: they are cheap to feed and dear to make.
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) controllers.get(target)?.tell(contentRect.width);
  });
  observer.observe(element);
};

/** The width of an element in em of its own text, rounded down: what fits it is for the element to decide, not the window. */
export class WidthController implements ReactiveController {
  /** Until it is measured, and on paper, a narrow width is taken: what fits it also fits a wider one. */
  em = 20;
  private readonly host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof ResizeObserver === 'undefined') return;
    controllers.set(this.host, this);
    observe(this.host);
  }

  hostDisconnected(): void {
    controllers.delete(this.host);
    observer?.unobserve(this.host);
  }

  /** @param width in pixels */
  tell(width: number): void {
    const inner = this.host.shadowRoot?.querySelector('.om') ?? this.host;
    const size = Number.parseFloat(getComputedStyle(inner).fontSize);
    if (!(size > 0) || !(width > 0)) return;
    const em = Math.max(step, Math.floor(width / size / step) * step);
    if (em === this.em) return;
    this.em = em;
    this.host.requestUpdate();
  }
}
