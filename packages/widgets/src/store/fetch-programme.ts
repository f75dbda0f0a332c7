import { engineNow, noEngine } from './engine.ts';
import type { Loaded } from './loaded.ts';
import { readResponse } from './read-response.ts';

/** What fetching needs from its surroundings, so that tests can stand in for network and clock. */
export interface Surroundings {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Calls back after some milliseconds; returns what cancels it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
  /** Calls back when the network returns; returns what cancels it. */
  readonly whenOnline?: (call: () => void) => () => void;
}

/** Milliseconds without a byte. */
const patience = 60_000;
/** Milliseconds in all, however steadily it trickles. */
const longest = 240_000;
/** Waits before the second and third attempt. */
const waits: readonly number[] = [1000, 3000];

/** Bounds an attempt: gives up when it is told to, when nothing comes for a while, and when it takes too long. */
const bounded = async <Read>(
  signal: AbortSignal,
  after: Surroundings['after'],
  work: (own: AbortSignal, alive: () => void) => Promise<Loaded<Read>>,
): Promise<Loaded<Read> | 'stopped' | 'late'> => {
  // One controller for each attempt: AbortSignal.timeout and .any do not exist in old kernels.
  const own = new AbortController();
  let end: (how: 'stopped' | 'late') => void = () => undefined;
  // Not the signal alone: where a page has put its own fetch, that may not listen to it.
  const ended = new Promise<'stopped' | 'late'>((resolve) => {
    end = (how) => {
      resolve(how);
      own.abort();
    };
  });
  const stop = (): void => end('stopped');
  const giveUp = (): void => end('late');
  let open = true;
  const cancelAll = after(longest, giveUp);
  let cancelQuiet = after(patience, giveUp);
  const alive = (): void => {
    if (!open) return;
    cancelQuiet();
    cancelQuiet = after(patience, giveUp);
  };
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([ended, work(own.signal, alive)]);
  } finally {
    open = false;
    cancelAll();
    cancelQuiet();
    signal.removeEventListener('abort', stop);
  }
};

const attempt = async <Read>(
  url: string,
  signal: AbortSignal,
  { fetch, after }: Surroundings,
  check: (bytes: Uint8Array) => Loaded<Read>,
): Promise<Loaded<Read>> => {
  const local = url.startsWith('file:');
  const failed = (code: 'offline' | 'timeout' | 'local-file'): Loaded<Read> => ({
    ok: false,
    failure: { code, detail: '' },
    // What is slow would only be slower from the beginning: it is the reader who begins again.
    ...(local || code === 'timeout' ? {} : { again: { after: null } }),
  });
  try {
    const loaded = await bounded<Read>(signal, after, async (own, alive) => {
      // Without credentials no login box can open and no cookie leaves the page.
      const response = await fetch(url, { credentials: 'omit', signal: own });
      alive();
      return readResponse(response, alive, check);
    });
    if (loaded === 'late') return failed('timeout');
    return loaded === 'stopped' ? failed('offline') : loaded;
  } catch {
    return failed(local ? 'local-file' : 'offline');
  }
};

const pause = (milliseconds: number, signal: AbortSignal, { after }: Surroundings): Promise<void> =>
  new Promise((resolve) => {
    const cancel = after(milliseconds, () => {
      signal.removeEventListener('abort', end);
      resolve();
    });
    const end = (): void => {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    signal.addEventListener('abort', end);
  });

/**
 * Fetches and checks a file, at most three times, waiting longer each time; never rejects, and always ends.
 *
 * @param told hears which attempt begins, counted from 1
 */
export const fetchFile = async <Read>(
  url: string,
  signal: AbortSignal,
  surroundings: Surroundings,
  check: (bytes: Uint8Array) => Loaded<Read>,
  told: (attempt: number) => void = () => undefined,
): Promise<Loaded<Read>> => {
  let loaded = await attempt(url, signal, surroundings, check);
  for (const [index, wait] of waits.entries()) {
    if (loaded.ok || !loaded.again || signal.aborted) return loaded;
    told(index + 2);
    await pause(Math.max(loaded.again.after ?? 0, wait), signal, surroundings);
    if (signal.aborted) return loaded;
    loaded = await attempt(url, signal, surroundings, check);
  }
  return loaded;
};

/** Fetches and checks a programme, as `fetchFile` does; a page without an engine has no use for it. */
export const fetchProgramme = (
  url: string,
  signal: AbortSignal,
  surroundings: Surroundings,
  told?: (attempt: number) => void,
): Promise<Loaded> => fetchFile(url, signal, surroundings, (bytes) => engineNow()?.checkBytes(bytes) ?? noEngine, told);
