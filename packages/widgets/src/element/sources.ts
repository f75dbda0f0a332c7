import { engineNow, noEngine } from '../store/engine.ts';
import type { Loaded } from '../store/loaded.ts';
import type { PageLoad } from '../store/page-load.ts';
import { pageData } from '../store/page-data.ts';
import { pageRelease } from '../store/page-release.ts';
import { pageStore } from '../store/page-store.ts';
import { ContextRequestEvent } from './context-request-event.ts';
import { programmeContext, type Provided } from './provided.ts';

/** Ends a subscription. */
export type Stop = () => void;
export type Tell = (load: PageLoad, provided?: Provided) => void;

const stateOf = (loaded: Loaded): PageLoad =>
  loaded.ok ? { type: 'ready', programme: loaded.programme } : { type: 'failed', failure: loaded.failure };

const nothingToStop: Stop = () => undefined;

/** Data set from script. */
export const fromValue = (value: unknown, tell: Tell): Stop => {
  tell(stateOf(engineNow()?.checkData(value) ?? noEngine));
  return nothingToStop;
};

/** Data in a child `<script type="application/json">`. */
export const fromScript = (script: Element, tell: Tell): Stop => {
  tell(stateOf(engineNow()?.checkBytes(new TextEncoder().encode(script.textContent)) ?? noEngine));
  return nothingToStop;
};

/** The address in full, or null where it is none. */
export const fullAddress = (address: string): string | null => {
  try {
    // Not `document.baseURI`: an image of that name would stand in its place.
    return new URL(address, document.documentElement.baseURI).href;
  } catch {
    return null;
  }
};

/** Data at an address. */
export const fromAddress = (address: string, tell: Tell): Stop => {
  const url = fullAddress(address);
  if (url !== null) return pageStore.listen(url, (load) => tell(load));
  tell({ type: 'failed', failure: { code: 'address', detail: address } });
  return nothingToStop;
};

/** Data that the page holds under a name; its script may still be on its way until the page has loaded. */
export const fromPage = (name: string, tell: Tell): Stop => {
  const look = (): boolean => {
    const release = engineNow() ? null : pageRelease(name, window);
    if (release) {
      tell(release);
      return true;
    }
    const loaded = pageData(name, document, window);
    if (loaded) tell(stateOf(loaded));
    return loaded !== null;
  };
  if (look()) return nothingToStop;
  const missing: PageLoad = { type: 'failed', failure: { code: 'missing', detail: name } };
  if (document.readyState === 'complete') {
    tell(missing);
    return nothingToStop;
  }
  tell({ type: 'loading' });
  const stop: Stop = () => {
    document.removeEventListener('DOMContentLoaded', early);
    window.removeEventListener('load', late);
  };
  const early = (): void => {
    if (look()) stop();
  };
  const late = (): void => {
    if (!look()) tell(missing);
    stop();
  };
  document.addEventListener('DOMContentLoaded', early);
  window.addEventListener('load', late);
  return stop;
};

/** Milliseconds after the page has loaded, in which a script of the page may still bring the data. */
const grace = 3000;

/** Calls back when the page has loaded and no more is to be expected of it. */
const afterLoad = (call: () => void): Stop => {
  let timer: number | undefined;
  const wait = (): void => {
    timer = window.setTimeout(call, grace);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait);
  return () => {
    window.removeEventListener('load', wait);
    window.clearTimeout(timer);
  };
};

/**
 * Data of the `om-programme` around an element, or of the one it names; asks again when one begins to provide.
 *
 * @param misses whether it is told when there is none once the page has loaded
 */
export const fromContext = (host: Element, name: string | null, tell: Tell, misses: boolean): Stop => {
  let unsubscribe: Stop | undefined;
  let answered = false;
  const ask = (): void => {
    const from = name === null ? host : (host.getRootNode() as Document | ShadowRoot).getElementById(name);
    from?.dispatchEvent(
      new ContextRequestEvent(programmeContext, host, (provided, end) => {
        if (unsubscribe !== end) unsubscribe?.();
        unsubscribe = end;
        answered = true;
        tell(provided.load, provided);
      }),
    );
  };
  const again = (event: Event): void => {
    const { context, contextTarget } = event as Event & {
      readonly context?: unknown;
      readonly contextTarget?: unknown;
    };
    if (context === programmeContext && contextTarget !== host) ask();
  };
  document.addEventListener('context-provider', again);
  ask();
  const missed = (): void => {
    if (answered) return;
    const code = name === null ? 'no-source' : 'no-programme';
    tell({ type: 'failed', failure: { code, detail: name ?? '' } });
  };
  if (!answered) tell({ type: 'idle' });
  const stop = misses ? afterLoad(missed) : nothingToStop;
  return () => {
    stop();
    document.removeEventListener('context-provider', again);
    unsubscribe?.();
  };
};
