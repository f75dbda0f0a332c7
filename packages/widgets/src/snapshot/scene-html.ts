import { commonLabels, sourceLabels } from '@onemetre/scenes';
import { plainMarkup } from '../print/plain-markup.ts';
import { printHtml } from '../print/print-html.ts';
import type { SceneTree } from '../scene/scene-tree.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

/** A scene as HTML without script, style and class; an empty text when there is none. */
export const sceneHtml = (scene: SceneTree | null, { locale, hash = '' }: SnapshotOptions): string => {
  const recognised = hash === '' ? '' : sourceLabels[locale].hash + commonLabels[locale].colon + hash;
  return scene === null ? '' : plainMarkup(scene, locale, recognised).map(printHtml).join('\n');
};
