import { expect, test } from 'vitest';
import { makeCase, makeObservations, type Case } from '../../fixtures/make-programme.ts';
import { checkWholes } from './check-wholes.ts';

const places = { label: { 'zh-Hans': '所' }, kind: 'plain' } as const;
const issues = (parts: Case, values: Record<string, number> = { 2022: 1, 2023: 2 }) =>
  checkWholes(
    makeCase({
      target: { value: 3 },
      observations: makeObservations(values),
      ...parts,
      indicator: { unit: places, ...parts.indicator },
    }),
  ).map(({ code, path }) => `${code} ${path.join('.')}`);

test('a count of places whose figures are all whole may be counted in wholes', () => {
  expect(issues({})).toEqual(['whole-not-said indicators.0.unit']);
});

test.each<[string, Case, Record<string, number>?]>([
  ['a value is no whole', {}, { 2022: 1.5, 2023: 2 }],
  ['the target is no whole', { target: { value: 2.5 } }],
  ['it is no count of such things', { indicator: { unit: { ...places, label: { 'zh-Hans': '公里' } } } }],
  ['it is a rate', { indicator: { unit: { ...places, per: 1000 } } }],
  ['it is an average', { indicator: { timeBasis: 'average' } }],
  ['it says that it is not', { indicator: { unit: { ...places, whole: false } } }],
  ['nothing is expected on the way', { target: { value: 3, path: 'none' } }],
  ['a line is kept', { target: { kind: 'hold', value: 3 } }],
  ['one figure alone tells nothing', {}, {}],
])('nothing is proposed where %s', (_, parts, values) => {
  expect(issues(parts, values)).toEqual([]);
});

test('where only wholes are counted, each number that is none is named', () => {
  const indicator = { unit: { ...places, whole: true } };
  expect(issues({ indicator, target: { value: 3.5 } }, { 2022: 1, 2023: 1.5 })).toEqual([
    'not-whole observations.1.value',
    'not-whole targets.0.value',
  ]);
  expect(issues({ indicator })).toEqual([]);
});
