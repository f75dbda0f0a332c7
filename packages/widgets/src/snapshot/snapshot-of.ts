import type { Scene } from '../view/scene.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

/** Prints one widget's view; an empty text when the data hold nothing for it. */
export type SnapshotOf = (scene: Scene, options: SnapshotOptions) => string;
