import { expect, test } from 'vitest';
import { arrivalOf } from './arrival-of.ts';

const latest = { date: '2023-12-31', value: 80 };
const never = { when: 'never' };

test.each([
  ['in time to the day', 10, 100, { when: 'date', date: '2025-12-31', byDeadline: true }],
  ['a year late', 10, 110, { when: 'date', date: '2026-12-31', byDeadline: false }],
  ['falling towards a lower goal', -10, 70, { when: 'date', date: '2024-12-31', byDeadline: true }],
  ['after exactly a hundred years', 1, 180, { when: 'date', date: '2123-12-31', byDeadline: false }],
  ['after more than that', 1, 180.5, never],
  ['away from it', -10, 100, never],
  ['without a pace', 0, 100, never],
  ['where it stands already', 10, 80, never],
  ['without a pace where it stands already', 0, 80, never],
] as const)('a value arrives %s', (_, pace, goal, arrival) => {
  expect(arrivalOf(latest, pace, goal, '2025-12-31')).toEqual(arrival);
});
