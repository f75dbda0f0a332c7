import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PageLoad } from '../store/page-load.ts';
import { pageStore } from '../store/page-store.ts';
import type { Provided } from './provided.ts';
import { fromAddress, fromContext, fromPage, fromScript, fromValue, fullAddress, type Stop } from './sources.ts';

/** What an element says about where its programme is. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly programme: unknown;
  readonly src: string;
  readonly for: string;
  /** Called when something has come, before it is drawn. */
  loaded(): void;
}

/** One observer for the page. It cannot let a single element go: those that have left it are no longer listened to. */
let observer: MutationObserver | null = null;
const controllers = new WeakMap<Node, SourceController>();

/**
 * Finds an element's programme: its `programme` property, a child `<script type="application/json">`, its own `src`, the
 * element that `for` names, the nearest `om-programme`. The first of these that is there counts.
 */
export class SourceController implements ReactiveController {
  load: PageLoad = { type: 'idle' };
  provided: Provided | undefined = undefined;
  private readonly host: SourceHost;
  private stop: Stop | null = null;
  private chosen: readonly unknown[] = [];

  constructor(host: SourceHost) {
    this.host = host;
    host.addController(this);
  }

  /** True when the element reads for itself, so that failures are its own to explain. */
  get own(): boolean {
    return this.provided === undefined;
  }

  /** True when the data come from an address, so that reading again may help. */
  get address(): boolean {
    const { programme } = this.host;
    const src = this.host.src || '';
    return (
      (programme === undefined || programme === null) &&
      src !== '' &&
      src.charAt(0) !== '#' &&
      fullAddress(src) !== null
    );
  }

  hostConnected(): void {
    this.choose();
    if (typeof MutationObserver === 'undefined') return;
    // The parser may connect an element before its children are there, and a CMS may replace the script.
    controllers.set(this.host, this);
    observer ??= new MutationObserver((changes) => {
      for (const target of new Set(changes.map((change) => change.target))) controllers.get(target)?.choose();
    });
    observer.observe(this.host, { childList: true });
  }

  hostDisconnected(): void {
    controllers.delete(this.host);
    this.stop?.();
    this.stop = null;
    this.chosen = [];
  }

  /** Looks again for where the programme is; call when `programme`, `src` or `for` has changed. */
  choose(): void {
    const { host } = this;
    const tell = (load: PageLoad, provided?: Provided): void => {
      if (load === this.load && provided === this.provided) return;
      this.load = load;
      this.provided = provided;
      host.loaded();
      host.requestUpdate();
    };
    const script = host.querySelector(':scope > script[type="application/json"]');
    const src = host.src || '';
    const wanted = [host.programme, script, script?.textContent, src, host.for];
    if (this.stop && wanted.every((part, index) => part === this.chosen[index])) return;
    this.chosen = wanted;
    const before = this.stop;
    if (host.programme !== undefined && host.programme !== null) this.stop = fromValue(host.programme, tell);
    else if (script) this.stop = fromScript(script, tell);
    else if (src.charAt(0) === '#') this.stop = fromPage(src.slice(1), tell);
    else if (src !== '') this.stop = fromAddress(src, tell);
    // Who sets `programme` to null has data on the way.
    else this.stop = fromContext(host, host.for || null, tell, host.programme !== null);
    // Last, so that a request that both want is not dropped in between.
    before?.();
  }

  /** Looks again where nothing has changed: the page has been given what was lacking. */
  again(): void {
    const { provided } = this;
    if (provided?.again) provided.again();
    else if (this.address) this.retry();
    else {
      this.chosen = [];
      this.choose();
    }
  }

  /** Reads the address again, for all who listen to it. */
  retry(): void {
    const url = this.address ? fullAddress(this.host.src) : null;
    if (url !== null) pageStore.refresh(url);
  }
}
