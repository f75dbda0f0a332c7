import { expect, test } from 'vitest';
import type { Goal } from './goal.ts';
import { liesBeyond } from './goal-numbers.ts';

const upTo95: Goal = { accepts: { low: 90, high: Infinity, lowOpen: false, highOpen: false }, way: 1, beyond: 95 };
const downTo90: Goal = { accepts: { low: -Infinity, high: 95, lowOpen: false, highOpen: false }, way: -1, beyond: 90 };

const exactly = (value: number) => ({ low: value, high: value, lowOpen: false, highOpen: false });
const over = (value: number) => ({ low: value, high: Infinity, lowOpen: true, highOpen: false });
const under = (value: number) => ({ low: -Infinity, high: value, lowOpen: false, highOpen: true });

test('beyond the far end begins past it: the end itself is within, and “over” it is past it', () => {
  expect([exactly(95), exactly(95.1), over(95), over(94)].map((one) => liesBeyond(upTo95, one))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([exactly(90), exactly(89.9), under(90), under(91)].map((one) => liesBeyond(downTo90, one))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a goal with one end has nothing beyond it', () => {
  const { beyond: _, ...open } = upTo95;
  expect(liesBeyond(open, exactly(1000))).toBe(false);
});
