import type { Evaluation, Programme } from '@onemetre/core';
import type { Locale } from '../text/locale.ts';
import { makeScene } from '../view/scene.ts';
import type { Profile, Reader } from '../view/view-options.ts';
import type { SceneTree } from './scene-tree.ts';
import { widgetScenes, type Asked, type SceneTag } from './widget-scenes.ts';

/** For whom scenes are made. */
export interface ScenesOptions {
  readonly locale: Locale;
  readonly reader: Reader;
  readonly profile: Profile;
}

/** A scene that a release holds ready made. */
export interface HeldScene {
  readonly tag: SceneTag;
  /** What an element asks for to be shown it: the item, the list, or nothing; see `askedKey`. */
  readonly key: string;
  readonly scene: SceneTree;
}

/**
 * Everything that the widgets show of a programme, of all its items, to one kind of reader in one language. What lies behind
 * a face is made when it is asked for.
 *
 * @param evaluation null where nothing is judged
 *
 * @example
 * scenesOf(programme, null, { locale: 'en', reader: 'general', profile: 'plan' }).some(({ tag }) => tag === 'om-overview') // => true
 */
export function scenesOf(
  programme: Programme,
  evaluation: Evaluation | null,
  { locale, reader, profile }: ScenesOptions,
): readonly HeldScene[] {
  const seen = makeScene(programme, evaluation, { locale, lang: locale, reader, profile });
  return (Object.keys(widgetScenes) as SceneTag[]).flatMap((tag) => {
    const { scene, held } = widgetScenes[tag];
    return held(seen).flatMap((asked) => {
      const tree = scene(seen, asked);
      return tree ? [{ tag, key: askedKey(asked), scene: tree }] : [];
    });
  });
}

/**
 * Under which name a release holds what an element asks for.
 *
 * @example
 * askedKey({ item: 'nursery-places' }) // => 'nursery-places'
 */
export function askedKey({ item, list }: Asked): string {
  return item || list || '';
}
