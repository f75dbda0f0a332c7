import { expect, test } from 'vitest';
import { makeProgramme } from '../../fixtures/make-programme.ts';
import { checkTexts } from './check-texts.ts';

const codesFor = (words: string): readonly string[] =>
  checkTexts(makeProgramme({ title: { 'zh-Hans': words } })).map(({ code }) => code);

const ends = [
  ['\u0000', '\u0008'],
  ['\u000b', '\u000c'],
  ['\u000e', '\u001f'],
  ['\u007f', '\u009f'],
  ['\u200b', '\u200b'],
  ['\u200e', '\u200f'],
  ['\u2028', '\u202e'],
  ['\u2060', '\u206f'],
  ['\ufff9', '\ufffb'],
  ['\u{e0000}', '\u{e007f}'],
] as const;
const alone = ['\u00ad', '\u061c', '\u115f', '\u1160', '\u180e', '\u2800', '\u3164', '\ufeff', '\uffa0'];

test('every character that nobody sees is found, the first and the last of each range', () => {
  for (const character of [...ends.flat(), ...alone])
    expect(codesFor(`方${character}案`), `U+${character.codePointAt(0)?.toString(16)}`).toEqual([
      'invisible-characters',
    ]);
});

test('half a character and the mark of a wrong encoding are damage', () => {
  for (const character of ['\ud83d', '\udc00', '\ufffd'])
    expect(codesFor(`方${character}案`)).toEqual(['damaged-characters']);
});

test('a text of nothing but invisible characters is blank; joined emoji and ordinary text are fine', () => {
  expect(codesFor('\u200b \u2060')).toEqual(['blank-text']);
  expect(codesFor('  ')).toEqual(['blank-text']);
  for (const words of ['儿童友好', 'Café — “97.18%”', '\u{1f9d2}\u200d\u{1f9d2}', '第一行\n第二行\t'])
    expect(codesFor(words)).toEqual([]);
});
