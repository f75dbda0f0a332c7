import { expect, test } from 'vitest';
import { demoScene } from '../fixtures/demo-scene.ts';
import { phraseOf } from './phrase-of.ts';

test('a text in the wanted language is just that', () => {
  expect(phraseOf({ 'zh-Hans': '行动', en: 'Action' }, demoScene('en'))).toEqual({ text: 'Action' });
});

test('a text in another language says so', () => {
  expect(phraseOf({ 'zh-Hans': '行动' }, demoScene('en'))).toEqual({
    text: '行动',
    lang: 'zh-Hans',
    mark: 'Chinese only',
  });
});

test('zh-CN is content with zh-Hans', () => {
  expect(phraseOf({ 'zh-Hans': '行动' }, demoScene('zh-Hans', { lang: 'zh-CN' }))).toEqual({ text: '行动' });
});

test('no text at all is null', () => {
  expect(phraseOf(undefined, demoScene())).toBeNull();
});

test('a reader whose language we have no words in is told which language a text is in', () => {
  const scene = demoScene('zh-Hans', { lang: 'bo' });
  expect(phraseOf({ 'zh-Hans': '行动' }, scene)).toEqual({ text: '行动', lang: 'zh-Hans', mark: '仅有中文' });
  expect(phraseOf({ en: 'Action' }, demoScene('en', { lang: 'bo' }))).toMatchObject({
    lang: 'en',
    mark: 'English only',
  });
  expect(phraseOf({ bo: 'བྱ་འགུལ།', 'zh-Hans': '行动' }, scene)).toEqual({ text: 'བྱ་འགུལ།' });
});
