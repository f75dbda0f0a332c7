import { evaluateProgramme, type Programme } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import { expect, test } from 'vitest';
import { makeIndicator, makeProgramme, makeTarget } from '../../packages/core/src/fixtures/make-programme.ts';
import { childOverviewView } from '../../packages/scenes/src/view/child-programme-view.ts';
import { meetingSheetView } from '../../packages/scenes/src/view/meeting-sheet-view.ts';
import { overviewView } from '../../packages/scenes/src/view/overview-view.ts';
import { makeScene } from '../../packages/scenes/src/view/scene.ts';

/** Judged on 2025-06-30: one met by a claim alone, one on track by a value of 2022, one too old, one striven for and missed. */
const weak: Programme = makeProgramme({
  asOf: '2025-06-30',
  indicators: ['claimed', 'older', 'oldest', 'tried'].map((id) =>
    makeIndicator({ id, baselines: [{ figure: 'start', sameLabel: true, sameBasis: true }] }),
  ),
  figures: [{ id: 'start', title: { en: 'Start' }, value: 0, date: '2020', unit: makeIndicator({}).unit }],
  targets: [
    makeTarget({ id: 't-claimed', indicator: 'claimed', value: 10 }),
    makeTarget({ id: 't-older', indicator: 'older', value: 10 }),
    makeTarget({ id: 't-oldest', indicator: 'oldest', value: 10 }),
    makeTarget({ id: 't-tried', indicator: 'tried', value: 10, deadline: '2023', strength: 'aspired' }),
  ],
  observations: (
    [
      ['older', '2022', 9],
      ['oldest', '2021', 9],
      ['tried', '2023', 4],
    ] as const
  ).map(([indicator, period, value]) => ({
    ...{ id: `o-${indicator}`, indicator, period, value, status: 'final', grade: 'original' },
  })),
  reports: [
    {
      ...{ id: 'r', item: 't-claimed', party: 'office', period: '2024-Q1', claim: 'done' },
      title: { en: 'Done' },
    },
  ],
});

const weakScene = (locale: Locale, reader: 'general' | 'child' = 'general') =>
  makeScene(weak, evaluateProgramme(weak, { asOf: '2025-06-30' }), { locale, lang: locale, reader });

test('the headline says how many rest on a claim alone and how many on something old; the rest, how many on too old', () => {
  for (const view of [overviewView, meetingSheetView]) {
    const { axes, coverage } = view(weakScene('zh-Hans'));
    expect(axes[0]?.sentences[0]).toContain('（其中仅有申报1项，依据较旧1项）');
    expect(coverage).toContain('其余1项不能（其中1项的依据太旧）');
    const english = view(weakScene('en'));
    expect(english.axes[0]?.sentences[0]).toContain('(of these, 1 rests on a claim alone and 1 rests on older data)');
    expect(english.coverage).toContain('the other 1 cannot (1 of them because what it rests on is too old)');
  }
});

test('what a plan only strives for is tallied apart, in sentence and table, and for a child', () => {
  for (const view of [overviewView, meetingSheetView])
    expect(view(weakScene('zh-Hans')).axes[0]?.sentences.slice(1)).toEqual([
      '另有力争目标1项，单独计数：力争目标未达到 1。',
    ]);
  const { axes, table } = overviewView(weakScene('en'));
  expect(axes[0]?.sentences[1]).toBe('Counted apart, 1 target aspired to: Aspired target not met 1.');
  expect(axes[0]?.total).toBe(3);
  const row = table.rows.find(({ id }) => id === 'outcome-aspired');
  expect(row?.cells.map(({ text }) => text)).toEqual(['Targets · Targets aspired to', '1', 'Aspired target not met 1']);
  const [, child] = childOverviewView(weakScene('zh-Hans', 'child')).groups[0]?.cards ?? [];
  expect(child?.stands).toEqual(['还有1个，计划只说“努力做到”：做到了0个。']);
});
