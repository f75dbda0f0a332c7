import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LoadState } from '@onemetre/scenes/views';
import type { PageLoad } from '../store/page-load.ts';
import { fromAddress, fromContext, fromPage, fromValue, type Stop } from './sources.ts';

const notHeld = { code: 'not-held', detail: '' } as const;

/** What an element says about where the edition or release to compare with is. */
export interface EarlierHost extends ReactiveControllerHost, HTMLElement {
  readonly earlier: unknown;
  readonly earlierSrc: string;
  readonly earlierFor: string;
}

/** Finds the programme to compare with: the `earlier` property, the address in `before`, or the element that `before-for` names. */
export class EarlierController implements ReactiveController {
  load: LoadState = { type: 'idle' };
  private readonly host: EarlierHost;
  private stop: Stop | null = null;
  private chosen: readonly unknown[] = [];

  constructor(host: EarlierHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop?.();
    this.stop = null;
  }

  /** True when the element is asked to compare with another file. */
  get wanted(): boolean {
    const { earlier, earlierSrc, earlierFor } = this.host;
    return (earlier !== undefined && earlier !== null) || Boolean(earlierSrc || earlierFor);
  }

  /** Looks for it where it has not been looked before; call before anything is drawn from `load`. */
  choose(): void {
    const { host } = this;
    const { earlier, earlierSrc, earlierFor } = host;
    const asked = [earlier, earlierSrc, earlierFor];
    if (!host.isConnected || (this.stop && asked.every((part, i) => part === this.chosen[i]))) return;
    this.chosen = asked;
    const last = this.stop;
    const tell = (found: PageLoad): void => {
      // A release holds nothing to compare with: its data do, and an engine to compare them.
      const load: LoadState = found.type === 'released' ? { type: 'failed', failure: notHeld } : found;
      if (load === this.load) return;
      this.load = load;
      host.requestUpdate();
    };
    if (!this.wanted) {
      this.load = { type: 'idle' };
      this.stop = null;
    } else if (earlier !== undefined && earlier !== null) this.stop = fromValue(earlier, tell);
    else if (earlierSrc && earlierSrc.charAt(0) === '#') this.stop = fromPage(earlierSrc.slice(1), tell);
    else if (earlierSrc) this.stop = fromAddress(earlierSrc, tell);
    else this.stop = fromContext(host, earlierFor, tell, true);
    // Last, so that a request that both want is not dropped in between.
    last?.();
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }
}
