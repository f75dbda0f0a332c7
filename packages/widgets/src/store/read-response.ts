import type { Failure } from '@onemetre/scenes/views';
import type { Loaded } from './loaded.ts';
import { readBody } from './read-body.ts';

/** Longest wait that a server may ask for, in milliseconds. */
const longest = 30_000;

const askedToWait = (response: Pick<Response, 'headers'>): number | null => {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, longest) : null;
};

const refused = (code: Failure['code'], detail: string): Loaded<never> => ({ ok: false, failure: { code, detail } });

/**
 * What a server's answer amounts to: what was asked for, or a failure with its own sentence. A part is never taken for the
 * whole.
 *
 * @param check reads the bytes, where they are all there
 */
export const readResponse = async <Read>(
  response: Response,
  alive: () => void,
  check: (bytes: Uint8Array) => Loaded<Read>,
): Promise<Loaded<Read>> => {
  const { status } = response;
  // A page's own fetch may give anything.
  if (typeof status !== 'number') throw new TypeError('no response');
  if (status === 401 || status === 403) return refused('forbidden', String(status));
  if (status === 429 || status >= 500) {
    return { ok: false, failure: { code: 'busy', detail: String(status) }, again: { after: askedToWait(response) } };
  }
  // Without a body, or with none that was asked for: a cache answers for a page that it has not served.
  if (status === 204 || status === 304) return refused('no-content', String(status));
  if (status === 206) return { ok: false, failure: { code: 'partial', detail: '206' }, again: { after: null } };
  if (!response.ok) return refused('not-found', String(status));
  const bytes = await readBody(response, alive);
  return bytes === null ? refused('too-large', '10 MB') : check(bytes);
};
