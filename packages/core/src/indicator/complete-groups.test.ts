import { describe, expect, test } from 'vitest';
import {
  makeIndicator,
  makeProgramme,
  makeTarget,
  makeObservation,
  type ObservationParts,
} from '../fixtures/make-programme.ts';
import type { Indicator, Observation } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

const sex = (complete: boolean) => ({
  id: 'sex',
  title: { en: 'Sex' },
  categories: [
    { id: 'girls', title: { en: 'girls' } },
    { id: 'boys', title: { en: 'boys' } },
  ],
  ...(complete ? { complete } : {}),
});

const of = (group: string | null, value: number | null, more: ObservationParts = {}): Observation =>
  makeObservation({
    id: group ?? 'all',
    indicator: 'i',
    period: '2023',
    value,
    status: 'final',
    grade: 'original',
    ...(group === null ? {} : { breakdown: { sex: group } }),
    ...more,
  });

const judge = (observations: readonly Observation[], indicator: Partial<Indicator> = {}) =>
  evaluateProgramme(
    makeProgramme({
      indicators: [makeIndicator({ id: 'i', aggregation: 'sum', dimensions: [sex(true)], ...indicator })],
      targets: [makeTarget({ id: 't', indicator: 'i', value: 30 })],
      observations,
    }),
    { asOf: '2024-06-30' },
  ).answers.get('t');

describe('a dimension that leaves nothing out gives the total', () => {
  test('by the indicator’s aggregation, and says so', () => {
    expect(judge([of('girls', 14), of('boys', 16)])).toMatchObject({
      state: 'achieved',
      because: {
        numbers: { observed: 30 },
        caveats: expect.arrayContaining(['total-from-parts']),
        areas: { by: 'sum', dimension: 'sex', value: 30, missing: [] },
      },
    });
  });

  test('a published total wins, and a difference is told', () => {
    expect(judge([of('girls', 14), of('boys', 16), of(null, 31)])).toMatchObject({
      because: { numbers: { observed: 31 }, caveats: expect.arrayContaining(['differs-from-groups']) },
    });
  });

  test('a missing group leaves a bound, a withheld one withholds the whole', () => {
    expect(judge([of('girls', 31)])).toMatchObject({
      state: 'achieved',
      because: { numbers: { observedLow: 31 }, caveats: expect.arrayContaining(['groups-missing']) },
    });
    expect(judge([of('girls', 14), of('boys', null, { absence: 'withheld' })])).toMatchObject({ state: 'withheld' });
  });

  test('a mean needs the counts of every group', () => {
    const counted = [
      of('girls', 20, { numerator: 20, denominator: 100 }),
      of('boys', 40, { numerator: 120, denominator: 300 }),
    ];
    expect(judge(counted, { aggregation: 'mean' })).toMatchObject({ because: { numbers: { observed: 35 } } });
    expect(judge(counted.slice(1), { aggregation: 'mean' })).toMatchObject({ state: 'no-data' });
  });

  test('not where it is not said to be complete, nor for a group of another', () => {
    expect(judge([of('girls', 14), of('boys', 16)], { dimensions: [sex(false)] })).toMatchObject({ state: 'no-data' });
  });
});
