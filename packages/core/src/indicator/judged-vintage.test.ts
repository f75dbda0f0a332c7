import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { makeIndicator, makeProgramme, makeTarget, type TargetParts } from '../fixtures/make-programme.ts';
import type { Observation } from '../generated/types.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { judgedVintage } from './judged-vintage.ts';
import { prepareCase } from './prepare-case.ts';

const value = (period: string, of: number, vintage: string, published: string): Observation => ({
  id: `${vintage}-${period}`,
  indicator: 'i',
  period,
  value: of,
  status: 'final',
  grade: 'original',
  vintage,
  published,
});

const figure = (vintage: string, of: number) => ({
  id: vintage,
  title: { en: vintage },
  value: of,
  unit: { label: { en: 'people' }, kind: 'plain' as const },
  date: '2020',
  vintage,
  published: '2021-01-01',
});

const of = (target: TargetParts, observations: readonly Observation[], asOf: string) => {
  const made = makeTarget({ kind: 'relative', ...target });
  const programme = makeProgramme({
    indicators: [
      makeIndicator({
        unit: { label: { en: 'people' }, kind: 'plain' },
        baselines: ['old', 'new'].map((id) => ({ figure: id, sameLabel: true, sameBasis: true })),
      }),
    ],
    figures: [figure('old', 100), figure('new', 120)],
    targets: [made],
    observations,
  });
  const lookup = buildLookup(programme, { asOf, knownAt: asOf }, defaultRules);
  const { item, beside } = judgedVintage(made, lookup);
  return {
    base: item.baseline.usable ? item.baseline.value : item.baseline.reason,
    vintages: item.vintages,
    values: item.readings.map((reading) => reading.value),
    beside: beside && [beside.vintage, beside.state, beside.period, beside.numbers.observed],
    whole: { item, beside },
    plain: prepareCase(made, lookup),
  };
};

const growth: TargetParts = { relative: { base: 'baseline', change: 10, as: 'percent' } };

test('values of one census are judged as they are, with nothing beside them', () => {
  const found = of(growth, [value('2023', 121, 'new', '2024-02-01')], '2024-06-30');
  expect(found.whole).toEqual({ item: found.plain, beside: undefined });
});

test('while a target runs the latest judges, and the first stands beside it', () => {
  const values = [value('2023', 105, 'old', '2024-02-01'), value('2023', 126, 'new', '2024-05-01')];
  const found = of(growth, values, '2024-06-30');
  expect(found.whole.item).toEqual(found.plain);
  expect(found).toMatchObject({
    base: 120,
    vintages: ['old', 'new'],
    values: [126],
    beside: ['old', 'at-risk', '2023', 105],
  });
});

test('on its last day a target still runs', () => {
  const values = [value('2024', 111, 'old', '2025-02-01'), value('2024', 130, 'new', '2025-05-01')];
  expect(of(growth, values, '2025-12-31')).toMatchObject({ base: 120, beside: ['old', 'achieved', '2024', 111] });
});

test('once it has ended the first that told how judges, and the latest stands beside it', () => {
  const values = [value('2025', 111, 'old', '2026-02-01'), value('2025', 130, 'new', '2026-05-01')];
  expect(of(growth, values, '2026-06-30')).toMatchObject({
    base: 100,
    vintages: ['old'],
    values: [111],
    beside: ['new', 'missed', '2025', 130],
  });
});

test('where only the latest told how, it judges and the first stands beside it', () => {
  const values = [value('2024', 105, 'old', '2025-02-01'), value('2025', 130, 'new', '2026-02-01')];
  expect(of(growth, values, '2026-06-30')).toMatchObject({
    base: 120,
    values: [130],
    beside: ['old', 'awaiting-final', '2024', 105],
  });
});

test('a yearly change is judged year by year, and the latest census stands beside it, ended or not', () => {
  const relative = { base: 'previous-period', change: 5, as: 'percent' } as const;
  const values = [
    value('2021', 100, 'old', '2022-02-01'),
    value('2022', 106, 'old', '2023-02-01'),
    value('2021', 110, 'new', '2023-06-01'),
    value('2022', 112, 'new', '2023-06-01'),
  ];
  for (const deadline of [null, '2022'] as const) {
    const found = of({ relative, deadline }, values, '2023-12-01');
    expect(found.whole.item).toEqual(found.plain);
    expect(found.beside?.slice(0, 3)).toEqual(['new', 'breached', '2022']);
  }
});
