/** What a widget says, as one tree of plain values: made from its view, printed by `@onemetre/scenes/print`. */
export { childScene } from './child-scene.ts';
export { indicatorScene } from './indicator-scene.ts';
export { sheetScene } from './sheet-scene.ts';
export type { Order, TableNode } from './table-node.ts';
export {
  bundleFiles,
  bundleName,
  itemFile,
  sceneVersion,
  type ReleaseManifest,
  type SceneBundle,
  type ScenePart,
  type ScenesFile,
} from './release-format.ts';
export { readManifest, readScenes, type ReleaseFault } from './read-release.ts';
export type { ChartNode } from './chart-node.ts';
export type { Download, Piece, SceneNode, SceneTree } from './scene-tree.ts';
export { askedKey, scenesOf, type HeldScene, type ScenesOptions } from './scenes-of.ts';
export { targetPieces } from './target-pieces.ts';
export { widgetScenes, type Asked, type SceneTag } from './widget-scenes.ts';
export { withPages } from './with-pages.ts';
