import { expect, test } from 'vitest';
import type { Indicator } from '../generated/types.ts';
import { isNegativeCount } from './is-negative-count.ts';

const people: Pick<Indicator, 'sensitivity' | 'unit'> = {
  sensitivity: 'small-cell',
  unit: { label: { en: 'children' }, kind: 'plain' },
};

test('below 0 no people are counted: -9 is a code for a value that was kept back', () => {
  expect(isNegativeCount({ value: -9 }, people)).toBe(true);
});

test('nobody is a number of people, and a value that is missing is none', () => {
  expect(isNegativeCount({ value: 0 }, people)).toBe(false);
  expect(isNegativeCount({ value: null }, people)).toBe(false);
});

test('what may rightly fall below 0 is left as it is: a rate, and what counts nobody one by one', () => {
  expect(isNegativeCount({ value: -9 }, { ...people, unit: { label: { en: '%' }, kind: 'percent' } })).toBe(false);
  expect(isNegativeCount({ value: -9 }, { unit: people.unit })).toBe(false);
});
