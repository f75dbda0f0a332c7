import { commonLabels, sourceLabels } from '@onemetre/scenes';
import { plainMarkup, printHtml } from '@onemetre/scenes/print';
import { withPages, type SceneTree } from '@onemetre/scenes/scene';
import type { SnapshotOptions } from './snapshot-options.ts';

/** A scene as HTML without script, style and class; an empty text when there is none. */
export const sceneHtml = (scene: SceneTree | null, { locale, hash = '', columns, pages }: SnapshotOptions): string => {
  const recognised = hash === '' ? '' : sourceLabels[locale].hash + commonLabels[locale].colon + hash;
  return scene === null
    ? ''
    : plainMarkup(withPages(scene, pages), locale, recognised, columns).map(printHtml).join('\n');
};
