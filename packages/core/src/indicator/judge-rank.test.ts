import { expect, test } from 'vitest';
import { makeIndicator, makeProgramme, makeTarget, type TargetParts } from '../fixtures/make-programme.ts';
import type { Programme } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

const judge = (place: number | null, target: TargetParts = {}, more: Partial<Programme> = {}) =>
  evaluateProgramme(
    makeProgramme({
      indicators: [
        makeIndicator({ id: 'i', direction: 'down', unit: { label: { 'zh-Hans': '位', en: 'place' }, kind: 'plain' } }),
      ],
      targets: [
        makeTarget({
          id: 't',
          indicator: 'i',
          kind: 'rank',
          comparator: 'not-stated',
          value: 3,
          rank: { by: { en: 'the city' }, outOf: 16 },
          ...target,
        }),
      ],
      ...more,
      observations:
        place === null
          ? []
          : [{ id: 'o', indicator: 'i', period: '2023', value: place, status: 'final', grade: 'original' }],
    }),
    { asOf: '2024-06-30' },
  ).answers.get('t');

test('a place within the first three is reached; one behind them has no pace', () => {
  expect(judge(3)).toMatchObject({ state: 'achieved', because: { numbers: { target: 3, observed: 3 } } });
  expect(judge(1)).toMatchObject({ state: 'achieved' });
  expect(judge(4)?.because.numbers).not.toHaveProperty('expected');
  expect(judge(4)?.course?.path).toEqual([]);
  expect(judge(null)).toMatchObject({ state: 'no-data' });
});

test('a place is under way once it is before that of the start, and no place behind it is', () => {
  const unit = { label: { en: 'place' }, kind: 'plain' } as const;
  const from = (place: number) =>
    judge(
      place,
      {},
      {
        indicators: [
          makeIndicator({ direction: 'down', unit, baselines: [{ figure: 'b', sameLabel: true, sameBasis: true }] }),
        ],
        figures: [{ id: 'b', title: { en: '…' }, value: 6, unit, date: '2020' }],
      },
    );
  expect([5, 6, 7].map((place) => from(place)?.state)).toEqual(['under-way', 'not-due', 'not-due']);
  expect(from(5)?.because).toMatchObject({ rule: 'no-path', reason: 'no-path' });
});

test('it says nothing without who ranks out of how many, and a place that is only 前列 has no number', () => {
  expect(judge(2, { rank: { by: { en: 'the city' } } })).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'rank-not-defined', numbers: { observed: 2 } },
  });
  expect(judge(2, { value: undefined as never })).toMatchObject({
    state: 'not-assessable',
    because: { reason: 'no-target-value' },
  });
});
