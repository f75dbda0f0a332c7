import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { rulesOf } from './rules-of.ts';

test('the call stands before the programme, and the programme before the defaults', () => {
  expect(rulesOf({})).toEqual(defaultRules);
  const programme = { rules: { atRiskRatio: 0.5, dueSoonDays: 30 } };
  expect(rulesOf(programme)).toEqual({ ...defaultRules, atRiskRatio: 0.5, dueSoonDays: 30 });
  expect(rulesOf(programme, { dueSoonDays: 60, awaitingMonths: 6 })).toEqual({
    ...defaultRules,
    atRiskRatio: 0.5,
    dueSoonDays: 60,
    awaitingMonths: 6,
  });
});

test('one that is not said, and what is no cut-off, change nothing', () => {
  const asked = { atRiskRatio: undefined, colour: 3 } as never;
  expect(rulesOf({ rules: { atRiskRatio: 0.5 } }, asked)).toEqual({ ...defaultRules, atRiskRatio: 0.5 });
});

test('what is no number is a wrong call that names it', () => {
  expect(() => rulesOf({}, { atRiskRatio: Number.NaN })).toThrow(
    new RangeError('rulesOf requires cut-offs as numbers, got atRiskRatio NaN'),
  );
  expect(() => rulesOf({ rules: { dueSoonDays: '90' as never } })).toThrow('dueSoonDays 90');
});
