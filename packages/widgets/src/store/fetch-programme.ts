import type { Loaded } from './loaded.ts';
import { readResponse } from './read-response.ts';

/** What fetching needs from its surroundings, so that tests can stand in for network and clock. */
export interface Surroundings {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Calls back after some milliseconds; returns what cancels it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

const patience = 15_000;
/** Waits before the second and third attempt. */
const waits: readonly number[] = [1000, 3000];

const attempt = async (url: string, signal: AbortSignal, { fetch, after }: Surroundings): Promise<Loaded> => {
  // One controller for each attempt: AbortSignal.timeout and .any do not exist in old kernels.
  const own = new AbortController();
  const stop = (): void => own.abort();
  signal.addEventListener('abort', stop);
  let late = false;
  const cancel = after(patience, () => {
    late = true;
    own.abort();
  });
  try {
    // Without credentials no login box can open and no cookie leaves the page.
    return await readResponse(await fetch(url, { credentials: 'omit', signal: own.signal }));
  } catch {
    const local = url.startsWith('file:');
    const code = late ? 'timeout' : local ? 'local-file' : 'offline';
    return { ok: false, failure: { code, detail: '' }, ...(local ? {} : { again: { after: null } }) };
  } finally {
    cancel();
    signal.removeEventListener('abort', stop);
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

/** Fetches and checks a programme, at most three times, waiting longer each time; never rejects. */
export const fetchProgramme = async (url: string, signal: AbortSignal, surroundings: Surroundings): Promise<Loaded> => {
  let loaded = await attempt(url, signal, surroundings);
  for (const wait of waits) {
    if (loaded.ok || !loaded.again || signal.aborted) return loaded;
    await pause(loaded.again.after ?? wait, signal, surroundings);
    if (signal.aborted) return loaded;
    loaded = await attempt(url, signal, surroundings);
  }
  return loaded;
};
