import { sheetScene } from '@onemetre/scenes/scene';
import type { SheetView } from '@onemetre/scenes/views';
import { sceneHtml } from './scene-html.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

/** Sentences, tables and facts as HTML; an empty text when there is no view. */
export const sheetHtml = (view: SheetView | null, options: SnapshotOptions): string =>
  sceneHtml(view && sheetScene(view, options.locale), options);
