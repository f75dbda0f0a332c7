/** Static HTML of every widget, without Lit and without a browser. */
export { renderSnapshot, snapshotTags, type SnapshotRequest, type SnapshotTag } from './render-snapshot.ts';
