import { expect, test } from 'vitest';
import { demoScene } from '../fixtures/demo-scene.ts';
import { overviewView } from './overview-view.ts';

test('targets and tasks are counted by family, all six of them', () => {
  const { axes } = overviewView(demoScene());
  expect(axes.map(({ axis, total }) => [axis, total])).toEqual([
    ['outcome', 8],
    ['delivery', 3],
  ]);
  for (const { families, total } of axes) {
    expect(families).toHaveLength(6);
    expect(families.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  }
});

test('the sentence says how much is known, and that the rest counts neither way', () => {
  expect(overviewView(demoScene()).coverage).toMatch(
    /已进入考核期的\d+项中，\d+项能依据所据材料判断；其余\d+项不能，不计为0，也不计为未完成。/,
  );
});

test('the plan profile counts promises and says that it judges nothing', () => {
  const { counts, axes, coverage } = overviewView(demoScene('zh-Hans', { profile: 'plan' }));
  expect(counts.map(({ id, figure }) => [id, figure])).toEqual([
    ['targets', '8'],
    ['commitments', '2'],
    ['units', '2'],
    ['undated', '1'],
  ]);
  expect(axes).toEqual([]);
  expect(coverage).toContain('不作判断');
});

test('the table holds every count that is drawn', () => {
  const { axes, table } = overviewView(demoScene('en'));
  for (const { axis, families } of axes) {
    for (const { family, count } of families) {
      expect(table.rows.find(({ id }) => id === `${axis}-${family}`)?.cells[1]?.text).toBe(String(count));
    }
  }
});
