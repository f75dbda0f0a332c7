/** Static HTML of every widget, without Lit and without a browser. */
export { renderSnapshot, type SnapshotTag } from './render-snapshot.ts';
export type { SnapshotOptions } from './snapshot-options.ts';
