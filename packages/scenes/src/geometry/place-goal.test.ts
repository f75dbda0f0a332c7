import { expect, test } from 'vitest';
import { placeGoal } from './place-goal.ts';

test('each step is one thing, and the last is at the flag', () => {
  expect(placeGoal(4)).toEqual({ flag: 10, steps: [2.5, 5, 7.5, 10] });
  expect(placeGoal(20).steps).toHaveLength(20);
});

test('a line without steps where they are too many, or not whole', () => {
  expect(placeGoal(21)).toEqual({ flag: 10, steps: [] });
  expect(placeGoal(4.5)).toEqual({ flag: 10, steps: [] });
});

test('nothing is nowhere to get to', () => {
  expect(() => placeGoal(0)).toThrow('above 0');
  expect(() => placeGoal(Number.NaN)).toThrow('got NaN');
});
