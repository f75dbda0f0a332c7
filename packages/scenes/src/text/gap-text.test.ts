import { gapCodes, judgeables } from '@onemetre/core';
import { expect, test } from 'vitest';
import { gapText, judgeableText } from './gap-text.ts';
import { locales } from './locale.ts';

test.each(locales)('every gap and every level has its own words in %s', (locale) => {
  expect(new Set(gapCodes.map((code) => gapText(code, locale))).size).toBe(gapCodes.length);
  expect(new Set(judgeables.map((level) => judgeableText(level, locale))).size).toBe(judgeables.length);
});
