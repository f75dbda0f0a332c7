import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { changedRules } from './changed-rules.ts';

test('cut-offs that are the defaults are not told', () => {
  expect(changedRules(defaultRules)).toBeNull();
  expect(changedRules({ ...defaultRules })).toBeNull();
});

test('each that is another is told with its value, and no other', () => {
  expect(changedRules({ ...defaultRules, atRiskRatio: 0.5, publicationLag: 30 })).toEqual({
    atRiskRatio: 0.5,
    publicationLag: 30,
  });
});
