import { expect, test } from 'vitest';
import { locales } from '../text/locale.ts';
import { answerLabels } from './answer-labels.ts';

test.each(locales)('in %s no number of documents is said where none was read', (locale) => {
  const say = (documents: number): string => answerLabels[locale].noResult({ documents, latest: null, passed: 11 });
  expect(say(0)).not.toMatch(/0/);
  expect(say(0)).toMatch(/11/);
  expect(say(2)).toMatch(/2/);
});
