import { expect, test } from 'vitest';
import { demoProgramme } from '../fixtures/demo-programme.ts';
import { judgeOnce } from './judge-once.ts';

test('one evaluation for each date, and the same object for the same date', () => {
  expect(judgeOnce(demoProgramme)).toBe(judgeOnce(demoProgramme, '2025-03-20'));
  expect(judgeOnce(demoProgramme, '2024-03-20')).not.toBe(judgeOnce(demoProgramme));
});

test('no date is no judgement, and neither is a date that does not exist', () => {
  const { asOf: _asOf, ...undated } = demoProgramme;
  expect(judgeOnce(undated)).toBeNull();
  expect(judgeOnce(demoProgramme, '2025-02-30')).toBeNull();
});
