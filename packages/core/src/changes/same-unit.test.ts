import { expect, test } from 'vitest';
import type { Unit } from '../generated/types.ts';
import { sameUnit } from './same-unit.ts';

const of = (label: Unit['label'], kind: Unit['kind'] = 'plain') => ({ unit: { label, kind } });

test('a unit is the same as far as the languages that both have say so', () => {
  expect(sameUnit(of({ en: 'places' }), of({ en: 'places', 'zh-Hans': '个' }))).toBe(true);
  expect(sameUnit(of({ en: 'places', 'zh-Hans': '个' }), of({ en: 'places' }))).toBe(true);
  expect(sameUnit(of({ en: 'places' }), of({ 'zh-Hans': '个' }))).toBe(true);
  expect(sameUnit(of({ en: 'places', 'zh-Hans': '个' }), of({ en: 'seats', 'zh-Hans': '个' }))).toBe(false);
  expect(sameUnit(of({ en: 'places', 'zh-Hans': '个' }), of({ en: 'places', 'zh-Hans': '所' }))).toBe(false);
});

test('and of the same kind', () => {
  expect(sameUnit(of({ en: '%' }, 'percent'), of({ en: '%' }, 'plain'))).toBe(false);
});
