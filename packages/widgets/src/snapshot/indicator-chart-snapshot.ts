import { commonLabels, indicatorLabels } from '@onemetre/scenes';
import { targetPieces, type SceneNode } from '@onemetre/scenes/scene';
import { indicatorChartView } from '@onemetre/scenes/views';
import { nodesHtml } from './scene-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** The values of one indicator over time as HTML: the sentence and the table of the chart. */
export const indicatorChartSnapshot: SnapshotOf = (scene, options) => {
  const { locale, item = '' } = options;
  const view = indicatorChartView(scene, item);
  if (!view) return '';
  const { title, marks, state, aim, chart, absent, sentence, table, foot, source } = view;
  const { colon, separator } = commonLabels[locale];
  const aimed = aim && [{ text: indicatorLabels[locale].target + colon }, ...targetPieces(aim)];
  const nodes: readonly (SceneNode | null | undefined | '')[] = [
    { kind: 'heading', level: 3, words: title, marks },
    state && { kind: 'state', state },
    absent && { kind: 'text', look: 'absent', pieces: [{ text: absent }] },
    aimed && { kind: 'text', look: 'aim', pieces: aimed },
    chart && { kind: 'text', look: 'aim', pieces: [{ text: chart.notes.join(separator) }] },
    sentence && { kind: 'sentence', look: 'reason', text: sentence },
    table && { kind: 'table', table },
    { kind: 'foot', foot, source },
  ];
  return nodesHtml(
    nodes.flatMap((node) => node || []),
    options,
  );
};
