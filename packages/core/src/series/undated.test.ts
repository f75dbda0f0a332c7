import { expect, test } from 'vitest';
import { makeCase, makeIndicator, makeTarget } from '../fixtures/make-programme.ts';
import { undated } from './undated.ts';

test('without a date every value and revision of the file counts, by indicator and by target', () => {
  const revisions = [{ date: '2030-01-01', value: 90, reason: { en: 'raised' }, sources: [{ document: 'd' }] }];
  const programme = makeCase({ target: { value: 80, revisions }, values: { 2023: 40, 2050: 60 } });
  const { series, courses } = undated({
    ...programme,
    indicators: [...programme.indicators, makeIndicator({ id: 'empty' })],
    targets: [...programme.targets, makeTarget({ id: 'u', value: 70 })],
  });
  expect([...series].map(([id, all]) => [id, all.map(({ points }) => points.map(({ value }) => value))])).toEqual([
    ['i', [[40, 60]]],
    ['empty', [[]]],
  ]);
  expect([...courses].map(([id, { accepts, revisions: known }]) => [id, accepts, known])).toEqual([
    ['t', { low: 90 }, revisions],
    ['u', { low: 70 }, []],
  ]);
});
