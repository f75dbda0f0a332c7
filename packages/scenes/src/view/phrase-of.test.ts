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
