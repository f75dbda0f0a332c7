import type { Indicator } from '@onemetre/core';
import { whyLabels } from '../../packages/scenes/src/labels/why-labels.ts';
import { areasView } from '../../packages/scenes/src/view/areas-view.ts';
import { downloadRows } from '../../packages/scenes/src/view/download-rows.ts';
import { indicatorChartView } from '../../packages/scenes/src/view/indicator-chart-view.ts';
import type { IndicatorTableView } from '../../packages/scenes/src/view/indicator-table-view.ts';
import { indicatorView } from '../../packages/scenes/src/view/indicator-view.ts';
import type { Scene } from '../../packages/scenes/src/view/scene.ts';
import type { TableView } from '../../packages/scenes/src/view/view-parts.ts';
import type { Subject } from './known-numbers.ts';

/** A text that a face shows about an indicator, with where it stands. */
export interface Printed {
  readonly place: string;
  readonly text: string;
  readonly subject?: Subject;
  /** True where it is one number for programs, written alike in every language. */
  readonly plain?: true;
  /** Marks to read a drawing by, such as the ends of its axis, may be printed here as well. */
  readonly marks?: readonly number[];
}

/** The explanation names methods and rules with their versions and cut-offs, and sources with their own numbers. */
const notOurs = ['method', 'rule', 'sources'] as const;

/**
 * The cells of a table that hold figures, on the page and in the file that is taken away, which also has them as numbers.
 *
 * @param subjectOf what the figures of a row are about
 */
const ofTable = (
  place: string,
  table: TableView,
  scene: Scene,
  subjectOf: (row: string, figure: 'value' | 'target') => Subject = (row) => ({ row }),
): readonly Printed[] => {
  const [head = [], ...lines] = downloadRows(table, [], scene);
  const numeric = (['value', 'target'] as const).flatMap((figure) =>
    [figure, `${figure}_high`].map((name) => ({ figure, name, at: head.indexOf(name) })),
  );
  return table.rows.flatMap(({ id, cells }, n) => {
    const line = lines[n] ?? [];
    return [
      ...cells.flatMap(({ text, figure, notes = [] }, i) =>
        figure === 'value' || figure === 'target'
          ? [text, ...notes.map((note) => note.text), line[i] ?? ''].map((words) => ({
              place: `${place} ${id} cell ${i}`,
              text: words,
              subject: subjectOf(id, figure),
            }))
          : [],
      ),
      ...numeric
        .filter(({ at }) => at >= 0)
        .map(({ figure, name, at }) => ({
          place: `${place} ${id} column ${name}`,
          text: line[at] ?? '',
          plain: true as const,
          subject: subjectOf(id, figure),
        })),
    ];
  });
};

const ofCard = (indicator: Indicator, scene: Scene): readonly Printed[] => {
  const card = indicatorView(scene, indicator.id);
  if (!card) throw new Error(`No card of ${indicator.id}`);
  const { figure, drawing, others, aim, table } = card;
  const subject = { answer: aim?.id ?? '' };
  const skipped = notOurs.map((name) => whyLabels[scene.locale][name]);
  const { domain = [] } = drawing?.placed ?? {};
  return [
    { place: 'figure', text: figure?.digits ?? '' },
    { place: 'figure for programs', text: String(figure?.data.value ?? ''), plain: true },
    { place: 'sentence', text: card.sentence, subject },
    { place: 'spoken', text: card.spoken },
    ...(drawing?.labels ?? []).map(({ text }) => ({ place: 'drawing', text, marks: domain })),
    ...[aim, ...others].flatMap((target): readonly Printed[] => {
      if (target === null) return [];
      const { id, reading, sentence = '', why } = target;
      return [
        { place: `reading ${id}`, text: reading, subject: { row: id } },
        { place: `sentence ${id}`, text: sentence, subject: { answer: id } },
        ...(why?.facts ?? [])
          .filter(({ label }) => !skipped.includes(label))
          .flatMap(({ label, values }) =>
            values.map(({ text }) => ({ place: `why ${label}`, text, subject: { answer: id } })),
          ),
      ];
    }),
    ...ofTable('card table', table, scene),
  ];
};

const ofChart = (indicator: Indicator, scene: Scene): readonly Printed[] => {
  const view = indicatorChartView(scene, indicator.id);
  if (!view) throw new Error(`No chart of ${indicator.id}`);
  const { chart, sentence, table } = view;
  return [
    { place: 'chart sentence', text: sentence },
    ...(chart?.stops ?? []).flatMap(({ id, text, short }) => [
      { place: `stop ${id}`, text, subject: { row: id } },
      { place: `stop ${id}`, text: short, subject: { row: id } },
    ]),
    ...(chart?.callouts ?? []).map(({ text }) => ({ place: 'callout', text })),
    ...(table ? ofTable('chart table', table, scene) : []),
  ];
};

/**
 * Every text with a number of ours on the faces of an indicator.
 *
 * @param list the table of all indicators
 */
export const facesOfIndicator = (indicator: Indicator, list: IndicatorTableView, scene: Scene): readonly Printed[] => {
  const own = { ...list, rows: list.rows.filter((row) => row.indicator === indicator.id) };
  const areas = areasView(scene, indicator.id);
  return [
    ...ofCard(indicator, scene),
    ...ofChart(indicator, scene),
    ...ofTable('list', own, scene, (row, figure) => (figure === 'target' ? { row } : {})),
    ...(areas ? ofTable('areas', areas.areas, scene, () => ({})) : []),
    ...(areas?.facts ?? []).flatMap(({ values }) => values.map(({ text }) => ({ place: 'areas', text }))),
  ];
};
