import { expect, test } from 'vitest';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { demoScene } from '../fixtures/demo-scene.ts';
import { judgeOnce } from './judge-once.ts';
import { indicatorTableView } from './indicator-table-view.ts';
import { makeScene } from './scene.ts';
import { sortRows } from './sort-rows.ts';

test('one row for each target, and one for an indicator without any', () => {
  const { rows, columns } = indicatorTableView(demoScene());
  expect(rows.map(({ id }) => id)).toEqual([
    'nursery-2025',
    'nursery-2023',
    'retention-hold',
    'sealing-2025',
    'schools-2025',
    'mortality-2025',
    'screening-2023',
    'later-2030',
    'births',
  ]);
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
});

test('the plan profile has neither values nor states, nor rows without a promise', () => {
  const { rows, columns, filters } = indicatorTableView(demoScene('zh-Hans', { profile: 'plan' }));
  expect(columns.map(({ key }) => key)).toEqual(['name', 'target', 'deadline', 'baseline']);
  expect(filters).toEqual([]);
  expect(rows.some(({ id }) => id === 'sealing-2025')).toBe(true);
});

test('rows sort by state in the order of the rules, without a state last either way', () => {
  const { rows, columns } = indicatorTableView(demoScene());
  const ids = (way: 'ascending' | 'descending'): string[] => sortRows(rows, columns, 'state', way).map(({ id }) => id);
  expect(ids('ascending')[0]).toBe('nursery-2023');
  expect(ids('ascending')[8]).toBe('births');
  expect(ids('descending')[8]).toBe('births');
});

test('filters count every judged row once', () => {
  const { rows, filters } = indicatorTableView(demoScene());
  expect(filters.reduce((sum, { count }) => sum + count, 0)).toBe(rows.filter(({ family }) => family).length);
});

test('reference targets are said to be counted among the rows and nowhere else', () => {
  expect(indicatorTableView(demoScene()).counted).toBe('');
  const targets = demoProgramme.targets.map((target) =>
    target.id === 'nursery-2023' ? { ...target, origin: 'reference' as const } : target,
  );
  const programme = { ...demoProgramme, targets };
  const scene = makeScene(programme, judgeOnce(programme), { locale: 'en', lang: 'en' });
  expect(indicatorTableView(scene).counted).toBe(
    '1 of the rows is a reference target of other documents: shown, and not counted in the overview.',
  );
});
