/** Static HTML of every widget, without Lit and without a browser. */
export { renderSnapshot, type SnapshotRequest, type SnapshotTag } from './render-snapshot.ts';
