import { expect, test } from 'vitest';
import { decidingMethod } from './deciding-method.ts';

test.each([
  ['linear-pace', 'pace', 'linear-pace'],
  ['linear-pace', 'met', null],
  ['linear-pace', 'rate-only', null],
  ['cumulative', 'met', 'cumulative'],
  ['cumulative', 'no-data', null],
  ['hold', 'hold', 'hold'],
  ['standing', 'standing', 'standing'],
] as const)('of %s, with the rule %s, it names %s', (method, rule, named) => {
  expect(decidingMethod({ method, rule })).toBe(named);
});
