import { readManifest } from '@onemetre/scenes/scene';
import { fetchFile, type Surroundings } from './fetch-programme.ts';
import type { Loaded } from './loaded.ts';
import { Release } from './release.ts';

const valueOf = (bytes: Uint8Array): Loaded<{ readonly value: unknown }> => {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
  } catch {
    return { ok: false, failure: { code: 'unreadable', detail: '' } };
  }
};

/** A hash in the address: what a cache still holds of the release before is not taken for this one. */
const dated = (url: URL, hash: string): string => {
  url.search = hash.slice(-12);
  return url.href;
};

/**
 * Fetches what stands ready made beside a data file; never rejects, and always ends.
 *
 * @param url of the data file, in full
 */
export const fetchRelease = async (
  url: string,
  signal: AbortSignal,
  surroundings: Surroundings,
  told?: (attempt: number) => void,
): Promise<Loaded<{ readonly release: Release }>> => {
  const beside = new URL('release.json', url);
  const name = new URL(url).pathname.replace(/^.*\//, '');
  const none: Loaded<never> = { ok: false, failure: { code: 'no-release', detail: name } };
  const loaded = await fetchFile(beside.href, signal, surroundings, valueOf, told);
  if (!loaded.ok) return loaded.failure.code === 'not-found' ? none : loaded;
  const manifest = readManifest(loaded.value);
  if (typeof manifest === 'string') return { ok: false, failure: { code: manifest, detail: '' } };
  if (manifest.data !== name) return none;
  const read = async (file: string): Promise<Loaded<{ readonly value: unknown }>> =>
    fetchFile(dated(new URL(file, beside), manifest.hash), new AbortController().signal, surroundings, valueOf);
  return { ok: true, release: new Release(manifest, read) };
};
