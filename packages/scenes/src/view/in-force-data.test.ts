import { expect, test } from 'vitest';
import type { Programme } from '@onemetre/core';
import demo from '../../../../seeds/demo-district/plan-2021-2025.json' with { type: 'json' };
import { downloadRows } from './download-rows.ts';
import { indicatorTableView } from './indicator-table-view.ts';
import { indicatorView } from './indicator-view.ts';
import { judgeOnce } from './judge-once.ts';
import { makeScene } from './scene.ts';
import type { TableView } from './view-parts.ts';

const programme = demo as unknown as Programme;
const scene = makeScene(programme, judgeOnce(programme), { locale: 'en', lang: 'en' });

/** What the file of a table says to programs of one of its rows. */
const told = (table: TableView | null | undefined, row: string) => {
  const [head = [], ...rows] = downloadRows(table ?? { columns: [], rows: [] }, [], scene);
  const cells = rows.find((found) => found[head.indexOf('id')] === row) ?? [];
  return ['target', 'target_in_force', 'deadline', 'deadline_in_force', 'changed', 'changed_by'].map(
    (name) => cells[head.indexOf(name)],
  );
};

test('the file of a table and of a card has what was asked first and what is in force', () => {
  const changed = ['45', '50', '2025', '2025', '2023-06-01', 'bulletin'];
  expect(told(indicatorTableView(scene), 'library-corners-2025')).toEqual(changed);
  expect(told(indicatorView(scene, 'library-corners')?.table, 'library-corners-2025')).toEqual(changed);
});

test('nothing is said to be in force where nothing was changed', () => {
  const [target, ...rest] = told(indicatorTableView(scene), 'nursery-seats-2025');
  expect(Number(target)).toBeGreaterThan(0);
  expect(rest).toEqual(['', '2025', '', '', '']);
  // Without any change there are no columns of it.
  const [, inForce, , ...others] = told(indicatorView(scene, 'nursery-seats')?.table, 'nursery-seats-2025');
  expect([inForce, ...others]).toEqual([undefined, undefined, undefined, undefined]);
});
