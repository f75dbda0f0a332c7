import { fetchProgramme, type Surroundings } from './fetch-programme.ts';
import type { LoadState } from './load-state.ts';

export type Listener = (state: LoadState) => void;

interface Entry {
  state: LoadState;
  readonly listeners: Set<Listener>;
  abort: AbortController | null;
}

/**
 * Reads each address once for the whole page. Widgets listen; when nobody listens to an address any more, its request
 * is dropped. The last good data are kept when a later reading fails.
 */
export class ProgrammeStore {
  private readonly entries = new Map<string, Entry>();
  private readonly surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Calls back with the present state and with every later one.
   *
   * @returns what ends it
   */
  listen(url: string, listener: Listener): () => void {
    const entry = this.entries.get(url) ?? { state: { type: 'idle' }, listeners: new Set<Listener>(), abort: null };
    this.entries.set(url, entry);
    entry.listeners.add(listener);
    if (entry.state.type === 'ready' || entry.abort) listener(entry.state);
    else this.read(url, entry);
    return () => {
      entry.listeners.delete(listener);
      if (entry.listeners.size > 0 || !entry.abort) return;
      entry.abort.abort();
      entry.abort = null;
      if (entry.state.type === 'loading') entry.state = { type: 'idle' };
    };
  }

  /** Reads an address again, keeping what was good. */
  refresh(url: string): void {
    const entry = this.entries.get(url);
    if (entry && !entry.abort) this.read(url, entry);
  }

  private read(url: string, entry: Entry): void {
    const abort = new AbortController();
    entry.abort = abort;
    if (entry.state.type === 'ready') this.tell(entry, entry.state);
    else this.tell(entry, { type: 'loading' });
    void fetchProgramme(url, abort.signal, this.surroundings).then((loaded) => {
      // A request that was dropped must not overwrite a newer one.
      if (entry.abort !== abort) return;
      entry.abort = null;
      if (loaded.ok) this.tell(entry, { type: 'ready', programme: loaded.programme });
      else if (entry.state.type === 'ready') this.tell(entry, { ...entry.state, failure: loaded.failure });
      else this.tell(entry, { type: 'failed', failure: loaded.failure });
    });
  }

  private tell(entry: Entry, state: LoadState): void {
    entry.state = state;
    for (const listener of [...entry.listeners]) listener(state);
  }
}
