import type { Scene } from '@onemetre/scenes/views';
import type { SnapshotOptions } from './snapshot-options.ts';

/** Prints one widget's view; an empty text when the data hold nothing for it. */
export type SnapshotOf = (scene: Scene, options: SnapshotOptions) => string;
