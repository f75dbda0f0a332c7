import { commonLabels } from '../labels/common-labels.ts';
import { downloadLabels } from '../labels/download-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { formatDate } from '../text/format-date.ts';
import { sourceLabels } from '../labels/source-labels.ts';
import { marksOf } from './marks-of.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';
import { verdictFoot } from './verdict-foot.ts';
import type { Cell, Fact, Row, StateView, TableView } from './view-parts.ts';

/** What a table belongs to, where its rows do not say so themselves. */
export interface RowOwner {
  readonly name: string;
  readonly state?: StateView | undefined;
}

const stateText = ({ word, flags }: StateView, { locale }: Scene): string =>
  flags.length === 0 ? word : `${word}${commonLabels[locale].aside(commonLabels[locale].list(flags))}`;

const cellText = (cell: Cell, scene: Scene): string => {
  const { aside, list } = commonLabels[scene.locale];
  const main = cell.state ? stateText(cell.state, scene) : cell.text;
  const notes = (cell.notes ?? []).map(({ text }) => text);
  return notes.length === 0 ? main : `${main}${aside(list(notes))}`;
};

type Columns = readonly (readonly [name: string, value: (row: Row) => string | number | undefined])[];

/** Whether a table says how something stands: in a column, in a cell, or of what it belongs to. */
const judges = ({ columns, rows }: Pick<TableView, 'columns' | 'rows'>, owner: RowOwner | undefined): boolean =>
  owner?.state !== undefined ||
  columns.some(({ key }) => key === 'state' || key === 'states') ||
  rows.some(({ cells }) => cells.some(({ state, figure }) => state !== undefined || figure === 'state'));

/** Columns for programs: their names are the same in every language. */
const dataColumns: Columns = [
  ['indicator_id', ({ data }) => data?.indicator],
  ['kind', ({ data }) => data?.kind],
  ['area', ({ data }) => data?.area],
  ['breakdown', ({ data }) => data?.breakdown],
  ['place', ({ data }) => data?.place],
  ['value', ({ data }) => data?.value],
  ['value_high', ({ data }) => data?.valueHigh],
  ['qualifier', ({ data }) => data?.qualifier],
  ['unit', ({ data }) => data?.unit],
  ['period', ({ data }) => data?.period],
  ['status', ({ data }) => data?.status],
  ['completion_rate', ({ data }) => data?.completionRate?.rate],
  ['completion_rate_of', ({ data }) => data?.completionRate?.of],
  ['target', ({ data }) => data?.target],
  ['target_high', ({ data }) => data?.targetHigh],
  ['deadline', ({ data }) => data?.deadline],
  ['target_in_force', ({ data }) => data?.targetInForce],
  ['target_in_force_high', ({ data }) => data?.targetInForceHigh],
  ['deadline_in_force', ({ data }) => data?.deadlineInForce],
  ['changed', ({ data }) => data?.changed],
  ['changed_by', ({ data }) => data?.changedBy],
  ['state', ({ data }) => data?.state],
];

/**
 * A table as rows of text, just as it is shown. What keeps a card true stands in every row, so that a row that is copied
 * out is still true: place, marks such as 演示数据, whose verdict the states are, the date of the data, and the source where the table has none. Behind
 * that stand the same facts for programs: names as the data calls them, numbers as numbers, dates as ISO 8601.
 */
export const downloadRows = (
  { columns, rows }: Pick<TableView, 'columns' | 'rows'>,
  source: readonly Fact[],
  scene: Scene,
  owner?: RowOwner,
): readonly (readonly string[])[] => {
  const { locale, programme, evaluation } = scene;
  const say = downloadLabels[locale];
  const { list, sentences } = commonLabels[locale];
  const asOf = evaluation?.asOf ?? programme.asOf;
  const documents = columns.some(({ key }) => key === 'source') ? [] : source.slice(0, 1);
  const verdict = judges({ columns, rows }, owner) ? verdictFoot(scene) : [];
  const before = owner ? [[say.name, owner.name] as const] : [];
  const after = [
    ...(owner?.state ? [[indicatorLabels[locale].state, stateText(owner.state, scene)] as const] : []),
    ...documents.map(({ label, values }) => [label, list(values.map(({ text }) => text))] as const),
    [say.place, plain(phraseOf(programme.jurisdiction.title, scene))] as const,
    [say.marks, list(marksOf(programme, locale))] as const,
    ...(verdict.length === 0 ? [] : [[say.verdict, sentences(verdict)] as const]),
    [
      sourceLabels[locale].asOf,
      asOf === undefined ? commonLabels[locale].notStated : formatDate(asOf, locale),
    ] as const,
  ];
  const data: Columns = [
    ['id', ({ id }) => id],
    ...dataColumns.filter(([, value]) => rows.some((row) => value(row) !== undefined)),
    ['as_of', () => asOf],
  ];
  return [
    [
      ...before.map(([label]) => label),
      ...columns.map(({ label }) => label),
      ...after.map(([label]) => label),
      ...data.map(([name]) => name),
    ],
    ...rows.map((row) => [
      ...before.map(([, text]) => text),
      ...row.cells.map((cell) => cellText(cell, scene)),
      ...after.map(([, text]) => text),
      ...data.map(([, value]) => `${value(row) ?? ''}`),
    ]),
  ];
};
