import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartNode, SceneNode } from '@onemetre/scenes/scene';

type Walk = ChartNode['walk'];

const none: Walk = { name: '', hint: '', start: -1, stops: [] };

const isWalk = ({ target }: Event): boolean => target instanceof Element && target.classList.contains('walk');

/** Lets a reader go through the points of a chart, with the keys of a slider or with a pointer. */
export class WalkController implements ReactiveController {
  /** The stop that is looked at; null while none is. */
  cursor: number | null = null;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private walk = none;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, listener] of this.listeners) this.host.shadowRoot?.addEventListener(type, listener, true);
  }

  hostDisconnected(): void {
    for (const [type, listener] of this.listeners) this.host.shadowRoot?.removeEventListener(type, listener, true);
  }

  /** Begins anew, with another chart; the nodes of a card without a chart have no walk. */
  follow(nodes: readonly SceneNode[]): void {
    const walk = nodes.find((node): node is ChartNode => node.kind === 'chart')?.walk ?? none;
    if (walk === this.walk) return;
    this.cursor = null;
    this.walk = walk;
  }

  private goTo(index: number | null): void {
    if (index === this.cursor) return;
    this.cursor = index;
    this.host.requestUpdate();
  }

  private readonly onKey = (event: Event): void => {
    if (!isWalk(event)) return;
    const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    const last = this.walk.stops.length - 1;
    const now = this.cursor ?? this.walk.start;
    const next: Readonly<Record<string, number>> = {
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      Home: 0,
      End: last,
    };
    const wanted = next[key];
    if (wanted === undefined || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    this.goTo(Math.min(last, Math.max(0, wanted)));
  };

  private readonly onPoint = (event: Event): void => {
    if (!isWalk(event)) return;
    const { clientX, clientY } = event as PointerEvent;
    const { width, height, left, top } = (event.target as Element).getBoundingClientRect();
    const [across, up] = [(clientX - left) / width, 1 - (clientY - top) / height];
    // Across decides; of what stands above each other, the nearer one.
    const far = (x: number, y: number | null): number => Math.abs(x - across) + Math.abs((y ?? 0) - up) * 0.01;
    const distances = this.walk.stops.map(({ x, y }) => far(x, y));
    this.goTo(distances.length === 0 ? null : distances.indexOf(Math.min(...distances)));
  };

  private readonly onFocus = (event: Event): void => {
    if (isWalk(event)) this.goTo(this.cursor ?? this.walk.start);
  };

  private readonly onLeave = (event: Event): void => {
    if (isWalk(event)) this.goTo(null);
  };

  private readonly listeners: readonly (readonly [type: string, listener: (event: Event) => void])[] = [
    ['keydown', this.onKey],
    ['focus', this.onFocus],
    ['blur', this.onLeave],
    ['pointermove', this.onPoint],
    ['pointerdown', this.onPoint],
    ['pointerleave', this.onLeave],
  ];
}
