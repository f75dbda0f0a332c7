import { changesView } from '@onemetre/scenes/views';
import { sheetHtml } from './sheet-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** What changed, as HTML: between the element's `from` and `to`, or against the edition that its `before` names. */
export const changesSnapshot: SnapshotOf = (scene, options) => {
  const { from = '', to = '', before } = options.attributes ?? {};
  const { earlier: programme } = options;
  if (before === undefined) return sheetHtml(changesView(scene, { from, to }), options);
  const missing = { type: 'failed', failure: { code: 'missing', detail: before } } as const;
  return sheetHtml(
    changesView(scene, { from, to, earlier: programme ? { type: 'ready', programme } : missing }),
    options,
  );
};
