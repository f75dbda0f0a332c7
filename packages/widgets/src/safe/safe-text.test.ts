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

test('what takes no room is dropped, what joins letters stays', () => {
  expect(safeText('行\u200b\u2060\ufeff动\u2028👩‍👧')).toBe('行动👩‍👧');
});
