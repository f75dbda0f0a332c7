import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Listener = (event: Event) => void;

/**
 * Listens outside the element while it is connected. Each listener is removed by hand: `addEventListener` with a signal
 * is ignored by the oldest kernels, and the listener would stay.
 */
export class ListenersController implements ReactiveController {
  private readonly listeners: readonly (readonly [target: () => EventTarget, type: string, listener: Listener])[];

  constructor(host: ReactiveControllerHost, listeners: ListenersController['listeners']) {
    this.listeners = listeners;
    host.addController(this);
  }

  hostConnected(): void {
    for (const [target, type, listener] of this.listeners) target().addEventListener(type, listener);
  }

  hostDisconnected(): void {
    for (const [target, type, listener] of this.listeners) target().removeEventListener(type, listener);
  }
}
