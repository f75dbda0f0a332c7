import { expect, test } from 'vitest';
import { breakdownKey } from './breakdown-key.ts';

test('one group has one key, however its dimensions are ordered, and no two groups share one', () => {
  expect(breakdownKey({ sex: 'girls', age: 'under-6' })).toBe(breakdownKey({ age: 'under-6', sex: 'girls' }));
  const groups = [
    undefined,
    { sex: 'girls' },
    { sex: 'boys' },
    { staff: 'girls' },
    { sex: 'girls', age: 'under-6' },
    { age: 'girls', sex: 'under-6' },
  ];
  expect(new Set(groups.map(breakdownKey)).size).toBe(groups.length);
});

test('the total, written or left out, has the empty key', () => {
  expect([breakdownKey(undefined), breakdownKey({})]).toEqual(['', '']);
});
