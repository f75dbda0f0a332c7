import type { Locale } from '../text/locale.ts';
import type { Profile, Reader } from '../view/view-options.ts';
import type { SceneTag } from './widget-scenes.ts';
import type { SceneTree } from './scene-tree.ts';

/** Which scenes this library writes. A page shows them one version back, and none of a later one. */
export const sceneVersion = 1;

/** What `release.json` says of the scenes that stand beside a data file. */
export interface ReleaseManifest {
  readonly sceneVersion: number;
  /** The name of the data file, which stands in the same folder. */
  readonly data: string;
  /** The hash of the data that the scenes were made of. */
  readonly hash: string;
  readonly programme: string;
  /** The date that they are judged as of; absent where nothing is judged. */
  readonly asOf?: string | undefined;
  /** The languages of the programme: where the library has no words in the reader’s, it speaks the first of them that it has. */
  readonly languages: readonly string[];
  /** What is shown where nobody asks for another. */
  readonly profile: Profile;
  /** For whom there are scenes. */
  readonly bundles: readonly SceneBundle[];
  /** The items that have a file of their own, for pages that show few of them. */
  readonly items: readonly string[];
}

/** For whom the scenes of some files are. */
export interface SceneBundle {
  readonly locale: Locale;
  readonly reader: Reader;
  readonly profile: Profile;
}

/** What a file may hold of a scene. */
export type ScenePart = Partial<Pick<SceneTree, 'about' | 'face' | 'behind' | 'download'>>;

/** One file of scenes. */
export interface ScenesFile {
  readonly sceneVersion: number;
  readonly hash: string;
  /** For whom it is: see `bundleName`. */
  readonly bundle: string;
  readonly scenes: readonly (readonly [tag: SceneTag, key: string, part: ScenePart])[];
}

/**
 * The name of a bundle.
 *
 * @example
 * bundleName({ locale: 'en', reader: 'general', profile: 'judged' }) // => 'en-general-judged'
 */
export function bundleName({ locale, reader, profile }: SceneBundle): string {
  return [locale, reader, profile].join('-');
}

/** The files of a bundle by what they hold, as they are called from where `release.json` stands. */
export function bundleFiles(bundle: SceneBundle): Readonly<Record<'faces' | 'behind' | 'downloads', string>> {
  const name = `scenes/${bundleName(bundle)}`;
  return { faces: `${name}.json`, behind: `${name}-behind.json`, downloads: `${name}-downloads.json` };
}

/**
 * The file that holds all faces of one item, and what lies behind them.
 *
 * @example
 * itemFile({ locale: 'en', reader: 'child', profile: 'plan' }, 'nursery') // => 'scenes/en-child-plan.nursery.json'
 */
export function itemFile(bundle: SceneBundle, item: string): string {
  return `scenes/${bundleName(bundle)}.${item}.json`;
}
