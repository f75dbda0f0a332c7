import type { ChildView } from '@onemetre/scenes/views';
import { childScene } from '@onemetre/scenes/scene';
import { sceneHtml } from './scene-html.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

/** What a child's widget says, as HTML: the same sentences without the drawings, which say nothing more. */
export const childSnapshot = (
  view: ChildView | null,
  options: SnapshotOptions,
  marks: readonly string[] = [],
): string => sceneHtml(view && childScene(view, () => [], marks), options);
