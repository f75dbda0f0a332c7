import { expect, test } from 'vitest';
import { atTheLine, compare } from './compare.ts';

/** An interval as mathematics writes it: `[1,2)`; nothing before or after the comma is infinity. */
const interval = (text: string) => {
  const [low = '', high = ''] = text.slice(1, -1).split(',');
  return {
    low: low === '' ? Number.NEGATIVE_INFINITY : Number(low),
    high: high === '' ? Number.POSITIVE_INFINITY : Number(high),
    lowOpen: text.startsWith('('),
    highOpen: text.endsWith(')'),
  };
};

test.each([
  ['[5,5]', '[5,]', 'met'],
  ['[5,5]', '(5,]', 'unmet'],
  ['(5,]', '(5,]', 'met'],
  ['[5,]', '(5,]', 'undecided'],
  ['(4,6]', '(5,]', 'undecided'],
  ['[6,7]', '(5,]', 'met'],
  ['[4,5)', '[5,]', 'unmet'],
  ['[4,5]', '[5,]', 'undecided'],
  ['[4,5]', '(5,]', 'unmet'],
  ['[,4]', '[5,]', 'unmet'],
  ['[5,5]', '[,5]', 'met'],
  ['[5,5]', '[,5)', 'unmet'],
  ['[,5)', '[,5)', 'met'],
  ['[,5]', '[,5)', 'undecided'],
  ['[3,4]', '[,5)', 'met'],
  ['(5,6]', '[,5]', 'unmet'],
  ['[5,6]', '[,5]', 'undecided'],
  ['[5,6]', '[,5)', 'unmet'],
  ['[6,]', '[,5]', 'unmet'],
  ['[2,3]', '[2,3]', 'met'],
  ['[1,2.5]', '[2,3]', 'undecided'],
  ['[3.1,3.1]', '[2,3]', 'unmet'],
  ['[1.9,1.9]', '[2,3]', 'unmet'],
  ['[2.5,4]', '[2,3]', 'undecided'],
] as const)('what %s allows, against the goal %s, is %s', (value, goal, said) => {
  expect(compare(interval(value), interval(goal))).toBe(said);
});

test.each([
  [5, '(5,]', true],
  [5, '[5,]', false],
  [6, '(5,]', false],
  [5, '[,5)', true],
  [5, '[,5]', false],
  [4, '[,5)', false],
] as const)('%s stands at the line that %s leaves out: %s', (value, goal, said) => {
  expect(atTheLine(value, interval(goal))).toBe(said);
});
