import { expect, test } from 'vitest';
import { demoScene } from '../fixtures/demo-scene.ts';
import { projectsView } from './projects-view.ts';

const words = (view: ReturnType<typeof projectsView>): string => JSON.stringify(view.projects);

test('a later change of date and a stage that was done later are not known yet', () => {
  const [wing] = projectsView(demoScene()).projects;
  expect(wing?.facts.find(({ label }) => label === '调整后')?.values).toEqual([
    { text: '2025年10月（2024年5月1日调整：设备到货延后）' },
  ]);
  expect(wing?.stages.map(({ done }) => done)).toEqual([true, false]);
});

test('money planned and spent stand apart, and neither is a share of the other', () => {
  const view = projectsView(demoScene());
  expect(view.projects[0]?.facts.filter(({ label }) => label.endsWith('资金'))).toEqual([
    { label: '计划资金', values: [{ text: '9000万元' }], figure: 'value' },
    { label: '已用资金', values: [{ text: '8800万元（截至2024年12月31日）' }], figure: 'value' },
  ]);
  expect(words(view)).not.toMatch(/%|97\.|98/);
});

test('units keep their duty, and none is made up', () => {
  const [wing] = projectsView(demoScene()).projects;
  expect(wing?.facts.find(({ label }) => label === '行动的责任单位')?.values).toEqual([
    { text: '示例区教育局（牵头）' },
    { text: '示例区卫生健康委（配合）' },
  ]);
});

test('the plan profile shows what was promised, and neither state nor spending nor what was done', () => {
  const plan = projectsView(demoScene('en', { profile: 'plan' }));
  expect(words(plan)).toContain('October 2025');
  expect(words(plan)).not.toMatch(/8,800|done March|"done":true|Under way/);
  expect(plan.projects[0]?.sentence).toBe('');
  const figures = projectsView(demoScene('en', { profile: 'figures' }));
  expect(words(figures)).toMatch(/8,800/);
  expect(figures.projects[0]?.state).toBeUndefined();
});

test('an item shows its own projects alone, and the table says what the list says', () => {
  const view = projectsView(demoScene(), 'care');
  expect(view.projects.map(({ id }) => id)).toEqual(['wing']);
  expect(projectsView(demoScene(), 'elsewhere').projects).toEqual([]);
  const row = view.table.rows[0]?.cells.map(({ text, notes = [] }) => [text, ...notes.map((note) => note.text)]).flat();
  for (const { values } of view.projects[0]?.facts ?? []) for (const { text } of values) expect(row).toContain(text);
});
