import { commonLabels } from '../labels/common-labels.ts';
import { indicatorChartLabels } from '../labels/indicator-chart-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { chartContent } from '../view/chart/chart-content.ts';
import type { ChartView } from '../view/chart/chart-stop.ts';
import { downloadRows } from '../view/download-rows.ts';
import { indicatorChartView, type IndicatorChartView } from '../view/indicator-chart-view.ts';
import { chartPicture } from '../view/picture-of.ts';
import type { Scene } from '../view/scene.ts';
import { behindOf } from './behind-of.ts';
import type { ChartNode } from './chart-node.ts';
import { opensDownload } from './opens-download.ts';
import type { SceneNode, SceneTree } from './scene-tree.ts';
import { targetPieces } from './target-pieces.ts';

/** One indicator over time: the chart, a sentence and, behind it, a table of the same; null where there is no such indicator. */
export const indicatorChartScene = (seen: Scene, item = ''): SceneTree | null => {
  const view = indicatorChartView(seen, item);
  if (!view) return null;
  const { id, title, marks, state, table, foot, source } = view;
  return {
    about: [id],
    face: {
      kind: 'group',
      look: 'card',
      nodes: [
        {
          kind: 'group',
          look: 'row',
          nodes: [
            { kind: 'heading', level: 3, words: title, marks },
            ...(state ? [{ kind: 'state', state } as const] : []),
          ],
        },
        ...told(view, seen),
        ...(table
          ? [opensDownload(seen.locale, { kind: 'opens', name: 'table', label: commonLabels[seen.locale].table })]
          : []),
        { kind: 'foot', foot, source },
      ],
    },
    behind: behindOf(table ? [['table', () => [{ kind: 'table', table, stacks: 'late' }]]] : []),
    get download() {
      return table
        ? {
            id: `${id}-chart`,
            rows: downloadRows(table, source, seen, { name: title.text, state }),
            picture: chartPicture(view, seen),
          }
        : undefined;
    },
  };
};

const told = (view: IndicatorChartView, { locale }: Scene): readonly SceneNode[] => {
  const { absent, aim, chart, sentence, title } = view;
  const { colon, separator } = commonLabels[locale];
  return [
    ...(absent === '' ? [] : [{ kind: 'text', look: 'absent', pieces: [{ text: absent }] } as const]),
    ...(aim
      ? [
          {
            kind: 'text',
            look: 'aim',
            pieces: [{ text: indicatorLabels[locale].target + colon }, ...targetPieces(aim)],
          } as const,
        ]
      : []),
    ...(chart
      ? ([
          { kind: 'text', look: 'more', pieces: [{ text: chart.notes.join(separator) }] },
          {
            kind: 'chart',
            chart: chartContent(chart),
            name: title.text + colon + sentence,
            walk: { ...view.walk, ...walkOf(chart, locale) },
          },
        ] as const)
      : []),
    ...(sentence === '' ? [] : [{ kind: 'sentence', look: 'reason', text: sentence } as const]),
  ];
};

/** The stops that have a place, in order of time. */
const walkOf = ({ stops }: ChartView, locale: Scene['locale']): Pick<ChartNode['walk'], 'start' | 'stops'> => {
  const placed = stops.flatMap(({ x, ...stop }) => (x === null ? [] : [{ ...stop, x }]));
  const isValue = ({ kind }: (typeof placed)[number]): boolean => kind === 'value' || kind === 'provisional';
  const latest = placed.reduce((last, stop, i) => (isValue(stop) ? i : last), -1);
  return {
    start: latest < 0 ? placed.length - 1 : latest,
    stops: placed.map(({ x, y, date, text, notes }) => ({
      x,
      y,
      words: indicatorChartLabels[locale].stop({ date, text, notes }),
    })),
  };
};
