import { bundleName, sceneVersion, type ReleaseManifest, type SceneBundle, type ScenesFile } from './release-format.ts';

/** Why something is not shown: it is no such file, of a later library, of another release, or for other readers. */
export type ReleaseFault = 'unreadable' | 'newer-scenes' | 'other-release' | 'other-scenes';

/**
 * What `release.json` says, where it is one that this library can show. What it says of itself is compared and believed;
 * that its bytes are those of the release is proved by `onemetre verify`.
 *
 * @example
 * readManifest({ sceneVersion: 1e6 }) // => 'newer-scenes'
 */
export function readManifest(value: unknown): ReleaseManifest | ReleaseFault {
  if (!isObject(value) || typeof value['sceneVersion'] !== 'number') return 'unreadable';
  if (!isSceneVersion(value['sceneVersion'])) return 'newer-scenes';
  const { data, hash, programme, languages, profile, bundles, items } = value;
  const isWhole =
    [data, hash, programme, profile].every((text) => typeof text === 'string') &&
    [languages, bundles, items].every((list) => Array.isArray(list));
  return isWhole ? (value as unknown as ReleaseManifest) : 'unreadable';
}

/**
 * One file of scenes, where it is of the release that a manifest describes, and for the readers that are meant.
 *
 * @example
 * readScenes(null, { hash: '' }, { locale: 'en', reader: 'general', profile: 'plan' }) // => 'unreadable'
 */
export function readScenes(
  value: unknown,
  { hash }: Pick<ReleaseManifest, 'hash'>,
  bundle: SceneBundle,
): ScenesFile | ReleaseFault {
  if (!isObject(value) || typeof value['sceneVersion'] !== 'number') return 'unreadable';
  if (!isSceneVersion(value['sceneVersion'])) return 'newer-scenes';
  if (value['hash'] !== hash) return 'other-release';
  if (value['bundle'] !== bundleName(bundle)) return 'other-scenes';
  const { scenes } = value;
  const isWhole =
    Array.isArray(scenes) &&
    scenes.every(
      (entry: unknown) =>
        Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string' && isObject(entry[2]),
    );
  return isWhole ? (value as unknown as ScenesFile) : 'unreadable';
}

/** Those of the version before are still shown. */
function isSceneVersion(version: number): boolean {
  return version === sceneVersion || version === sceneVersion - 1;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
