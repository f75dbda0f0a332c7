import { readManifest } from '@onemetre/scenes/scene';
import type { PageLoad } from './page-load.ts';
import { Release, type FileReader } from './release.ts';

interface ScenesWindow {
  readonly OneMetreScenes?: Readonly<Record<string, unknown>>;
}

const releases = new WeakMap<object, Release>();

const own = (holder: object, name: string): unknown => {
  const all = (holder as ScenesWindow).OneMetreScenes;
  return typeof all === 'object' && all !== null && Object.prototype.hasOwnProperty.call(all, name)
    ? all[name]
    : undefined;
};

/**
 * A release that the page itself holds (`src="#name"`), in what the `.js` files of a release have put into
 * `window.OneMetreScenes`: for servers that refuse `.json`, and for pages opened from a folder.
 *
 * @returns null when the page holds none of that name (yet)
 */
export const pageRelease = (name: string, holder: object): PageLoad | null => {
  const value = own(holder, name);
  if (typeof value !== 'object' || value === null) return null;
  const known = releases.get(value);
  if (known) return { type: 'released', release: known };
  const manifest = readManifest(value);
  if (typeof manifest === 'string') return { type: 'failed', failure: { code: manifest, detail: '' } };
  const read: FileReader = (file) => {
    const found = own(holder, `${manifest.programme}/${file}`);
    return Promise.resolve(
      found === undefined
        ? { ok: false, failure: { code: 'missing', detail: file.replace(/json$/, 'js') } }
        : { ok: true, value: found },
    );
  };
  const release = new Release({ ...manifest, items: [] }, read);
  releases.set(value, release);
  return { type: 'released', release };
};
