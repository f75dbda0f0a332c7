import type { Programme } from '@onemetre/core';
import { locales } from '@onemetre/scenes';
import {
  bundleFiles,
  bundleName,
  itemFile,
  scenesOf,
  sceneVersion,
  type HeldScene,
  type ReleaseManifest,
  type SceneBundle,
  type ScenePart,
  type ScenesFile,
} from '@onemetre/scenes/scene';
import { judgeOnce, profiles, readers } from '@onemetre/scenes/views';
import { scriptForm } from '../script-form.ts';

/**
 * Everything that the widgets show of a release, ready made for pages that only show it: `release.json`, and under `scenes/`
 * for each language, reader and profile the faces, what lies behind them, what can be downloaded, and one small file for
 * each item. All but those of the items are also there as scripts, for pages that are opened from a folder. The same
 * release gives the same bytes.
 *
 * @param programme as `publishProgramme` gives it
 * @returns the texts of the files by their names, `release.json` and its script last
 * @throws RangeError for a programme that is not published
 *
 * @example
 * const published = { ...programme, release: 'public', stamp: { hash: 'sha256-0', library: 'onemetre' } };
 * [...sceneFiles(published).keys()].pop() // => 'release.js'
 */
export function sceneFiles(programme: Programme): ReadonlyMap<string, string> {
  const { id, stamp, release, languages, profile = 'judged' } = programme;
  if (release !== 'public' || stamp === undefined)
    throw new RangeError('sceneFiles requires a published programme, got one without a stamp');
  const evaluation = judgeOnce(programme);
  const files = new Map<string, string>();
  const write = (name: string, content: unknown, key = `${id}/${name}`): void => {
    const json = JSON.stringify(content);
    files.set(name, `${json}\n`);
    files.set(name.replace(/json$/, 'js'), scriptForm(key, json, 'OneMetreScenes'));
  };
  const items = fileItems(programme);
  const bundles: readonly SceneBundle[] = locales.flatMap((locale) =>
    readers.flatMap((reader) => profiles.map((each) => ({ locale, reader, profile: each }))),
  );
  for (const bundle of bundles) {
    const held = scenesOf(programme, evaluation, bundle);
    const fileOf = (part: (scene: HeldScene) => ScenePart | null): ScenesFile => ({
      sceneVersion,
      hash: stamp.hash,
      bundle: bundleName(bundle),
      scenes: held.flatMap((one) => {
        const made = part(one);
        return made ? [[one.tag, one.key, made] as const] : [];
      }),
    });
    const { faces, behind, downloads } = bundleFiles(bundle);
    write(faces, fileOf(faceOf));
    write(behind, fileOf(behindOf));
    write(
      downloads,
      fileOf(({ scene: { download } }) => (download ? { download } : null)),
    );
    for (const item of items) {
      const own = fileOf((one) => (one.key === item ? { ...faceOf(one), ...behindOf(one) } : null));
      files.set(itemFile(bundle, item), `${JSON.stringify(own)}\n`);
    }
  }
  const manifest: ReleaseManifest = {
    sceneVersion,
    data: `${id}.json`,
    hash: stamp.hash,
    programme: id,
    ...(evaluation ? { asOf: evaluation.asOf } : {}),
    languages,
    profile,
    bundles,
    items,
  };
  // Last: who finds it finds what it names.
  write('release.json', manifest, id);
  return files;
}

function faceOf({ scene: { about, face } }: HeldScene): ScenePart {
  return { about, face };
}

function behindOf({ scene: { behind } }: HeldScene): ScenePart | null {
  return Object.keys(behind).length === 0 ? null : { behind };
}

/** Where two differ only in capitals, a file system may take them for one: the second is read from the bundle. */
function fileItems({ indicators }: Programme): readonly string[] {
  const names = new Set<string>();
  return indicators.flatMap(({ id }) => {
    const name = id.toLowerCase();
    if (names.has(name)) return [];
    names.add(name);
    return [id];
  });
}
