import { fetchProgramme, type Surroundings } from './fetch-programme.ts';
import type { Loaded } from './loaded.ts';
import type { PageLoad } from './page-load.ts';
import type { Release } from './release.ts';

export type Listener = (state: PageLoad) => void;

/** How an address is read: as data, or as the release beside them. */
export type Reading = (
  ...given: Parameters<typeof fetchProgramme>
) => Promise<Loaded | Loaded<{ readonly release: Release }>>;

interface Entry {
  state: PageLoad;
  readonly listeners: Set<Listener>;
  abort: AbortController | null;
  /** Ends waiting for the network. */
  wake: (() => void) | null;
}

/** How many addresses are remembered that nobody listens to: a page may change its address for hours. */
const remembered = 8;

/**
 * Reads each address once for the whole page. Widgets listen; when nobody listens to an address any more, its request
 * is dropped. The last good data are kept when a later reading fails.
 */
export class ProgrammeStore {
  private readonly entries = new Map<string, Entry>();
  private readonly surroundings: Surroundings;

  private readonly reading: Reading;

  constructor(surroundings: Surroundings, reading: Reading = fetchProgramme) {
    this.surroundings = surroundings;
    this.reading = reading;
  }

  /**
   * Calls back with the present state and with every later one.
   *
   * @returns what ends it
   */
  listen(url: string, listener: Listener): () => void {
    const entry: Entry = this.entries.get(url) ?? {
      state: { type: 'idle' },
      listeners: new Set<Listener>(),
      abort: null,
      wake: null,
    };
    this.entries.set(url, entry);
    const { type } = entry.state;
    // Where it has failed for others, one more widget does not start it all over; where nobody was left, it does.
    const known =
      type === 'ready' ||
      type === 'released' ||
      entry.abort !== null ||
      (type === 'failed' && entry.listeners.size > 0);
    entry.listeners.add(listener);
    if (known) listener(entry.state);
    else this.read(url, entry);
    return () => {
      entry.listeners.delete(listener);
      if (entry.listeners.size === 0) this.leave(entry);
    };
  }

  /** Reads an address again, keeping what was good. */
  refresh(url: string): void {
    const entry = this.entries.get(url);
    if (entry && !entry.abort) this.read(url, entry);
  }

  private leave(entry: Entry): void {
    entry.wake?.();
    entry.wake = null;
    entry.abort?.abort();
    entry.abort = null;
    if (entry.state.type === 'loading') entry.state = { type: 'idle' };
    const left = [...this.entries].filter(([, { listeners }]) => listeners.size === 0);
    left.slice(0, Math.max(0, left.length - remembered)).forEach(([url]) => this.entries.delete(url));
  }

  private read(url: string, entry: Entry): void {
    const abort = new AbortController();
    entry.abort = abort;
    entry.wake?.();
    entry.wake = null;
    if (isGood(entry.state)) this.tell(entry, entry.state);
    else this.tell(entry, { type: 'loading' });
    const again = (attempt: number): void => {
      if (entry.abort === abort && entry.state.type === 'loading') this.tell(entry, { type: 'loading', attempt });
    };
    void this.reading(url, abort.signal, this.surroundings, again).then((loaded) => {
      // A request that was dropped must not overwrite a newer one.
      if (entry.abort !== abort) return;
      entry.abort = null;
      if (!loaded.ok && loaded.failure.code === 'offline') {
        entry.wake = this.surroundings.whenOnline?.(() => this.refresh(url)) ?? null;
      }
      if (loaded.ok) {
        this.tell(
          entry,
          'release' in loaded
            ? { type: 'released', release: loaded.release }
            : { type: 'ready', programme: loaded.programme },
        );
      } else if (isGood(entry.state)) this.tell(entry, { ...entry.state, failure: loaded.failure });
      else this.tell(entry, { type: 'failed', failure: loaded.failure });
    });
  }

  private tell(entry: Entry, state: PageLoad): void {
    entry.state = state;
    for (const listener of [...entry.listeners]) listener(state);
  }
}

const isGood = (state: PageLoad): state is Extract<PageLoad, { type: 'ready' | 'released' }> =>
  state.type === 'ready' || state.type === 'released';
