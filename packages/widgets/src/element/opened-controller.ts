import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Remembers what a reader has opened. What stands inside is drawn when it is first opened: two hundred closed cards need
 * not hold the workings of two hundred judgements.
 */
export class OpenedController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly opened = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  has(part: string): boolean {
    return this.opened.has(part);
  }

  get names(): readonly string[] {
    return [...this.opened];
  }

  /** Handles the toggle of a `<details>`. */
  toggled(part: string, event: Event): void {
    if (!(event.target as HTMLDetailsElement).open || this.opened.has(part)) return;
    this.opened.add(part);
    this.host.requestUpdate();
  }
}
