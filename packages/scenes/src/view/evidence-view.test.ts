import { expect, test } from 'vitest';
import { demoScene } from '../fixtures/demo-scene.ts';
import { evidenceView } from './evidence-view.ts';

const rowsOf = (view: ReturnType<typeof evidenceView>, table: number) => view?.tables[table]?.rows ?? [];

test('every judged item has its row, and the sentence counts them', () => {
  const scene = demoScene();
  const view = evidenceView(scene);
  const answers = [...(scene.evaluation?.answers.values() ?? [])];
  expect(rowsOf(view, 0).map(({ id }) => id)).toEqual(answers.map(({ id }) => id));
  const none = answers.filter(({ evidence }) => evidence.freshness === 'none').length;
  expect(view?.sentences[0]).toContain(`共${answers.length}项`);
  expect(view?.sentences[0]).toContain(`${none}项没有数据`);
  expect(view?.sentences[1]).toContain('读过的2份文件');
});

test('without data there is a reason in place of a source', () => {
  const later = rowsOf(evidenceView(demoScene()), 0).find(({ id }) => id === 'sealing-2025');
  const [, , freshness, basis] = later?.cells ?? [];
  expect(freshness).toMatchObject({ text: '没有数据', notes: [{ text: '所据材料未载数值' }] });
  expect(basis?.text).toBe('');
});

test('a document names what it bears, and one that bears nothing says so', () => {
  const documents = rowsOf(evidenceView(demoScene('en')), 1);
  const bears = (id: string) => documents.find((row) => row.id === id)?.cells.slice(-1)[0];
  expect(bears('monitoring')?.text).toMatch(/^\d+ in all$/);
  expect(JSON.stringify(bears('monitoring')?.notes)).toContain('Nursery places');
  expect(bears('annex')?.text).toBe('nothing rests on it');
});

test('an item is shown alone, with the documents that bear it', () => {
  const view = evidenceView(demoScene(), 'nursery');
  expect(rowsOf(view, 0).map(({ id }) => id)).toEqual(['nursery-2025', 'nursery-2023']);
  expect(rowsOf(view, 1).map(({ id }) => id)).toEqual(['plan', 'monitoring']);
  expect(evidenceView(demoScene(), 'elsewhere')).toBeNull();
});

test('the plan profile lists documents and no state or age of data', () => {
  const view = evidenceView(demoScene('zh-Hans', { profile: 'plan' }));
  expect(rowsOf(view, 0)).toEqual([]);
  expect(rowsOf(view, 1).length).toBe(3);
  const figures = evidenceView(demoScene('zh-Hans', { profile: 'figures' }));
  expect(figures?.tables[0]?.columns.map(({ label }) => label)).not.toContain('状态');
});
