import { expect, test } from 'vitest';
import { printable, shorten } from './shorten.ts';

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  [0.5, '0.5'],
  [true, 'true'],
  [[1, 2], '[…]'],
  [{ toString: 1 }, '{…}'],
  ['', '“”'],
  ['九成', '“九成”'],
  ['x'.repeat(58), `“${'x'.repeat(58)}”`],
  ['x'.repeat(59), `“${'x'.repeat(57)}…”`],
  ['𠮷'.repeat(58), `“${'𠮷'.repeat(58)}”`],
  ['𠮷'.repeat(90), `“${'𠮷'.repeat(57)}…”`],
])('%j reads %s', (value, text) => {
  expect(shorten(value)).toBe(text);
  expect([...shorten(value)].length).toBeLessThanOrEqual(60);
});

test.each([
  ['an escape', '\u001b[31m'],
  ['a line break', 'a\r\nb'],
  ['a bell', '\u0007'],
  ['a C1 control', '\u009b2J'],
  ['a direction mark', '\u202eabc'],
  ['an isolate', '\u2066abc'],
  ['a zero-width space', 'a\u200bb'],
  ['a tag character', 'a\u{e0041}b'],
  ['half a character', 'a\ud83db'],
])('%s is never printed', (_, text) => {
  // oxlint-disable-next-line no-misleading-character-class
  expect(printable(text)).not.toMatch(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/u,
  );
  expect(printable(text)).toContain('·');
});

test('ordinary text, emoji and rare characters are printed as they are', () => {
  for (const text of ['行动 2：95%以上', '👨\u200d👩\u200d👧'.replace(/\u200d/g, ''), '𠮷野家', 'é', '“”…'])
    expect(printable(text)).toBe(text);
});
