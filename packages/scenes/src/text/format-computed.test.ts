import type { Unit } from '@onemetre/core';
import { decimalsOf } from '@onemetre/core/math';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAxis } from './format-axis.ts';
import { formatChange } from './format-change.ts';
import { formatComputed } from './format-computed.ts';
import { formatGap } from './format-gap.ts';
import { formatRatio } from './format-ratio.ts';
import { formatShare } from './format-share.ts';

const percent: Unit = { label: { 'zh-Hans': '%' }, kind: 'percent' };
const permille: Unit = { label: { 'zh-Hans': '‰' }, kind: 'permille' };
const units: Unit = { label: { 'zh-Hans': '个', en: 'units' }, kind: 'plain' };

test.each([
  [5.333333, undefined, [4, 6], '5.3 units'],
  [5.333333, undefined, [4.55], '5.333 units'],
  [5.333333, undefined, [], '5.33 units'],
  [5.3, 2, [4, 6], '5.30 units'],
  [5, undefined, [4, 6], '5 units'],
  [5.333333, 1, [4.555], '5.333 units'],
  [23.123456789, undefined, [1.123456], '23.123457 units'],
  [-0.0000000000001, undefined, [0, 20], '0 units'],
  [5.333333, undefined, [{ value: 4, printed: '4.00' }], '5.333 units'],
] as const)('%s with precision %s, computed from %j, is %s', (value, precision, from, words) => {
  expect(formatComputed(value, { unit: units, precision }, 'en', { from })).toBe(words);
});

test('what fails a cut is never printed as the cut', () => {
  const scale = { unit: units };
  expect(formatComputed(44.96, scale, 'en', { from: [40], apartFrom: [45, undefined] })).toBe('44.96 units');
  expect(formatComputed(45, scale, 'en', { from: [40], apartFrom: [45] })).toBe('45 units');
  expect(formatComputed(0.1 + 0.2, scale, 'en', { from: [40], apartFrom: [0.3] })).toBe('0.3 units');
  expect(formatRatio(0.94996, 'en', [0.6, 0.95])).toBe('0.94996');
  expect(formatRatio(0.95, 'en', [0.6, 0.95])).toBe('0.95');
});

test('a cut that has more decimals than are shown moves to the side on which every value has what is said', () => {
  expect(formatComputed(5.333, { unit: units }, 'en', { round: 'up' })).toBe('5.34 units');
  expect(formatComputed(5.337, { unit: units }, 'en', { round: 'down' })).toBe('5.33 units');
  expect(formatComputed(5.33, { unit: units }, 'en', { round: 'up' })).toBe('5.33 units');
  expect(formatComputed(-5.337, { unit: units }, 'en', { round: 'up' })).toBe('-5.33 units');
});

test.each([
  [0, '0%'],
  [0.004, '0.4%'],
  [0.00004, '不到0.01%'],
  [5.5e-17, '0%'],
  [0.5333, '53%'],
  [0.994, '99%'],
  [0.9984, '99.8%'],
  [0.9996, '99.96%'],
  [0.99999996, '99.99%以上'],
  [1, '100%'],
  [1.00000004, '不到100.01%'],
  [1.004, '100.4%'],
  [-0.12, '-12%'],
  [-0.00000004, '-0.01%以上'],
])('the share %s is %s', (share, words) => {
  expect(formatShare(share, 'zh-Hans')).toBe(words);
});

test('no share but the whole is 100%, and none but nothing 0%', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 2, noNaN: true }), fc.constantFrom(0, 1, 2), (share, decimals) => {
      const words = formatShare(share, 'en', decimals);
      if (Math.abs(share - 1) > 1e-6) expect(words).not.toBe('100%');
      if (Math.abs(share) > 1e-6) expect(words).not.toBe('0%');
      expect(words).not.toMatch(/^-0%$/);
    }),
  );
});

test.each([
  [{ unit: percent }, 'zh-Hans', '0.2个百分点'],
  [{ unit: percent }, 'en', '0.2 percentage points'],
  [{ unit: permille }, 'zh-Hans', '0.2个千分点'],
  [{ unit: units }, 'zh-Hans', '0.2个'],
  [{ unit: units, precision: 2 }, 'zh-Hans', '0.20个'],
] as const)('a difference of shares is worded in points, never in per cent', (scale, locale, words) => {
  expect(formatGap(0.2, scale, locale, { from: [0.5, 0.7] })).toBe(words);
});

test('a difference is never printed as none', () => {
  expect(formatGap(0.004, { unit: percent, precision: 1 }, 'en', { from: [99.9, 100] })).toBe(
    '0.004 percentage points',
  );
  expect(formatGap(1, { unit: percent }, 'en', { from: [99, 100] })).toBe('1 percentage point');
  expect(formatChange(0.0004, { unit: units }, 'en', { from: [1, 2] })).toBe('a rise of 0.0004 units');
  expect(formatChange(-0.0004, { unit: units }, 'zh-Hans', { from: [1, 2] })).toBe('减少0.0004个');
  expect(formatChange(-1e-15, { unit: units }, 'zh-Hans', { from: [1, 2] })).toBe('不变');
  expect(formatChange(-29.96, { unit: percent }, 'zh-Hans', { from: [1], apartFrom: [30] })).toBe('下降29.96个百分点');
});

test.each([
  [[0, 2000, 4000, 6000, 8000, 10000, 12000], 'en', ['0', '2k', '4k', '6k', '8k', '10k', '12k']],
  [[0, 5000, 10000], 'zh-Hans', ['0', '0.5万', '1.0万']],
  [[0, 5000], 'en', ['0', '5,000']],
  [[0, 0.5, 1], 'en', ['0', '0.5', '1.0']],
  [[0, 500000, 1000000, 1500000], 'en', ['0', '0.5m', '1.0m', '1.5m']],
  [[-20000, -10000, 0], 'en', ['-20k', '-10k', '0']],
  [[0, 1e8, 2e8], 'zh-Hans', ['0', '1亿', '2亿']],
  [[], 'en', []],
] as const)('the axis %j in %s has one notation', (values, locale, words) => {
  expect(formatAxis(values, locale)).toEqual(words);
});

test('a computed number has at most one decimal more than the numbers it comes from', () => {
  const value = fc.integer({ min: -1e6, max: 1e6 }).chain((n) => fc.constantFrom(0, 1, 2).map((d) => n / 10 ** d));
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.array(value, { minLength: 1 }), (number, from) => {
      const said = formatComputed(number, { unit: units }, 'zh-Hans', { from, how: 'digits' });
      expect(said.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(Math.max(...from.map(decimalsOf)) + 1);
      expect(said).not.toMatch(/^-0(\.0*)?$/);
    }),
  );
});
