import { expect, test } from 'vitest';
import { safeText } from './safe-text.ts';

test('what cannot be seen is dropped, everything else stays as it is', () => {
  expect(safeText('行\u0000\u001b动\u202e5')).toBe('行动5');
  expect(safeText('<b>&amp; "甲"</b> 9½ 👧🏽\n二')).toBe('<b>&amp; "甲"</b> 9½ 👧🏽\n二');
});

test('right-to-left text is kept from reordering its neighbours', () => {
  expect(safeText('שלום 5')).toBe('\u2068שלום 5\u2069');
});
