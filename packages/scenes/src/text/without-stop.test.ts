import { expect, test } from 'vitest';
import { withoutStop } from './without-stop.ts';

test('stops and blanks at the end are dropped, those within stay', () => {
  expect(withoutStop('甲。乙; 丙.。；; \n')).toBe('甲。乙; 丙');
  expect(withoutStop(' .。')).toBe('');
  expect(withoutStop('')).toBe('');
});

test('each character is looked at once, however many blanks there are', () => {
  let looked = 0;
  const text = `${' '.repeat(2000)}甲${' '.repeat(2000)}`;
  const counting = {
    length: text.length,
    charAt: (at: number) => ((looked += 1), text.charAt(at)),
    slice: (from: number, to: number) => text.slice(from, to),
  };
  expect(withoutStop(counting as unknown as string)).toBe(`${' '.repeat(2000)}甲`);
  expect(looked).toBe(2001);
});
