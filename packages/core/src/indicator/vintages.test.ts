import { expect, test } from 'vitest';
import { makeIndicator, makeProgramme, makeTarget, type TargetParts } from '../fixtures/make-programme.ts';
import type { Observation } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

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

const judge = (target: TargetParts, observations: readonly Observation[], asOf: string, figures = ['old', 'new']) =>
  evaluateProgramme(
    makeProgramme({
      indicators: [
        makeIndicator({
          id: 'i',
          unit: { label: { en: 'people' }, kind: 'plain' },
          baselines: figures.map((id) => ({ figure: id, sameLabel: true, sameBasis: true })),
        }),
      ],
      figures: [figure('old', 100), figure('new', 120)],
      targets: [makeTarget({ id: 't', indicator: 'i', kind: 'relative', value: undefined as never, ...target })],
      observations,
    }),
    { asOf },
  ).answers.get('t');

const growth = { base: 'baseline', change: 10, as: 'percent' } as const;

test('a base of another census is not used', () => {
  const values = [value('2023', 121, 'new', '2024-02-01')];
  expect(judge({ relative: growth }, values, '2024-06-30', ['old'])).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'vintage-differs' },
  });
  expect(judge({ relative: growth }, values, '2024-06-30')).toMatchObject({
    because: { numbers: { baseline: 120, target: 132 } },
  });
});

test('what has ended keeps the verdict of the census that first told how, with the later one beside it', () => {
  const values = [value('2025', 111, 'old', '2026-02-01'), value('2025', 130, 'new', '2027-02-01')];
  expect(judge({ relative: growth }, values, '2026-06-30')).toMatchObject({ state: 'achieved' });
  expect(judge({ relative: growth }, values, '2027-06-30')).toMatchObject({
    state: 'achieved',
    because: { numbers: { observed: 111 } },
    beside: { vintage: 'new', state: 'missed', numbers: { observed: 130, target: 132 } },
  });
});

test('a closed year of a yearly change keeps its verdict', () => {
  const relative = { base: 'previous-period', change: 5, as: 'percent' } as const;
  const before = [
    value('2021', 100, 'old', '2022-02-01'),
    value('2022', 106, 'old', '2023-02-01'),
    value('2021', 110, 'new', '2023-06-01'),
    value('2022', 112, 'new', '2023-06-01'),
  ];
  const target = { relative, deadline: null };
  expect(judge(target, before, '2023-12-01', [])).toMatchObject({
    state: 'holding',
    because: { numbers: { lastChange: 6, periodsMet: 1 } },
    beside: { vintage: 'new', state: 'breached' },
  });
  const after = [...before, value('2023', 118.72, 'new', '2024-02-01')];
  expect(judge(target, after, '2024-06-30', [])).toMatchObject({
    state: 'holding',
    because: { numbers: { periodsMet: 2 } },
    beside: { state: 'recovered' },
  });
});
