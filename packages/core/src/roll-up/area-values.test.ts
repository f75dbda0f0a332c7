import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { makeIndicator, makeObservation, makeProgramme, type ObservationParts } from '../fixtures/make-programme.ts';
import { seedProgramme } from '../fixtures/seed-programme.ts';
import type { Indicator } from '../generated/types.ts';
import { areaValues } from './area-values.ts';

const dates = { asOf: '2025-06-30', knownAt: '2025-06-30', rules: defaultRules };
const area = (id: string, parent?: string) => ({
  id,
  title: { en: id },
  kind: 'town' as const,
  ...(parent === undefined ? {} : { parent }),
});

const programmeOf = (observations: readonly ObservationParts[], indicator: Partial<Indicator> = {}) =>
  makeProgramme({
    areas: [area('east'), area('west'), area('south')],
    indicators: [makeIndicator({ id: 'i', aggregation: 'sum', ...indicator })],
    observations: observations.map((observation, i) =>
      makeObservation({ id: `o${i}`, period: '2024', value: null, ...observation }),
    ),
  });

test('the published value stands beside the sum of the areas, and that they differ is told', () => {
  const observations = [
    { value: 31 },
    { area: 'east', value: 10 },
    { area: 'west', value: 12 },
    { area: 'south', value: 5 },
  ];
  const found = areaValues(programmeOf(observations), 'i', dates);
  expect(found).toMatchObject({
    period: '2024',
    published: { value: 31 },
    computed: { by: 'sum', value: 27 },
    differs: true,
  });
  expect(found.areas.map(({ area: id, observation }) => [id, observation?.value])).toEqual([
    ['east', 10],
    ['west', 12],
    ['south', 5],
  ]);
});

test('missing, withheld and not applicable stay apart, and none of them is 0', () => {
  const observations = [
    { area: 'east', value: 0 },
    { area: 'west', absence: 'withheld' as const },
    { area: 'south', absence: 'not-applicable' as const },
  ];
  const found = areaValues(programmeOf(observations), 'i', dates);
  expect(found.areas.map(({ observation, reason }) => observation?.value ?? reason)).toEqual([
    0,
    'value-withheld',
    'value-not-applicable',
  ]);
  expect(found.computed?.reason).toBe('value-withheld');
  const silent = areaValues(programmeOf(observations.slice(0, 1)), 'i', dates);
  expect(silent.areas.map(({ reason }) => reason)).toEqual([null, 'no-observation', 'no-observation']);
  expect(silent.computed).toMatchObject({ low: 0, missing: ['west', 'south'] });
  expect(silent.computed?.value).toBeUndefined();
});

test('why an area has no value is said of its period, not of another', () => {
  const observations = [
    { area: 'east', value: 1 },
    { area: 'west', period: '2023', absence: 'withheld' as const },
  ];
  const found = areaValues(programmeOf(observations), 'i', dates);
  expect(found.areas.map(({ reason }) => reason)).toEqual([null, 'no-observation', 'no-observation']);
});

test('where no area has a value there is no period and nothing to compare with the published one', () => {
  expect(areaValues(programmeOf([{ value: 31 }]), 'i', dates)).toMatchObject({
    period: null,
    published: null,
    computed: null,
    differs: false,
  });
});

test('a published value that is only about right is not said to differ', () => {
  const observations = [
    { value: 31, qualifier: 'about' as const },
    ...['east', 'west', 'south'].map((id) => ({ area: id, value: 9 })),
  ];
  expect(areaValues(programmeOf(observations), 'i', dates)).toMatchObject({
    published: { value: 31 },
    computed: { value: 27 },
    differs: false,
  });
});

test('the latest period counts, and what was not yet published is not known', () => {
  const observations = [
    { area: 'east', period: '2023', value: 1, published: '2024-02-01' },
    { area: 'east', period: '2024', value: 2, published: '2025-09-01' },
  ];
  expect(areaValues(programmeOf(observations), 'i', dates).period).toBe('2023');
  const later = { ...dates, asOf: '2025-12-31', knownAt: '2025-12-31' };
  expect(areaValues(programmeOf(observations), 'i', later).period).toBe('2024');
});

test('without a rule the areas are shown and nothing is computed', () => {
  const found = areaValues(programmeOf([{ area: 'east', value: 4 }], { aggregation: 'none' }), 'i', dates);
  expect(found.computed).toBeNull();
  expect(found.areas[0]?.observation?.value).toBe(4);
});

test('the invented district has seven areas; a mean without counts is none', () => {
  const programme = seedProgramme('demo-district/plan-2021-2025');
  const found = areaValues(programme, 'fitness-share', { ...dates, asOf: '2026-03-20', knownAt: '2026-03-20' });
  expect(found.areas.length).toBe(7);
  expect(found).toMatchObject({ published: { value: 61.3 }, computed: { by: 'mean', reason: 'no-denominator' } });
});

test('an indicator that is not there is a wrong call', () => {
  expect(() => areaValues(programmeOf([]), 'x', dates)).toThrow('requires an indicator of the programme, got x');
});
