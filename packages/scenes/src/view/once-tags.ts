import { commonLabels } from '../labels/common-labels.ts';
import { leafTitle } from './leaf-title.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';

/** The words beside what repeats another leaf: with which one it is counted. None beside anything else. */
export const onceTags = (
  { duplicateOf }: { readonly duplicateOf?: string | undefined },
  scene: Scene,
): readonly string[] =>
  duplicateOf === undefined ? [] : [commonLabels[scene.locale].once(plain(leafTitle(duplicateOf, scene)))];
