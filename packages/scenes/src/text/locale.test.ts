import { expect, test } from 'vitest';
import { localeOf, locales, sameLanguage } from './locale.ts';

test.each([
  ['zh-CN', [], 'zh-Hans'],
  ['ZH', ['en'], 'zh-Hans'],
  ['en-x-child', ['zh-Hans'], 'en'],
  // The plan's first language comes before English.
  ['bo', ['zh-Hans', 'en'], 'zh-Hans'],
  ['ug-CN', ['ug', 'zh-Hans'], 'zh-Hans'],
  ['bo', ['en', 'zh-Hans'], 'en'],
  ['bo', ['bo'], 'en'],
  ['', [], 'en'],
] as const)('“%s”, where %j will do too, is spoken to in %s', (tag, others, locale) => {
  expect(localeOf(tag, others)).toBe(locale);
});

test('a language is its first part alone, and none is like none', () => {
  expect(sameLanguage('zh-Hant-TW', 'zh-Hans')).toBe(true);
  expect(sameLanguage('zha', 'zh')).toBe(false);
  expect(sameLanguage('', 'zh')).toBe(false);
});

test('English is the last of the languages', () => {
  expect(locales.at(-1)).toBe('en');
});
