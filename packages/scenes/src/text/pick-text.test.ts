import { expect, test } from 'vitest';
import { pickText } from './pick-text.ts';

const text = { 'zh-Hans': '托位', en: 'Places', 'zh-Hans-x-child': '小座位' };

test.each([
  ['en', 'Places', 'en', false],
  ['zh-Hans', '托位', 'zh-Hans', false],
  ['zh-Hans-x-child', '小座位', 'zh-Hans', false],
  ['en-x-child', 'Places', 'en', false],
  ['fr', '托位', 'zh-Hans', true],
])('asked for %s, a text answers %s', (wanted, words, lang, fallback) => {
  expect(pickText(text, wanted, ['zh-Hans', 'en'])).toEqual({ text: words, lang, fallback });
});

test('a text for children never stands in for another text', () => {
  expect(pickText({ 'zh-Hans-x-child': '小座位' }, 'en', ['zh-Hans'])).toBeNull();
});

test('a language named like a built-in property is not found by accident', () => {
  expect(pickText({ en: 'Places' }, 'constructor', [])?.text).toBe('Places');
});

test('no text at all is null, not an empty string', () => {
  expect(pickText(undefined, 'en', ['en'])).toBeNull();
  expect(pickText({}, 'en', ['en'])).toBeNull();
});
