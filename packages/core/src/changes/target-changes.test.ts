import { expect, test } from 'vitest';
import { makeIndicator, makeTarget, type TargetParts } from '../fixtures/make-programme.ts';
import type { Indicator } from '../generated/types.ts';
import { targetChanges } from './target-changes.ts';

const side = (target: TargetParts, indicator: Partial<Indicator> | null = {}) => ({
  target: makeTarget(target),
  indicator: indicator === null ? undefined : makeIndicator(indicator),
});

const base = { list: 'targets', id: 'later', earlier: 'earlier' };
const revision = { date: '2024-05-01', reason: { en: 'reached early' } };

const between = (
  earlier: TargetParts,
  later: TargetParts,
  indicator: Partial<Indicator> | null = {},
  stated: typeof revision | undefined = undefined,
) => targetChanges(side({ id: 'earlier', ...earlier }, indicator), side({ id: 'later', ...later }, indicator), stated);

test('the same number, or none on both sides, is no change', () => {
  expect(between({ value: 80 }, { value: 80 })).toEqual([]);
  expect(between({ kind: 'direction' }, { kind: 'direction' })).toEqual([]);
});

test('a number is raised or lowered, with what that asks for and the reason that is stated', () => {
  expect(between({ value: 80 }, { value: 90 }, {}, revision)).toEqual([
    { ...base, kind: 'raised', from: 80, to: 90, demand: 'more', revision },
  ]);
  expect(between({ value: 80 }, { value: 70 })).toEqual([
    { ...base, kind: 'lowered', from: 80, to: 70, demand: 'less' },
  ]);
  const atMost = (value: number) => ({ comparator: 'le' as const, value });
  expect(between(atMost(8), atMost(9), { direction: 'down' })).toMatchObject([{ kind: 'raised', demand: 'less' }]);
  expect(between(atMost(8), atMost(7), { direction: 'down' })).toMatchObject([{ kind: 'lowered', demand: 'more' }]);
});

test('what a number on both sides, or one without a direction, asks for is unclear', () => {
  const [exactly, bare] = [{ comparator: 'eq' as const }, { comparator: 'not-stated' as const }];
  const aimless: Partial<Indicator> = { direction: 'none' };
  expect(between({ ...exactly, value: 8 }, { ...exactly, value: 9 })).toMatchObject([{ demand: 'unclear' }]);
  expect(between({ ...bare, value: 8 }, { ...bare, value: 9 }, aimless)).toMatchObject([{ demand: 'unclear' }]);
  expect(between({ ...bare, value: 8 }, { ...bare, value: 9 })).toMatchObject([{ demand: 'more' }]);
});

const relative = (change: number, as: 'points' | 'percent' = 'points') =>
  ({ relative: { base: 'baseline', change, as } }) as const;

test.each<[string, TargetParts, TargetParts]>([
  ['kind', {}, { kind: 'hold' }],
  ['comparator', {}, { comparator: 'gt' }],
  ['group', { breakdown: { sex: 'girls' } }, { breakdown: { sex: 'boys' } }],
  ['group', {}, { area: 'west' }],
  ['range', { low: 1, high: 9 }, { low: 2, high: 9 }],
  ['range', { low: 1, high: 9 }, { low: 1, high: 8 }],
  ['tolerance', { tolerance: 1 }, {}],
  ['times', { times: 1 }, { times: 2 }],
  ['times', { amount: 1 }, { amount: 2 }],
  ['times', { per: 'month' }, { per: 'year' }],
  ['threshold', { threshold: 1 }, { threshold: 2 }],
  ['threshold', { share: 90 }, { share: 95 }],
  ['relative', relative(5), relative(6)],
  ['relative', relative(5), relative(5, 'percent')],
  ['relative', {}, relative(5)],
  ['value', {}, { value: undefined }],
])('another %s is restated and no number compared', (field, earlier, later) => {
  const found = between({ value: 80, ...earlier }, { value: 90, ...later }, {}, revision);
  expect(found).toEqual([{ ...base, kind: 'restated', fields: [field], revision }]);
});

test('two units, or an indicator that is not there, cannot be compared', () => {
  const restated = [{ ...base, kind: 'restated', fields: ['unit'] }];
  const [a, b] = [
    { id: 'earlier', value: 80 },
    { id: 'later', value: 90 },
  ];
  const places = { unit: { label: { en: 'places' }, kind: 'plain' as const } };
  expect(targetChanges(side(a), side(b, places), undefined)).toEqual(restated);
  expect(targetChanges(side(a, null), side(b), undefined)).toEqual(restated);
  expect(targetChanges(side(a), side(b, null), undefined)).toEqual(restated);
});

test('what lies on the way, the path and the strength are told beside the number, without its reason', () => {
  const interim = [{ date: '2023', value: 60 }];
  const beside = { ...base, kind: 'restated', fields: ['interim', 'path', 'strength'] };
  const later: TargetParts = { interim, path: 'stepped', strength: 'binding' };
  expect(between({ value: 80 }, { value: 80, ...later }, {}, revision)).toEqual([beside]);
  expect(between({ value: 80 }, { value: 90, ...later }, {}, revision)).toEqual([
    { ...base, kind: 'raised', from: 80, to: 90, demand: 'more', revision },
    beside,
  ]);
  expect(between({ value: 80 }, { value: 80, kind: 'hold', ...later })).toEqual([
    { ...base, kind: 'restated', fields: ['kind'] },
    beside,
  ]);
  expect(between({ value: 80 }, { value: 80, path: 'straight', interim: [] })).toEqual([]);
  for (const other of [
    { date: '2024', value: 60 },
    { date: '2023', value: 61 },
  ])
    expect(between({ interim }, { interim: [other] })).toMatchObject([{ fields: ['interim'] }]);
});
