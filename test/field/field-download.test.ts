import { expect, test } from 'vitest';
import { downloadRows } from '../../packages/scenes/src/view/download-rows.ts';
import { indicatorChartView } from '../../packages/scenes/src/view/indicator-chart-view.ts';
import { indicatorTableView } from '../../packages/scenes/src/view/indicator-table-view.ts';
import { indicatorView } from '../../packages/scenes/src/view/indicator-view.ts';
import { fieldScene } from './field-scene.ts';

const scene = fieldScene('16-csv-values-are-text', '2024-06-30', 'en');

const tables = {
  card: indicatorView(scene, 'dec2')?.table,
  chart: indicatorChartView(scene, 'dec2')?.table,
  table: indicatorTableView(scene),
};

/** Each row by the names of its columns. */
const rowsOf = (name: keyof typeof tables): readonly Readonly<Record<string, string>>[] => {
  const table = tables[name];
  if (!table) throw new Error(`the ${name} has no table`);
  const [head = [], ...rows] = downloadRows(table, [], scene);
  return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])));
};

test.each(['card', 'chart'] as const)(
  'the file of a %s has a number, a unit, a period and ids for programs',
  (name) => {
    const values = rowsOf(name).filter(({ kind, period }) => kind === 'value' && period === '2021');
    expect(values.map(({ value, unit, indicator_id, as_of }) => [value, unit, indicator_id, as_of])).toEqual([
      ['1.7', 'units', 'dec2', '2024-06-30'],
    ]);
  },
);

test('every number of a file is one: no unit, note or second number in its cell', () => {
  for (const name of ['card', 'chart', 'table'] as const) {
    const rows = rowsOf(name);
    const numbers = rows.flatMap(({ value = '', target = '' }) => [value, target]).filter((text) => text !== '');
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers.filter((text) => !Number.isFinite(Number(text)))).toEqual([]);
    expect(rows.filter(({ as_of }) => as_of !== '2024-06-30')).toEqual([]);
  }
});
