import { expect, test } from 'vitest';
import { titleSimilarity } from './title-similarity.ts';

const en = (a: string, b: string) => titleSimilarity({ en: a }, { en: b });

test.each([
  ['night', 'night', 1],
  ['night', 'nacht', 0.25],
  ['nacht', 'night', 0.25],
  ['aaaa', 'aa', 0.5],
  ['aa', 'aaaa', 0.5],
  ['ab', 'cd', 0],
  ['a', 'a', 1],
  ['a', 'b', 0],
  ['', '', 1],
  ['Safe Ways, to-school!', 'safe ways to school', 1],
  ['abab', 'ab', 0.5],
])('%j and %j are alike by %s', (a, b, likeness) => {
  expect(en(a, b)).toBe(likeness);
});

test('the language counts in which they are most alike', () => {
  expect(titleSimilarity({ en: 'night', 'zh-Hans': '托位' }, { en: 'nacht', 'zh-Hans': '托位' })).toBe(1);
  expect(titleSimilarity({ 'zh-Hans': '托位', en: 'night' }, { en: 'nacht', 'zh-Hans': '托位' })).toBe(1);
});

test('nothing is alike without a language of both, and a private one does not count', () => {
  expect(titleSimilarity({ en: 'night' }, { 'zh-Hans': 'night' })).toBe(0);
  expect(titleSimilarity(undefined, { en: 'night' })).toBe(0);
  expect(titleSimilarity({ en: 'night' }, undefined)).toBe(0);
  expect(titleSimilarity({ 'zh-x-child': '托位' }, { 'zh-x-child': '托位' })).toBe(0);
});
