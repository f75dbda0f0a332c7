import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { makeIndicator, makeProgramme, makeObservation, type ObservationParts } from '../fixtures/make-programme.ts';
import type { Indicator, Observation, Programme } from '../generated/types.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { areaReadings } from './area-readings.ts';
import type { Asked } from './barred-reason.ts';

const title = { en: '…' };
const areas = [
  { id: 'east', title, kind: 'town' as const },
  { id: 'west', title, kind: 'town' as const },
];

const of = (id: string, value: number | null, more: ObservationParts): Observation =>
  makeObservation({
    id,
    indicator: 'i',
    period: '2023',
    value,
    status: 'final',
    grade: 'original',
    ...more,
  });

const dimension = (id: string, categories: readonly string[], complete?: boolean) => ({
  id,
  title,
  categories: categories.map((one) => ({ id: one, title })),
  ...(complete === undefined ? {} : { complete }),
});

const below = (
  observations: readonly Observation[],
  indicator: Partial<Indicator> = {},
  asked: Asked = {},
  more: Partial<Programme> = {},
) => {
  const made = makeIndicator({ aggregation: 'sum', ...indicator });
  const programme = makeProgramme({ areas, indicators: [made], observations, ...more });
  const lookup = buildLookup(programme, { asOf: '2024-12-31', knownAt: '2024-12-31' }, defaultRules);
  return areaReadings(made, asked, lookup);
};

const nothing = { periods: [], withheld: [] };
const both = [of('e', 3, { area: 'east' }), of('w', 4, { area: 'west' })];
const froms = (...given: Parameters<typeof below>) => below(...given).periods.map(({ from }) => from);

test('without a rule the areas give nothing', () => {
  expect(below(both, { aggregation: undefined })).toEqual(nothing);
  expect(below(both, { aggregation: 'none' })).toEqual(nothing);
  expect(below([])).toEqual(nothing);
});

test('their sum, period by period, in the order in which the areas first name a period', () => {
  const values = [
    of('e22', 1, { area: 'east', period: '2022' }),
    ...both,
    of('w22', 5, { area: 'west', period: '2022' }),
  ];
  const part = (area: string, observation: string, value: number) => ({ area, observation, value });
  expect(froms(values)).toEqual([
    { by: 'sum', period: '2022', parts: [part('east', 'e22', 1), part('west', 'w22', 5)], missing: [], value: 6 },
    { by: 'sum', period: '2023', parts: [part('east', 'e', 3), part('west', 'w', 4)], missing: [], value: 7 },
  ]);
});

test('one period under two definitions is two', () => {
  const values = [
    of('e', 3, { area: 'east', definition: 'old' }),
    of('w', 4, { area: 'west', definition: 'new' }),
    of('e2', 9, { area: 'east', definition: 'new' }),
  ];
  expect(froms(values).map(({ parts, missing }) => [parts.map(({ observation }) => observation), missing])).toEqual([
    [['e'], ['west']],
    [['e2', 'w'], []],
  ]);
});

test('two periods that end on one day are two', () => {
  const values = [of('e', 3, { area: 'east' }), of('w', 4, { area: 'west', period: '2023-H2' })];
  expect(froms(values).map(({ period, missing }) => [period, missing])).toEqual([
    ['2023', ['west']],
    ['2023-H2', ['east']],
  ]);
});

test('only withheld values are told, from every area', () => {
  const values = [
    of('e', null, { area: 'east', absence: 'withheld' }),
    of('w', null, { area: 'west', absence: 'withheld' }),
    of('w22', null, { area: 'west', absence: 'not-collected', period: '2022' }),
  ];
  expect(below(values)).toEqual({
    periods: [],
    withheld: [
      { kind: 'observation', id: 'e', period: '2023', reason: 'value-withheld' },
      { kind: 'observation', id: 'w', period: '2023', reason: 'value-withheld' },
    ],
  });
});

test('one level of the tree is put together: the areas below the one that is asked for', () => {
  const village = { id: 'village', title, kind: 'town' as const, parent: 'east' };
  const values = [...both, of('v', 2, { area: 'village' })];
  const tree = { areas: [...areas, village] };
  expect(froms(values, {}, { area: 'east' }, tree)).toEqual([
    { by: 'sum', period: '2023', parts: [{ area: 'village', observation: 'v', value: 2 }], missing: [], value: 2 },
  ]);
  expect(froms(values, {}, {}, tree)).toMatchObject([{ value: 7 }]);
});

const girls = of('g', 14, { breakdown: { sex: 'girls' } });
const boys = of('b', 16, { breakdown: { sex: 'boys' } });
const sex = (complete?: boolean) => ({ dimensions: [dimension('sex', ['girls', 'boys'], complete)] });

test('where no area has a value, the categories of a complete dimension give the total, and it is named', () => {
  expect(froms([girls, boys], sex(true))).toEqual([
    {
      by: 'sum',
      dimension: 'sex',
      period: '2023',
      parts: [
        { area: 'girls', observation: 'g', value: 14 },
        { area: 'boys', observation: 'b', value: 16 },
      ],
      missing: [],
      value: 30,
    },
  ]);
  expect(below([girls, boys], sex(false))).toEqual(nothing);
  expect(below([girls, boys], sex())).toEqual(nothing);
  expect(below([girls, boys], {})).toEqual(nothing);
});

test('areas come before categories, also where all that they say is withheld', () => {
  expect(froms([girls, boys, ...both], sex(true))).toMatchObject([{ value: 7 }]);
  const hidden = of('e', null, { area: 'east', absence: 'withheld' });
  expect(below([girls, boys, hidden], sex(true))).toMatchObject({ periods: [], withheld: [{ id: 'e' }] });
});

test('of several complete dimensions the first that says anything gives the total', () => {
  const two = {
    dimensions: [
      dimension('place', ['rural', 'urban'], true),
      dimension('sex', ['girls', 'boys'], true),
      dimension('age', ['young'], true),
    ],
  };
  const young = of('y', 1, { breakdown: { age: 'young' } });
  expect(froms([girls, boys, young], two)).toMatchObject([{ dimension: 'sex', value: 30 }]);
  const hidden = of('r', null, { breakdown: { place: 'rural' }, absence: 'withheld' });
  expect(below([girls, boys, hidden], two)).toMatchObject({ periods: [], withheld: [{ id: 'r' }] });
});

test('a group is not put together from the groups of another dimension', () => {
  expect(below([girls, boys], sex(true), { breakdown: { place: 'rural' } })).toEqual(nothing);
  expect(froms([girls, boys], sex(true), { breakdown: {} })).toMatchObject([{ value: 30 }]);
});
