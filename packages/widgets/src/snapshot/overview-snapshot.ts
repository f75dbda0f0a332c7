import { commonLabels } from '@onemetre/scenes';
import { childOverviewView, overviewView } from '@onemetre/scenes/views';
import { childSnapshot } from './child-snapshot.ts';
import { sheetHtml } from './sheet-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** The programme in numbers as HTML. */
export const overviewSnapshot: SnapshotOf = (scene, options) => {
  if (scene.reader === 'child') return childSnapshot(childOverviewView(scene), options);
  const { name, coverage, axes, table, scope, foot, source } = overviewView(scene);
  const { colon } = commonLabels[options.locale];
  const headlines = axes.flatMap(({ label, sentences: [first = '', ...rest] }) => [label + colon + first, ...rest]);
  const facts = scope ? [scope] : [];
  return sheetHtml({ name, sentences: [coverage, ...headlines], tables: [table], facts, foot, source }, options);
};
