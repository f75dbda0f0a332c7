import { projectTarget } from '@onemetre/core';
import { expect, test } from 'vitest';
import { makeCase } from '../../../core/src/fixtures/make-programme.ts';
import { seedProgramme } from '../../../core/src/fixtures/seed-programme.ts';
import { locales } from './locale.ts';
import { projectionText } from './projection-text.ts';

const reach = { baseline: { value: 50, date: '2020' }, target: { value: 100 } };

test('the sentences, in both languages', () => {
  const programme = makeCase({ ...reach, values: { 2021: 55, 2022: 64, 2023: 70 } });
  expect(projectionText(projectTarget(programme, 't', { asOf: '2024-06-30' }), programme, 'zh-Hans')).toBe(
    '各时期之间变化速度的中位数为每年上升6.8个百分点。照此推算，2025年为83.7%，不能达到目标（不低于100%）。按最慢和最快的速度推算，在80%至88%之间，都不能达到。照此速度，约在2028年5月达到。到2023年底平均每年上升6.7个百分点，要按期达到，从2024年6月30日起每年需要上升20个百分点。点数少，不谈是否显著。推算不改变状态。',
  );
  const bare = makeCase(reach);
  expect(projectionText(projectTarget(bare, 't', { asOf: '2024-06-30' }), bare, 'en')).toBe(
    'No projection: our sources give no value after the baseline.',
  );
});

test.each(['demo-district/plan-2021-2025', 'national-children/outline-2021-2030'])(
  'no word of significance of %s below five points',
  (seed) => {
    const programme = seedProgramme(seed);
    for (const { asOf } of programme.releases ?? [])
      for (const { id } of programme.targets) {
        const found = projectTarget(programme, id, { asOf });
        const words = locales.map((locale) => projectionText(found, programme, locale)).join();
        expect(words).not.toMatch(/undefined|NaN|Infinity/);
        if (found.given && found.points.length < 5) expect(words).not.toMatch(/significan|Mann|区间|interval of/);
      }
  },
);
