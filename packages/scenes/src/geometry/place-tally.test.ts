import { expect, test } from 'vitest';
import { placeTally } from './place-tally.ts';

test('each item is one mark, and few items do not swell', () => {
  expect(placeTally(2, 40)).toEqual([
    { x: 0, width: 0.02 },
    { x: 0.025, width: 0.02 },
  ]);
  expect(placeTally(1, 1)[0]?.width).toBeCloseTo(1 / 30, 6);
});

test('none is nothing, and very many are one length', () => {
  expect(placeTally(0, 40)).toEqual([]);
  expect(placeTally(90, 120)).toEqual([{ x: 0, width: 0.75 }]);
});
