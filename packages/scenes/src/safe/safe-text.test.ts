import { expect, test } from 'vitest';
import { safeText } from './safe-text.ts';

test('what cannot be seen is dropped, everything else stays as it is', () => {
  expect(safeText('行\u0000\u001b动\u202e5')).toBe('行动5');
  expect(safeText('<b>&amp; "甲"</b> 9½ 👧🏽\n二')).toBe('<b>&amp; "甲"</b> 9½ 👧🏽\n二');
});

test('right-to-left text is kept from reordering its neighbours', () => {
  expect(safeText('שלום 5')).toBe('\u2068שלום 5\u2069');
});

test('half characters are replaced, whole ones stay', () => {
  expect(safeText('行\ud800动\udfff𠮷👧🏽')).toBe('行\ufffd动\ufffd𠮷👧🏽');
});

test('heaps of marks are cut; what scripts need stays', () => {
  expect(safeText(`a${'\u0301'.repeat(50)}b`)).toBe(`a${'\u0301'.repeat(6)}b`);
  expect(safeText('Việt क्षि')).toBe('Việt क्षि');
});

test.each([
  '\u0e33',
  '\u0eb3',
  '\u1100',
  '\u11a8',
  '\uff9e',
  '\u0600',
  '\u{1f3fb}',
  '\u0915\u094d',
  '\u0915\u094d\u200d',
  '👩\u200d',
])('a chain of joining letters is cut, so that a line can be broken: %j', (joined) => {
  const text = safeText(`甲${joined.repeat(20_000)}乙`);
  expect(text.length).toBeLessThan(100);
  expect(text).toContain(`甲${joined}${joined}`.replace('\u0600', '')[0]);
  expect(text).toContain('乙');
});

test('words of such letters stay as they are', () => {
  const texts = ['ทำงานน้ำคำ', '한국어'.normalize('NFD').repeat(9), 'श्रीक्ष्ण्य', '👩‍👩‍👧‍👦👋🏽'];
  expect(texts.map(safeText)).toEqual(texts);
});

test('what takes no room is dropped, what joins letters stays', () => {
  expect(safeText('行\u200b\u2060\ufeff动\u2028👩‍👧')).toBe('行动👩‍👧');
});
