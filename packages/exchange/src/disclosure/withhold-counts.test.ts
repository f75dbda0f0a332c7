import type { Area, Indicator, Observation, Programme } from '@onemetre/core';
import { describe, expect, test } from 'vitest';
import { smallProgramme } from '../fixtures/small-programme.ts';
import { withholdCounts } from './withhold-counts.ts';

const base = smallProgramme();
const [counted] = base.indicators as [Indicator];
const town = (id: string, parent?: string): Area => ({
  id,
  title: { en: id },
  kind: 'town',
  ...(parent ? { parent } : {}),
});

/** Values of the indicator `children` unless said otherwise; an id is made of what is given. */
const plan = (
  observations: readonly (Partial<Observation> & { readonly value: number | null })[],
  { indicators = [counted], ...rest }: Partial<Programme> = {},
): Programme => ({
  ...base,
  areas: ['a', 'b', 'c', 'd'].map((id) => town(id)),
  ...rest,
  indicators,
  observations: observations.map(
    (one, at): Observation =>
      ({
        id: `o${at}`,
        indicator: 'children',
        period: '2024',
        status: 'final',
        grade: 'original',
        ...one,
      }) as Observation,
  ),
});

const told = (programme: Programme, threshold = 10, earlier: readonly Programme[] = []) => {
  const { withheld, issues } = withholdCounts(programme, { threshold, earlier });
  return {
    hidden: Object.fromEntries(
      withheld.map(({ observation, why }) => [programme.observations?.[observation]?.id ?? '', why]),
    ),
    issues: issues.map(({ code, path, values }) => [code, path[1], values['what']]),
    widths: withheld.flatMap(({ bounds }) => bounds.map(({ low, high }) => high - low)),
  };
};

test('a small count is withheld, and the smallest other one that its total would give it away by', () => {
  const found = told(
    plan([
      { value: 100 },
      { area: 'a', value: 3 },
      { area: 'b', value: 20 },
      { area: 'c', value: 30 },
      { area: 'd', value: 47 },
    ]),
  );
  expect(found.hidden).toEqual({ o1: 'small', o2: 'protects' });
  expect(found.issues).toEqual([]);
  expect(Math.min(...found.widths)).toBeGreaterThanOrEqual(10);
});

test('no deaths are no secret, and a count at the threshold stands', () => {
  expect(told(plan([{ value: 10 }, { area: 'a', value: 0 }, { area: 'b', value: 10 }])).hidden).toEqual({});
});

describe('a small number is found in every disguise', () => {
  const sexes = {
    id: 'sex',
    title: { en: 'sex' },
    categories: ['girls', 'boys', 'all'].map((id) => ({ id, title: { en: id } })),
  };
  const flow = { ...counted, timeBasis: 'flow', frequency: 'month' } as Indicator;
  const yearToDate = { ...counted, timeBasis: 'year-to-date', frequency: 'month' } as Indicator;
  const running = { ...counted, timeBasis: 'running-total', frequency: 'year' } as Indicator;
  const percent = { label: { en: '%' }, kind: 'percent' } as const;
  const rate: Indicator = {
    ...counted,
    id: 'rate',
    unit: percent,
    aggregation: 'none',
    numerator: { en: 'reached' },
    denominator: { en: 'children' },
  };
  const named = { ...counted, title: { en: 'children' }, sensitivity: 'public' } as Indicator;

  test.each<[string, Programme, readonly string[]]>([
    [
      'a total written as its first and last day',
      plan(
        [
          { period: '2024-01-01/2024-12-31', value: 50 },
          { area: 'a', value: 3 },
          { area: 'b', value: 20 },
          { area: 'c', value: 12 },
          { area: 'd', value: 15 },
        ],
        { indicators: [flow] },
      ),
      ['o3'],
    ],
    [
      'a category that stands for all',
      plan(
        [
          { breakdown: { sex: 'all' }, value: 50 },
          { breakdown: { sex: 'girls' }, value: 4 },
          { breakdown: { sex: 'boys' }, value: 46 },
        ],
        {
          areas: [],
          indicators: [{ ...counted, dimensions: [sexes] }],
        },
      ),
      ['o2'],
    ],
    [
      'a total without an area above streets whose parent is the district',
      plan([{ value: 50 }, { area: 'a', value: 3 }, { area: 'b', value: 47 }], {
        areas: [town('district'), town('a', 'district'), town('b', 'district')],
      }),
      ['o2'],
    ],
    [
      'a street that is left out',
      plan([{ value: 50 }, { area: 'a', value: 20 }, { area: 'b', value: 27 }], {
        areas: [town('a'), town('b'), town('c')],
      }),
      ['o1'],
    ],
    [
      'quarters of a year',
      plan(
        [
          { period: '2024', value: 60 },
          { period: '2024-Q1', value: 20 },
          { period: '2024-Q2', value: 20 },
          { period: '2024-Q3', value: 16 },
        ],
        { areas: [], indicators: [flow] },
      ),
      ['o3'],
    ],
    [
      'two counts from the first day of the year',
      plan(
        [
          { period: '2024-06', value: 40 },
          { period: '2024-07', value: 43 },
          { period: '2024-08', value: 60 },
        ],
        { areas: [], indicators: [yearToDate] },
      ),
      ['o0'],
    ],
    [
      'two running totals',
      plan(
        [
          { period: '2022', value: 200 },
          { period: '2023', value: 204 },
          { period: '2024', value: 260 },
        ],
        { areas: [], indicators: [running] },
      ),
      ['o0'],
    ],
    [
      'a rate of a whole that another indicator gives',
      plan([{ value: 40 }, { indicator: 'rate', value: 12.5 }], { areas: [], indicators: [named, rate] }),
      ['o1'],
    ],
    [
      'a rate in so many of a thousand',
      plan([{ value: 2000 }, { indicator: 'rate', value: 2 }], {
        areas: [],
        indicators: [named, { ...rate, unit: { label: { en: 'per 1,000' }, kind: 'plain', per: 1000 } }],
      }),
      ['o1'],
    ],
    [
      'those who are left',
      plan([{ value: 42 }, { indicator: 'rate', value: 97.62 }], { areas: [], indicators: [named, rate] }),
      ['o1'],
    ],
    [
      'a provisional value of the same people',
      plan([
        { value: 100 },
        { area: 'a', value: 3 },
        { area: 'a', value: 12, status: 'provisional' },
        { area: 'b', value: 97 },
      ]),
      ['o2'],
    ],
  ])('%s', (_, programme, protects) => {
    const found = told(programme);
    expect(found.issues).toEqual([]);
    for (const id of protects) expect(found.hidden).toHaveProperty(id);
    expect(Math.min(...found.widths)).toBeGreaterThanOrEqual(10 - 1e-6);
  });

  test('what an earlier release shows cannot be taken back', () => {
    const earlier = plan([{ area: 'a', value: 7 }]);
    const now = plan([{ value: 100 }, { area: 'a', value: 7 }, { area: 'b', value: 93 }]);
    expect(told(now).issues).toEqual([]);
    expect(told(now, 10, [earlier]).issues).toEqual([['withheld-derivable', 1, 'withheld']]);
  });

  test('a total of an earlier release brings back what is withheld now', () => {
    const earlier = plan([
      { value: 100 },
      { area: 'b', value: 40 },
      { area: 'c', value: 30 },
      { area: 'd', value: 27 },
    ]);
    const now = plan([{ area: 'a', value: null, absence: 'withheld' }]);
    expect(told(now).issues).toEqual([]);
    expect(told(now, 10, [earlier]).issues).toContainEqual(['withheld-derivable', 0, 'withheld']);
  });

  test('a starting point says the number of its day', () => {
    const figures = [{ id: 'f', title: { en: 'start' }, value: 3, unit: counted.unit, date: '2024' as const }];
    const baselines = [{ figure: 'f', sameLabel: true, sameBasis: true }];
    const now = plan([{ value: 3 }], { areas: [], figures, indicators: [{ ...counted, baselines }] });
    expect(told(now).issues).toEqual([['withheld-derivable', 0, 'withheld']]);
  });

  test('where nothing more can be withheld, it is refused and the cell is named', () => {
    const indicators = [{ ...counted, title: { en: 'children' } }, { ...rate, sensitivity: 'public' } as Indicator];
    const now = plan([{ value: 5 }, { indicator: 'rate', value: 100, numerator: 5, denominator: 5 }], {
      areas: [],
      indicators,
    });
    expect(told(now).issues).toEqual([['withheld-derivable', 0, 'withheld']]);
  });
});

test('what a public document says already is no secret', () => {
  const documents = [
    {
      id: 'yearbook',
      title: { en: 'Yearbook' },
      kind: 'statistics',
      published: '2025-01-01',
      address: 'https://example.org/',
      availability: 'read',
    },
    { id: 'table', title: { en: 'Table' }, kind: 'data', availability: 'read' },
  ] as const;
  const of = (document: string) => plan([{ value: 3, sources: [{ document }] }], { areas: [], documents });
  expect(told(of('yearbook')).hidden).toEqual({});
  expect(told(of('table')).hidden).toEqual({ o0: 'small' });
});

test('areas that are formed or merged count while they are there', () => {
  const areas = [town('a'), town('b'), { ...town('new'), from: '2025' } as Area];
  const now = plan([{ value: 50 }, { area: 'a', value: 4 }, { area: 'b', value: 46 }], { areas });
  expect(told(now).hidden).toEqual({ o1: 'small', o2: 'protects' });
});

test('parts that do not make up the whole leave room of their own', () => {
  const now = plan([{ value: 500 }, { area: 'a', value: 4 }, { area: 'b', value: 46 }], {
    areas: [town('a'), town('b')],
  });
  expect(told(now).hidden).toEqual({ o1: 'small' });
});

test('numbers that contradict each other prove nothing', () => {
  const now = plan([{ value: 20 }, { area: 'a', value: 4 }, { area: 'b', value: 46 }], {
    areas: [town('a'), town('b')],
  });
  expect(told(now).issues).toEqual([['withheld-unproved', 1, undefined]]);
});

test('an indicator that is open to all is not looked at', () => {
  expect(told(plan([{ value: 3 }], { indicators: [{ ...counted, sensitivity: 'public' }] }))).toEqual({
    hidden: {},
    issues: [],
    widths: [],
  });
});

test('the threshold can be another', () => {
  expect(told(plan([{ value: 7 }], { areas: [] }), 5).hidden).toEqual({});
  expect(told(plan([{ value: 7 }], { areas: [] }), 8).hidden).toEqual({ o0: 'small' });
});
