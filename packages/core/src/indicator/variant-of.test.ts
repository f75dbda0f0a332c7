import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { variantOf } from './variant-of.ts';

const atRisk = (ratio: number) => ({ state: 'at-risk', method: 'linear-pace', numbers: { ratio } }) as const;

test('behind is slightly behind from the ratio that the rules say', () => {
  expect(variantOf(atRisk(0.85), defaultRules)).toBe('slight');
  expect(variantOf(atRisk(0.8499), defaultRules)).toBeUndefined();
  expect(variantOf(atRisk(0.85), { slightRatio: 0.9 })).toBeUndefined();
  expect(variantOf(atRisk(0.7), { slightRatio: 0.7 })).toBe('slight');
});

test('elapsed time is spoken of only for counts that add up', () => {
  expect(variantOf({ state: 'on-track', method: 'cumulative' }, defaultRules)).toBe('elapsed');
  expect(variantOf({ state: 'on-track', method: 'linear-pace' }, defaultRules)).toBeUndefined();
  expect(variantOf({ state: 'off-track', method: 'cumulative' }, defaultRules)).toBeUndefined();
});
