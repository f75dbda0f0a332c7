import { attention, evaluateProgramme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { makeCase, makeIndicator, makeProgramme, makeTarget } from '../../../core/src/fixtures/make-programme.ts';
import { seedProgramme } from '../../../core/src/fixtures/seed-programme.ts';
import { attentionText } from './attention-text.ts';
import { locales } from './locale.ts';

const party = (id: string) => ({ id, title: { 'zh-Hans': id }, kind: 'government' as const });

test('units are named by the duty that the plan gives them', () => {
  const programme = makeCase({
    baseline: { value: 0, date: '2020' },
    target: { value: 100 },
    values: { 2023: 10 },
    programme: {
      parties: ['a', 'b', 'c'].map(party),
      responsibilities: [
        { party: 'c', item: 't', duty: 'support' },
        { party: 'b', item: 't', duty: 'by-duty' },
        { party: 'a', item: 'action', duty: 'lead' },
      ],
    },
  });
  const [entry] = attention(programme, evaluateProgramme(programme, { asOf: '2024-06-30' })).action;
  expect(attentionText(entry!, programme, 'zh-Hans')).toBe('明显滞后。牵头：a。配合：c。按职责分工：b。');
});

test('the sentence says binding, state, how long overdue and what weighs on it', () => {
  const programme = makeProgramme({
    indicators: ['gone', 'silent'].map((id) => makeIndicator({ id })),
    targets: [
      makeTarget({ id: 'g', indicator: 'gone', value: 100, deadline: '2023', strength: 'binding' }),
      makeTarget({ id: 's', indicator: 'silent', value: 100, deadline: '2024-06-29' }),
    ],
    observations: [
      {
        id: 'o',
        indicator: 'gone',
        period: '2023',
        value: 90,
        status: 'final',
        grade: 'original',
        sources: [{ document: 'd' }],
      },
    ],
  });
  const { action, pastDueUnknown } = attention(programme, evaluateProgramme(programme, { asOf: '2024-06-30' }));
  expect(attentionText(action[0]!, programme, 'zh-Hans')).toBe(
    '约束性指标。未按期完成。期限2023年12月31日，已过182天。所据材料未载责任单位。',
  );
  expect(attentionText(action[0]!, programme, 'en')).toBe(
    'Binding indicator. Not met on time. Due 31 December 2023, 182 days ago. Our sources name no unit for it.',
  );
  expect(attentionText(pastDueUnknown[0]!, programme, 'en')).toBe(
    'No data. Due 29 June 2024, 1 day ago. Our sources give no value. Our sources name no unit for it.',
  );
});

test.each(['demo-district/plan-2021-2025', 'demo-district/plan-2026-2030', 'xiqing/programme'])(
  'each entry of %s is a whole sentence in each language',
  (seed) => {
    const programme = seedProgramme(seed);
    const { action, pastDueUnknown } = attention(programme, evaluateProgramme(programme, { asOf: '2026-11-01' }));
    const entries = [...action, ...pastDueUnknown];
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries)
      for (const locale of locales) expect(attentionText(entry, programme, locale)).toMatch(/[。.]$/);
  },
);
