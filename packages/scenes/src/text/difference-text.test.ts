import { differences } from '@onemetre/core/robustness';
import { notEvaluables } from '@onemetre/core/methods';
import { expect, test } from 'vitest';
import { differenceText } from './difference-text.ts';
import { locales } from './locale.ts';
import { notEvaluableText } from './not-evaluable-text.ts';

const distinct = (texts: readonly string[]) => {
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => text.length <= 3)).toEqual([]);
};

test.each(locales)('every reason why methods differ, or say nothing, has its own sentence in %s', (locale) => {
  distinct(differences.map((difference) => differenceText(difference, locale)));
  distinct(notEvaluables.map((reason) => notEvaluableText(reason, locale)));
});
