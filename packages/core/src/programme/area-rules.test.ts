import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import {
  makeCase,
  makeObservation,
  makeObservations,
  type Case,
  type ObservationParts,
} from '../fixtures/make-programme.ts';
import type { Area, Observation } from '../generated/types.ts';
import { checkAreaTotals } from '../parse/sense/check-area-totals.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const words = { en: 'words' };
const town = (id: string, parent?: string): Area => ({
  id,
  title: words,
  kind: 'town',
  ...(parent === undefined ? {} : { parent }),
});
const towns = [town('east'), town('mid'), town('west')];

const values = (period: string, by: Readonly<Record<string, number | null>>, parts: ObservationParts = {}) =>
  Object.entries(by).flatMap(([area, value]) =>
    makeObservations({ [period]: 0 }, { area, id: `${area}-${period}` }).map((o) =>
      makeObservation({ ...o, value, ...parts }),
    ),
  );

const judge = (of: Case, observations: readonly Observation[], areas: readonly Area[] = towns, asOf = '2024-06-30') => {
  const programme = makeCase({ ...of, observations, programme: { areas: [...areas] } });
  const answer = evaluateProgramme(deepFreeze(programme), { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

const sum: Case = {
  target: { value: 30 },
  indicator: { aggregation: 'sum', unit: { label: { en: 'seats' }, kind: 'plain' } },
};
const minimum: Case = { target: { value: 30 }, indicator: { aggregation: 'minimum' } };

describe('the sum of areas', () => {
  test('is judged where no total was published, and keeps its parts', () => {
    const answer = judge(sum, values('2023', { east: 10, mid: 10.1, west: 9.9 }));
    expect(answer).toMatchObject({
      state: 'achieved',
      because: {
        numbers: { observed: 30 },
        caveats: ['publication-date-unknown', 'computed-from-areas'],
        areas: { by: 'sum', period: '2023', value: 30, missing: [] },
      },
    });
    expect(answer.because.used.map(({ id }) => id)).toEqual(['east-2023', 'mid-2023', 'west-2023']);
    expect(answer.because.ignored).toEqual([]);
    expect(answer.because.areas?.parts).toContainEqual({ area: 'mid', observation: 'mid-2023', value: 10.1 });
  });

  test('a published total wins; the computed one is kept, and a difference is told', () => {
    const areas = values('2023', { east: 10, mid: 10, west: 10 });
    const differing = judge(sum, [...areas, ...makeObservations({ 2023: 29 })]);
    expect(differing.because).toMatchObject({ numbers: { observed: 29 }, areas: { value: 30 } });
    expect(differing.because.caveats).toContain('differs-from-areas');
    const agreeing = judge(sum, [...areas, ...makeObservations({ 2023: 30 })]);
    expect(agreeing.because.caveats).not.toContain('differs-from-areas');
    expect(agreeing.because.areas).toMatchObject({ value: 30 });
  });

  test('a missing area makes a lower bound, which may prove and never disproves', () => {
    const proved = judge(sum, values('2023', { east: 20, mid: 10 }));
    expect(proved).toMatchObject({
      state: 'achieved',
      because: { numbers: { observedLow: 30 }, areas: { low: 30, missing: ['west'] } },
    });
    expect(proved.because.caveats).toContain('areas-missing');
    expect(judge(sum, values('2023', { east: 10, mid: 10 })).state).toBe('not-assessable');
  });

  test('a bound of some areas hides no published value', () => {
    const answer = judge(sum, [...makeObservations({ 2022: 31 }), ...values('2023', { east: 1 })]);
    expect(answer).toMatchObject({ state: 'achieved', because: { dates: { period: '2022' } } });
  });

  test('where values may be negative a missing area bounds nothing', () => {
    const of: Case = { ...sum, indicator: { ...sum.indicator, limits: { min: -50 } } };
    expect(judge(of, values('2023', { east: 40, mid: 40 }))).toMatchObject({ state: 'no-data' });
  });

  test('a withheld area withholds the whole', () => {
    const [first, ...rest] = values('2023', { east: null, mid: 20, west: 20 });
    const observations = [makeObservation({ ...first, absence: 'withheld' }), ...rest];
    const answer = judge(sum, observations);
    expect(answer).toMatchObject({ state: 'withheld', because: { reason: 'value-withheld' } });
    expect(JSON.stringify(answer.because.numbers)).not.toContain('40');
  });

  test('an area without a task is left out', () => {
    const [first, ...rest] = values('2023', { east: null, mid: 15, west: 15 });
    expect(judge(sum, [makeObservation({ ...first, absence: 'not-applicable' }), ...rest]).state).toBe('achieved');
  });

  test('one level of the tree is summed; a single top area stands for the whole', () => {
    const tree = [town('district'), ...['east', 'mid', 'west'].map((id) => town(id, 'district'))];
    const three = values('2023', { east: 10, mid: 10, west: 10 });
    expect(judge(sum, three, tree).state).toBe('achieved');
    const deep = [...towns, town('village', 'east')];
    expect(judge(sum, [...three, ...values('2023', { village: 99 })], deep).because.numbers.observed).toBe(30);
    expect(judge({ ...sum, target: { value: 30, area: 'district' } }, three, tree).state).toBe('achieved');
  });

  test('without a rule nothing is put together', () => {
    const of: Case = { ...sum, indicator: { ...sum.indicator, aggregation: 'none' } };
    const answer = judge(of, values('2023', { east: 10, mid: 10, west: 10 }));
    expect(answer.state).toBe('no-data');
    expect(answer.because.areas).toBeUndefined();
  });

  test('provisional where a part is, and paced like any value', () => {
    const of: Case = { ...sum, baseline: { value: 0, date: '2020' } };
    const [first, ...rest] = values('2023', { east: 6, mid: 6, west: 6 });
    expect(judge(of, [{ ...first!, status: 'provisional' }, ...rest])).toMatchObject({
      state: 'on-track',
      flags: ['provisional'],
    });
  });
});

describe('the mean of areas', () => {
  const mean: Case = { target: { value: 60 }, indicator: { aggregation: 'mean' } };
  const rates = (by: Readonly<Record<string, readonly [number, number]>>, scale = 100) =>
    Object.entries(by).flatMap(([area, [numerator, denominator]]) =>
      makeObservations(
        { 2023: Number(((scale * numerator) / denominator).toFixed(1)) },
        {
          id: area,
          area,
          numerator,
          denominator,
        },
      ),
    );

  test('is the mean of counts, not of rates', () => {
    const answer = judge(mean, rates({ east: [90, 100], mid: [10, 100], west: [500, 800] }));
    expect(answer).toMatchObject({
      state: 'achieved',
      because: { numbers: { observed: 60, numerator: 600, denominator: 1000 } },
    });
  });

  test('without counts, or with an area missing, there is none', () => {
    expect(judge(mean, values('2023', { east: 60, mid: 60, west: 60 })).state).toBe('no-data');
    expect(judge(mean, rates({ east: [90, 100], mid: [60, 100] }))).toMatchObject({
      state: 'no-data',
      because: { reason: 'areas-missing' },
    });
  });

  test('a rate per thousand is recognised by its own values, and nothing is guessed', () => {
    const of: Case = { ...mean, indicator: { aggregation: 'mean', unit: { label: words, kind: 'plain' } } };
    const by = { east: [4, 1000], mid: [5, 1000], west: [6, 1000] } as const;
    expect(judge(of, rates(by, 1000)).because.numbers.observed).toBe(5);
    const wrong = rates(by, 1000).map((o) => makeObservation({ ...o, value: (o.value ?? Number.NaN) * 7 }));
    expect(judge(of, wrong).state).toBe('no-data');
  });
});

describe('the least of areas', () => {
  test('is judged, and says which areas it was taken from', () => {
    expect(judge(minimum, values('2023', { east: 31, mid: 30, west: 45 }))).toMatchObject({
      state: 'achieved',
      because: { numbers: { observed: 30 }, areas: { by: 'minimum', value: 30 } },
    });
  });

  test('with an area missing it may prove failure, never success', () => {
    const late = '2026-06-30';
    expect(judge(minimum, values('2025', { east: 29, mid: 40 }), towns, late).state).toBe('missed');
    expect(judge(minimum, values('2025', { east: 31, mid: 40 }), towns, late).state).toBe('not-assessable');
  });
});

test('a published value that differs from what its areas give is an issue, whatever the rule', () => {
  const rated = (area: string | undefined, numerator: number, value = numerator) =>
    makeObservations({ 2023: value }, { id: `r-${area}`, numerator, denominator: 100, ...(area ? { area } : {}) });
  const file = (aggregation: 'sum' | 'mean' | 'minimum', published: number) =>
    makeCase({
      ...minimum,
      indicator: { aggregation },
      programme: { areas: [...towns] },
      observations: [
        ...['east', 'mid', 'west'].flatMap((area, i) => rated(area, 30 + i)),
        ...rated(undefined, 31, published),
      ],
    });
  for (const [rule, agreeing, differing] of [
    ['sum', 93, 92],
    ['mean', 31, 33],
    ['minimum', 30, 31],
  ] as const) {
    expect(checkAreaTotals(file(rule, agreeing))).toEqual([]);
    expect(checkAreaTotals(file(rule, differing))).toMatchObject([{ code: 'total-mismatch' }]);
  }
});
