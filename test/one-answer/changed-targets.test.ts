import { evaluateProgramme } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import { expect, test } from 'vitest';
import { seedProgramme } from '../../packages/core/src/fixtures/seed-programme.ts';
import { indicatorChartView } from '../../packages/scenes/src/view/indicator-chart-view.ts';
import { indicatorView } from '../../packages/scenes/src/view/indicator-view.ts';
import { makeScene } from '../../packages/scenes/src/view/scene.ts';
import { plain } from '../../packages/scenes/src/view/plain.ts';

const programme = seedProgramme('demo-district/plan-2021-2025');
const evaluation = evaluateProgramme(programme, { asOf: '2026-03-20' });
const sceneOf = (locale: Locale) => makeScene(programme, evaluation, { locale, lang: locale });

test.each([
  ['zh-Hans', '45个以上', ['已调整为不低于50个'], '目标 50个', '不低于45个'],
  ['en', '45 or more', ['changed to at least 50 corners'], 'Target 50', 'at least 45 corners'],
] as const)(
  'a raised target in %s: the plan’s words say what it is now, as drawing and sentence do',
  (locale, words, marks, drawn, first) => {
    const scene = sceneOf(locale);
    const card = indicatorView(scene, 'library-corners');
    expect([plain(card?.aim?.words ?? null), card?.aim?.marks]).toEqual([words, marks]);
    expect(card?.drawing?.labels.map(({ text }) => text)).toContain(drawn);
    expect(card?.sentence).toContain(first);
    expect(indicatorChartView(scene, 'library-corners')?.aim?.marks).toEqual(marks);
    const [, , ...rows] = card?.table.rows ?? [];
    expect(rows.flatMap(({ cells }) => cells.flatMap(({ notes = [] }) => notes.map(({ text }) => text)))).toContain(
      marks[0],
    );
  },
);

test('a period with a name has it in the sentence and under its part of the drawing', () => {
  const card = indicatorView(sceneOf('zh-Hans'), 'swim-badges');
  expect(card?.drawing?.labels.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['2023—2024学年', '2024—2025学年']),
  );
  expect(card?.sentence).toContain('2024—2025学年');
});
